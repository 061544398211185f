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
        var literal = ""
        var rest = Substring(text)
        func count(_ raw: String) -> Int { occurrences(of: raw, in: text[..<rest.startIndex]) }
        func finishLiteral() {
            if !literal.isEmpty { tokens.append(TextToken(kind: .literal, raw: literal, count: 0)) }
            literal = ""
        }
        while !rest.isEmpty {
            if rest.hasPrefix("{{") {
                let inner = rest.dropFirst(2)
                guard let end = firstRange(of: "}}", in: inner), firstRange(of: "{{", in: inner[..<end]) == nil else {
                    throw MarkupFault(
                        problem: "{{ has no }}", mend: "close it with }}", raw: "{{", count: count("{{"))
                }
                finishLiteral()
                let raw = "{{\(inner[..<end])}}"
                let words = inner[..<end].split(separator: " ").map(String.init)
                tokens.append(TextToken(kind: .slot(words), raw: raw, count: count(raw)))
                rest = inner[end...].dropFirst(2)
            } else if rest.hasPrefix("}}") {
                throw MarkupFault(problem: "}} has no {{", mend: "open it with {{", raw: "}}", count: count("}}"))
            } else if rest.hasPrefix("**") {
                finishLiteral()
                tokens.append(TextToken(kind: .strongMark, raw: "**", count: count("**")))
                rest = rest.dropFirst(2)
            } else {
                literal.append(rest.removeFirst())
            }
        }
        finishLiteral()
        return tokens
    }

    private static func firstRange(of mark: String, in text: Substring) -> String.Index? {
        text.indices.first { text[$0...].hasPrefix(mark) }
    }

    private static func occurrences(of raw: String, in text: Substring) -> Int {
        var rest = text
        var count = 0
        while let start = firstRange(of: raw, in: rest) {
            count += 1
            rest = rest[start...].dropFirst(raw.count)
        }
        return count
    }
}
