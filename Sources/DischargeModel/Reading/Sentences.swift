/// Splits English text into sentences.
public enum Sentences {
    /// Ends a sentence at a full stop, question or exclamation mark before white space, and at a line feed; not within
    /// a number or after a title such as "Dr.".
    public static func split(_ text: String) -> [Substring] {
        var sentences: [Substring] = []
        var start = text.startIndex
        var index = start
        while index < text.endIndex {
            let next = text.index(after: index)
            let isEnd: Bool
            switch text[index] {
            case "\n": isEnd = true
            case ".", "?", "!":
                isEnd = next == text.endIndex || (text[next].isWhitespace && !isTitle(before: index, in: text))
            default: isEnd = false
            }
            if isEnd {
                sentences.append(text[start..<next])
                start = next
            }
            index = next
        }
        if start < text.endIndex { sentences.append(text[start...]) }
        return sentences
    }

    /// What is spoken between white space: marks and the low lines of a blank are no words.
    public static func words(of sentence: some StringProtocol) -> [Substring] {
        Substring(sentence).split(whereSeparator: \.isWhitespace).filter { $0.contains { $0.isLetter || $0.isNumber } }
    }

    private static func isTitle(before index: String.Index, in text: String) -> Bool {
        var before = text[..<index]
        while before.last == " " { before.removeLast() }
        // One letter more than the longest title has: a word can be as long as the text.
        let word = before.suffix(4).split(separator: " ").last ?? ""
        return ["Dr", "Mr", "Mrs", "Ms", "St"].contains(word)
    }
}
