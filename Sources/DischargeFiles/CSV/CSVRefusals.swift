/// The file of refused rows: each as it came, with the reason in a column `error` in front, ready to mend and run again.
///
/// The column stands in front because a malformed row has no end at which another cell could follow. Reading such a
/// file passes over the column, and refusing its rows again puts the new reason in place of the old one. A cell that a
/// spreadsheet would run as a formula has an apostrophe in front, as `FormulaGuard` says.
package struct CSVRefusals: Sendable {
    private let writer: CSVWriter
    /// Whether the rows that come have a reason in front already.
    private let hasReason: Bool
    /// The first row, with the byte-order mark and the line `sep=;` if the input has them.
    package let header: [UInt8]

    package init(refusing header: CSVHeader) {
        writer = CSVWriter(delimiter: header.delimiter)
        hasReason = header.isOfRefusedRows
        let mark = header.hasByteOrderMark ? CSVHeader.byteOrderMark : []
        self.header =
            mark + header.separatorLine + Self.row(CSVColumns.refusal, header.raw, writer, replacing: hasReason)
    }

    /// A refused row, with its line end.
    package func row(_ row: CSVRow, reason: String) -> [UInt8] {
        self.row(row.raw, reason: reason)
    }

    /// - Parameter raw: `CSVRow.raw`.
    package func row(_ raw: [UInt8], reason: String) -> [UInt8] {
        Self.row(reason, raw, writer, replacing: hasReason)
    }

    private static func row(_ reason: String, _ raw: [UInt8], _ writer: CSVWriter, replacing: Bool) -> [UInt8] {
        let rest = replacing ? withoutReason(raw, writer.delimiter) : raw[...]
        let isEnded = rest.last == .lineFeed || rest.last == .carriageReturn
        let row = FormulaGuard.guarded(row: rest, delimiter: writer.delimiter, isGuarded: replacing)
        return writer.cell(FormulaGuard.guarded(reason)) + [writer.delimiter] + row
            + (isEnded ? [] : CSVWriter.lineEnd)
    }

    /// What follows the first cell of a row that has a reason in front.
    package static func withoutReason(_ raw: [UInt8], _ delimiter: UInt8) -> ArraySlice<UInt8> {
        var isQuoted = false
        for (index, byte) in raw.enumerated() {
            if byte == .quote { isQuoted.toggle() }
            if byte == delimiter, !isQuoted { return raw[(index + 1)...] }
        }
        return raw[...]
    }
}
