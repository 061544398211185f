import DischargeModel

/// Turns a file's bytes into text, or says where they are not UTF-8.
enum SourceBytes {
    /// As many characters of a file as anybody removes at a time; more are not told.
    private static let mostFaults = 100

    static func file(name: String, path: String, bytes: [UInt8], findings: Findings) -> SourceFile? {
        let unmarked = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard let text = String(validating: unmarked, as: UTF8.self) else {
            findings.fault(
                faultPlace(path: path, bytes: unmarked), "this is not UTF-8", mend: "save the file as UTF-8")
            return nil
        }
        let file = SourceFile(name: name, path: path, text: unmarked.contains(0x0D) ? withLineFeeds(text) : text)
        let unprintable = file.places { !$0.isPrintable && $0 != "\t" }
        for (place, scalar) in unprintable.prefix(mostFaults) {
            findings.fault(
                place, "the character \(scalar.codePoint) cannot be printed", mend: "remove the character")
        }
        return unprintable.isEmpty ? file : nil
    }

    /// `text` with CRLF turned into LF.
    private static func withLineFeeds(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar == "\n", previous == "\r" { scalars.removeLast() }
            scalars.append(scalar)
            previous = scalar
        }
        return String(scalars)
    }

    /// The first byte that no reading as UTF-8 explains.
    private static func faultPlace(path: String, bytes: ArraySlice<UInt8>) -> Place {
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
        where String(validating: line, as: UTF8.self) == nil {
            var rest = line
            var column = 1
            for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
                let encoded = Array(String(scalar).utf8)
                guard rest.starts(with: encoded) else { break }
                rest = rest.dropFirst(encoded.count)
                column += 1
            }
            return Place(file: path, line: index + 1, column: column)
        }
        return Place(file: path, line: 1, column: 1)
    }
}
