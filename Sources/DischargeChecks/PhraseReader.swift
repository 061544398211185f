/// Reads a phrase from the front of a text, token by token; what does not come next is not taken.
struct PhraseReader {
    private(set) var rest: ArraySlice<WrittenToken>

    init(_ tokens: ArraySlice<WrittenToken>) { rest = tokens }

    mutating func number() -> Double? {
        guard case .number(let number) = rest.first else { return nil }
        rest.removeFirst()
        return number
    }

    /// A number, or a range such as "1 to 2" or "4-6".
    mutating func range() -> ClosedRange<Double>? {
        guard let first = number() else { return nil }
        let start = rest
        if take(mark: "-") || take(words: ["to", "or"]) {
            if let second = number() { return min(first, second)...max(first, second) }
            rest = start
        }
        return first...first
    }

    mutating func word(where matches: (Substring) -> Bool) -> Substring? {
        guard case .word(let word) = rest.first, matches(word) else { return nil }
        rest.removeFirst()
        return word
    }

    /// Whether one of the words came next and was taken.
    mutating func take(words: Set<Substring>) -> Bool { word(where: words.contains) != nil }

    /// Whether a word that begins so came next and was taken.
    mutating func take(beginnings: [String]) -> Bool {
        word { word in beginnings.contains { word.hasPrefix($0) } } != nil
    }

    mutating func take(mark: Character) -> Bool {
        guard rest.first == .mark(mark) else { return false }
        rest.removeFirst()
        return true
    }

    /// Takes up to `limit` tokens that are no numbers.
    mutating func skipToNumber(limit: Int) {
        for _ in 0..<limit {
            if case .number = rest.first { return }
            rest = rest.dropFirst()
        }
    }
}

extension [WrittenToken] {
    /// The first phrase that `read` takes, wherever it begins, and the tokens that it took.
    func first<Phrase>(_ read: (inout PhraseReader) -> Phrase?) -> (phrase: Phrase, tokens: Range<Int>)? {
        for start in indices {
            var reader = PhraseReader(self[start...])
            if let phrase = read(&reader) { return (phrase, start..<reader.rest.startIndex) }
        }
        return nil
    }

    /// Every phrase that `read` takes, each beginning after the one before it.
    func all<Phrase>(_ read: (inout PhraseReader) -> Phrase?) -> [Phrase] {
        var phrases: [Phrase] = []
        var rest = self
        while let (phrase, tokens) = rest.first(read) {
            phrases.append(phrase)
            rest.removeSubrange(..<Swift.max(tokens.upperBound, 1))
        }
        return phrases
    }
}
