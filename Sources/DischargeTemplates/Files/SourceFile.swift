import DischargeModel

/// A template file's text, with the places in it.
struct SourceFile {
    /// Below the templates' folder, for example "en/common.yaml".
    let name: String
    /// As the user would name it, for messages.
    let path: String
    /// Without a byte-order mark, its lines ended by line feeds.
    let text: String

    var start: Place { Place(file: path, line: 1, column: 1) }

    /// Cut anew each time: only faults ask for it.
    private var lines: [[Unicode.Scalar]] {
        text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    }

    /// Every line and column, both from 1, at which `isFaulty` holds.
    func places(where isFaulty: (Unicode.Scalar) -> Bool) -> [(Place, Unicode.Scalar)] {
        guard text.unicodeScalars.contains(where: { $0 != "\n" && isFaulty($0) }) else { return [] }
        return lines.enumerated().flatMap { line, scalars in
            scalars.enumerated().compactMap { column, scalar in
                isFaulty(scalar) ? (Place(file: path, line: line + 1, column: column + 1), scalar) : nil
            }
        }
    }

    /// Where `snippet` stands for the `count`th time, counted from 0, at or after `start`.
    ///
    /// This finds a piece of a YAML value in the file whatever the value's style, unless a line is broken within the piece.
    func place(of snippet: String, count: Int, from start: Place) -> Place? {
        let wanted = Array(snippet.unicodeScalars)
        let lines = lines
        guard !wanted.isEmpty, start.line <= lines.count else { return nil }
        var left = count
        for line in (start.line - 1)..<lines.count {
            let scalars = lines[line]
            var column = line == start.line - 1 ? (start.column ?? 1) - 1 : 0
            while column + wanted.count <= scalars.count {
                if scalars[column..<(column + wanted.count)].elementsEqual(wanted) {
                    if left == 0 { return Place(file: path, line: line + 1, column: column + 1) }
                    left -= 1
                    column += wanted.count
                } else {
                    column += 1
                }
            }
        }
        return nil
    }

    /// Where the block mapping whose key stands at `first` gives the same key again; `first` where it does not.
    func placeOfRepeatedKey(_ key: String, first: Place) -> Place {
        let column = (first.column ?? 1) - 1
        let spellings = ["\(key):", "\"\(key)\":", "'\(key)':"].map { Array($0.unicodeScalars) }
        let lines = lines
        for line in lines.indices.dropFirst(first.line) {
            let scalars = lines[line]
            if spellings.contains(where: { scalars.dropFirst(column).starts(with: $0) }),
                scalars.prefix(column).allSatisfy({ $0 == " " })
            {
                return Place(file: path, line: line + 1, column: column + 1)
            }
        }
        return first
    }
}
