extension CSVHeader {
    /// Reads and checks the header, which is the first row that is not blank.
    ///
    /// - Returns: The header, and its row number as a spreadsheet counts.
    static func read(
        from lines: inout CSVLines, of file: String, columns: CSVColumns
    ) throws(CSVFileFault) -> (header: CSVHeader, row: Int) {
        var row = 1
        var raw = try next(&lines, of: file)
        let isMarked = !lines.isUTF16 && raw?.starts(with: byteOrderMark) == true
        if isMarked { raw?.removeFirst(byteOrderMark.count) }
        let separator = raw.flatMap(SeparatorLine.init)
        if separator != nil {
            raw = try next(&lines, of: file)
            row += 1
        }
        while let line = raw, line.allSatisfy(isBlank) {
            raw = try next(&lines, of: file)
            row += 1
        }
        guard var raw else { throw .empty(file: file) }
        let line = lines.number
        guard !raw.contains(0), String(validating: raw, as: UTF8.self) != nil else {
            throw .notUTF8(file: file, likely: lines.isUTF16 ? .damagedUTF16 : CSVEncoding(guessing: raw))
        }
        var isOpen = raw.count(where: { $0 == .quote }) % 2 == 1
        while isOpen, raw.count <= CSVReader.longestRow, let more = try next(&lines, of: file) {
            raw += more
            if more.count(where: { $0 == .quote }) % 2 == 1 { isOpen = false }
        }

        let delimiter = separator?.delimiter ?? delimiter(in: raw)
        let cells = try cells(of: raw, delimiter: delimiter, file: file, line: line)
        let match = match(cells, to: columns)
        guard match.faults.isEmpty else { throw .header(file: file, line: line, faults: match.faults) }
        let header = CSVHeader(
            line: line, raw: raw, hasByteOrderMark: isMarked || lines.isUTF16, isUTF16: lines.isUTF16,
            separatorLine: separator?.raw ?? [], delimiter: delimiter, names: match.names, ignored: match.ignored,
            knownNames: Set(columns.known))
        return (header, row)
    }

    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func cells(
        of raw: [UInt8], delimiter: UInt8, file: String, line: Int
    ) throws(CSVFileFault) -> [String] {
        let parser = CSVParser(delimiter: delimiter)
        var outcome = parser.feed(raw)
        if outcome == .open { outcome = parser.finish() }
        guard outcome == .ended else { throw .malformedHeader(file: file, line: line) }
        let cells = parser.takeRow()
        var texts = cells.compactMap { String(validating: $0, as: UTF8.self) }
        if texts.first.map(CSVColumns.normalized) == CSVColumns.refusal { texts = texts.map(FormulaGuard.unguarded) }
        guard texts.count == cells.count else { throw .notUTF8(file: file, likely: CSVEncoding(guessing: raw)) }
        return texts
    }

    private static func next(_ lines: inout CSVLines, of file: String) throws(CSVFileFault) -> [UInt8]? {
        do throws(SystemFailure) {
            return try lines.next()
        } catch {
            throw .unreadable(file: file, call: error.call, errno: error.errno)
        }
    }
}

/// Whether a byte is a space, a tab or a line's end.
package func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == .lineFeed || byte == .carriageReturn
}
