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
    /// The text before it, as UTF-8.
    private let before: ArraySlice<UInt8>

    /// How often `raw` stands in the text before this token. Counted anew each time: only faults ask for it.
    var count: Int { Self.occurrences(of: raw, in: before) }
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
        let bytes = Array(text.utf8)
        var literalStart = 0
        var index = 0
        func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        func count(_ raw: String) -> Int { occurrences(of: raw, in: bytes[..<index]) }
        func add(_ kind: Kind, upTo end: Int) {
            tokens.append(TextToken(kind: kind, raw: string(index..<end), before: bytes[..<index]))
            index = end
            literalStart = end
        }
        func finishLiteral() {
            guard literalStart < index else { return }
            tokens.append(
                TextToken(kind: .literal, raw: string(literalStart..<index), before: bytes[..<literalStart]))
        }
        while index < bytes.endIndex {
            switch mark(at: index, in: bytes) {
            case .openSlot:
                let inner = index + 2
                guard let end = firstIndex(of: .closeSlot, in: bytes, inner..<bytes.endIndex),
                    firstIndex(of: .openSlot, in: bytes, inner..<end) == nil
                else {
                    throw MarkupFault(problem: "{{ has no }}", mend: "close it with }}", raw: "{{", count: count("{{"))
                }
                finishLiteral()
                add(.slot(string(inner..<end).split(separator: " ").map(String.init)), upTo: end + 2)
            case .closeSlot:
                throw MarkupFault(problem: "}} has no {{", mend: "open it with {{", raw: "}}", count: count("}}"))
            case .strong:
                finishLiteral()
                add(.strongMark, upTo: index + 2)
            case nil: index += 1
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
    private static func mark(at index: Int, in bytes: [UInt8]) -> Mark? {
        guard let mark = Mark(rawValue: bytes[index]) else { return nil }
        return index + 1 < bytes.endIndex && bytes[index + 1] == mark.rawValue ? mark : nil
    }

    private static func firstIndex(of wanted: Mark, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        range.first { mark(at: $0, in: bytes) == wanted }
    }

    private static func occurrences(of raw: String, in bytes: ArraySlice<UInt8>) -> Int {
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
