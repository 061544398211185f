/// Rows of cells under a header row that is repeated on every page the table reaches.
public struct Table: Hashable, Sendable, Encodable {
    public var columns: [Column]
    public var rows: [Row]

    public init(columns: [Column], rows: [Row]) {
        self.columns = columns
        self.rows = rows
    }

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
        /// As many cells as the table has columns; the first names the row.
        public var cells: [[Inline]]
        public var record: Record?

        public init(cells: [[Inline]], record: Record?) {
            self.cells = cells
            self.record = record
        }
    }
}
