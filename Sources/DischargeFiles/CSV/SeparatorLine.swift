/// The line `sep=;` that tells Excel a file's delimiter, before the header.
struct SeparatorLine {
    /// As it stands in the file, with the line's end.
    let raw: [UInt8]
    let delimiter: UInt8

    /// - Parameter line: A file's first one; `nil` where it is something else.
    init?(_ line: [UInt8]) {
        var text = line[...]
        while let last = text.last, last == .lineFeed || last == .carriageReturn { text.removeLast() }
        if text.count > 2, text.first == .quote, text.last == .quote { text = text.dropFirst().dropLast() }
        guard text.count == 5, String(decoding: text.dropLast(), as: UTF8.self).lowercased() == "sep=",
            let delimiter = text.last, CSVHeader.delimiters.contains(delimiter)
        else { return nil }
        raw = line
        self.delimiter = delimiter
    }
}
