/// Rows of cells under a header row that is repeated on every page the table reaches.
public struct Table: Hashable, Sendable, Encodable {
    public var columns: [Column]
    public var rows: [Row]

    public init(columns: [Column], rows: [Row]) {
        self.columns = columns
        self.rows = rows
    }

    /// Whether the row at `index` is one cell over all columns, which says more about the row above it.
    public func isDetail(at index: Int) -> Bool { columns.count > 1 && rows[index].cells.count == 1 }

    public struct Column: Hashable, Sendable, Encodable {
        /// The header cell's text; the empty string in every column means a table without a header row to see.
        public var heading: String
        /// This column's part of the table's width, relative to the other columns' parts.
        public var weight: Double

        public init(heading: String, weight: Double) {
            self.heading = heading
            self.weight = weight
        }
    }

    public struct Row: Hashable, Sendable, Encodable {
        /// As many cells as the table has columns, the first of which names the row, or fewer: the last one then takes
        /// the columns that are left. A row of one cell says more about the row above it.
        public var cells: [[Inline]]
        public var record: Record?

        public init(cells: [[Inline]], record: Record?) {
            self.cells = cells
            self.record = record
        }
    }
}
