/// A row of a CSV file, or why it is refused.
package struct CSVRow: Sendable {
    /// Counted as a spreadsheet counts: the header is row 1 where it stands first, and blank rows count.
    package let number: Int
    /// Bytes of the file before the row.
    package let offset: Int
    /// The physical lines that the row takes up, from 1; more than one where a quoted cell holds line breaks.
    package let lines: ClosedRange<Int>
    /// The row's bytes as they stand in the file, with the line end.
    package let raw: [UInt8]
    /// As many as the header has columns, in its order; spaces at the ends of cells are kept (RFC 4180, 2.4).
    package let cells: Result<[String], CSVFault>

    /// The physical line where the row starts.
    package var line: Int { lines.lowerBound }

    package var position: Position { Position(offset: offset, line: line) }

    /// Where a row can be found again.
    package struct Position: Hashable, Sendable {
        /// Bytes of the file before the row.
        package var offset: Int
        /// The physical line where it starts, from 1.
        var line: Int
    }
}

/// Where in a CSV file something stands.
package struct CSVPlace: Hashable, Sendable {
    package var file: String
    /// As `CSVRow.number`.
    package var row: Int
    package var lines: ClosedRange<Int>
    /// The column's name in the header, or its number; `nil` where the whole row is meant.
    package var column: String?
}

extension CSVPlace: CustomStringConvertible {
    package var description: String {
        let span = lines.count == 1 ? "line \(lines.lowerBound)" : "lines \(lines.lowerBound) to \(lines.upperBound)"
        return "\(file), \(span) (row \(row))\(column.map { ", \($0)" } ?? "")"
    }
}
