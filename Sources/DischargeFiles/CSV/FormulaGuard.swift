/// Keeps a spreadsheet from running a cell of manifest.csv or refused.csv as a formula.
///
/// A cell that begins with one of `=`, `+`, `-`, `@`, a tab or a line's end, with or without apostrophes before it, gets one
/// more apostrophe in front. Reading these two files takes one away from such a cell, so that every text comes back byte
/// for byte; other cells, and other files, are left as they are. A cell that was mended by hand may have the apostrophe or
/// not.
package enum FormulaGuard {
    private static let apostrophe = UInt8(ascii: "'")

    private static func runs(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "\t"),
            .carriageReturn, .lineFeed:
            true
        default: false
        }
    }

    package static func guarded(_ text: String) -> String {
        text.utf8.first { $0 != apostrophe }.map(runs) == true ? "'\(text)" : text
    }

    package static func unguarded(_ text: String) -> String {
        guard text.utf8.first == apostrophe, text.utf8.first(where: { $0 != apostrophe }).map(runs) == true else {
            return text
        }
        return String(decoding: text.utf8.dropFirst(), as: UTF8.self)
    }

    private enum CellState { case cellStart, quotedStart, unquoted, quoted, quoteInQuoted }

    /// A row as it stands in a file, with its cells guarded and all else as it was.
    ///
    /// In a row whose quotes do not match, a cell begins wherever a spreadsheet can take one to begin.
    ///
    /// - Parameter isGuarded: Whether the cells that have an apostrophe in front got it from here.
    package static func guarded(row raw: some Sequence<UInt8>, delimiter: UInt8, isGuarded: Bool) -> [UInt8] {
        var state = CellState.cellStart
        var row: [UInt8] = []
        // Where a cell's text begins in `row`, as long as it is only apostrophes.
        var start: Int?
        for byte in raw {
            let endsCell = byte == delimiter || byte == .lineFeed || byte == .carriageReturn
            if state == .cellStart, byte == .quote {
                state = .quotedStart
                row.append(byte)
                continue
            }
            if state == .cellStart || state == .quotedStart { start = row.count }
            let isQuoted = state == .quotedStart || state == .quoted
            if let begin = start, byte != apostrophe {
                if runs(byte), isQuoted || !endsCell, !isGuarded || begin == row.count {
                    row.insert(apostrophe, at: begin)
                }
                start = nil
            }
            switch state {
            case .cellStart, .unquoted: state = endsCell ? .cellStart : .unquoted
            case .quotedStart, .quoted: state = byte == .quote ? .quoteInQuoted : .quoted
            case .quoteInQuoted: state = byte == .quote ? .quoted : endsCell ? .cellStart : .unquoted
            }
            row.append(byte)
        }
        return row
    }
}
