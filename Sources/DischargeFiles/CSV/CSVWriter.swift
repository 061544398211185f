/// Writes rows of CSV: RFC 4180, in UTF-8, lines ended with CRLF.
package struct CSVWriter: Sendable {
    /// One byte of ASCII, neither a quote nor a line's end.
    package let delimiter: UInt8

    package init(delimiter: UInt8 = UInt8(ascii: ",")) {
        self.delimiter = delimiter
    }

    /// One row with its line end. Every reader gets the same cells back.
    package func row(_ cells: [String]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(delimiter) }
            bytes += self.cell(cell, isAlone: cells.count == 1)
        }
        return bytes + CSVWriter.lineEnd
    }

    /// A cell, in quotes where it needs them (RFC 4180, 2.5 to 2.7).
    ///
    /// - Parameter isAlone: In its row, where an empty cell without quotes would be a blank line.
    func cell(_ text: String, isAlone: Bool = false) -> [UInt8] {
        let bytes = Array(text.utf8)
        let isPlain = bytes.allSatisfy {
            $0 != .quote && $0 != delimiter && $0 != .carriageReturn && $0 != .lineFeed
        }
        // Many readers drop spaces at the ends of a cell without quotes.
        let isPadded = [bytes.first, bytes.last].contains { $0.map(isBlank) == true }
        guard !isPlain || isPadded || (isAlone && bytes.isEmpty) else { return bytes }
        return [.quote] + bytes.flatMap { $0 == .quote ? [.quote, .quote] : [$0] } + [.quote]
    }

    static let lineEnd: [UInt8] = [.carriageReturn, .lineFeed]
}
