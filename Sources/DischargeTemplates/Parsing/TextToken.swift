/// A piece of a text's markup.
struct TextToken {
    enum Kind {
        case literal
        /// Two asterisks, which begin or end strong text.
        case strongMark
        /// Two braces, a field, and two braces; the words between them.
        case slot([String])
    }

    let kind: Kind
    /// As written.
    let raw: String
    /// How often `raw` stands in the text before this token.
    let count: Int
}

/// What is wrong with a text's markup, with the token or character it is about.
struct MarkupFault: Error {
    let problem: String
    let mend: String
    let raw: String
    let count: Int
}

extension TextToken {
    /// Splits `text` into literals, strong marks and slots.
    static func tokens(of text: String) throws(MarkupFault) -> [TextToken] {
        var tokens: [TextToken] = []
        let bytes = text[...].utf8
        var literalStart = bytes.startIndex
        var index = bytes.startIndex
        func count(_ raw: String) -> Int { occurrences(of: raw, in: bytes[..<index]) }
        func finishLiteral() {
            if literalStart < index {
                tokens.append(TextToken(kind: .literal, raw: String(text[literalStart..<index]), count: 0))
            }
        }
        while index < bytes.endIndex {
            switch mark(at: index, in: bytes) {
            case .openSlot:
                let inner = bytes.index(index, offsetBy: 2)
                guard let end = firstIndex(of: .closeSlot, in: bytes[inner...]),
                    firstIndex(of: .openSlot, in: bytes[inner..<end]) == nil
                else {
                    throw MarkupFault(problem: "{{ has no }}", mend: "close it with }}", raw: "{{", count: count("{{"))
                }
                finishLiteral()
                let next = bytes.index(end, offsetBy: 2)
                let raw = String(text[index..<next])
                let words = text[inner..<end].split(separator: " ").map(String.init)
                tokens.append(TextToken(kind: .slot(words), raw: raw, count: count(raw)))
                index = next
                literalStart = next
            case .closeSlot:
                throw MarkupFault(problem: "}} has no {{", mend: "open it with {{", raw: "}}", count: count("}}"))
            case .strong:
                finishLiteral()
                tokens.append(TextToken(kind: .strongMark, raw: "**", count: count("**")))
                index = bytes.index(index, offsetBy: 2)
                literalStart = index
            case nil: index = bytes.index(after: index)
            }
        }
        finishLiteral()
        return tokens
    }

    private enum Mark: UInt8 {
        case openSlot = 0x7B
        case closeSlot = 0x7D
        case strong = 0x2A
    }

    /// The two equal bytes at `index` as a mark.
    private static func mark(at index: String.Index, in bytes: Substring.UTF8View) -> Mark? {
        guard let mark = Mark(rawValue: bytes[index]) else { return nil }
        let next = bytes.index(after: index)
        return next < bytes.endIndex && bytes[next] == mark.rawValue ? mark : nil
    }

    private static func firstIndex(of wanted: Mark, in bytes: Substring.UTF8View) -> String.Index? {
        bytes.indices.first { mark(at: $0, in: bytes) == wanted }
    }

    private static func occurrences(of raw: String, in bytes: Substring.UTF8View) -> Int {
        var rest = bytes
        var count = 0
        while !rest.isEmpty {
            if rest.starts(with: raw.utf8) {
                count += 1
                rest = rest.dropFirst(raw.utf8.count)
            } else {
                rest = rest.dropFirst()
            }
        }
        return count
    }
}
