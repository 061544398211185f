/// A number, a word or a mark of a clinician's text.
enum WrittenToken: Hashable {
    case number(Double)
    /// Letters and apostrophes, in lower case.
    case word(Substring)
    /// Any other character that is not white space.
    case mark(Character)

    /// Splits a text whose numbers are in digits and whose letters are in lower case; `500mg` is a number and a word.
    static func tokens(of text: String) -> [WrittenToken] {
        var tokens: [WrittenToken] = []
        var rest = Substring(text)
        while let first = rest.first {
            if first.isASCIIDigit {
                tokens.append(.number(takeNumber(from: &rest)))
            } else if first.isPartOfWord {
                let word = rest.prefix { $0.isPartOfWord }
                rest = rest[word.endIndex...]
                tokens.append(.word(word))
            } else {
                rest.removeFirst()
                if !first.isWhitespace { tokens.append(.mark(first)) }
            }
        }
        return tokens
    }

    /// Takes `1,000` or `2.5`; a comma or a point counts where a digit follows it.
    private static func takeNumber(from rest: inout Substring) -> Double {
        var digits = ""
        while let first = rest.first {
            let isFollowed = rest.dropFirst().first?.isASCIIDigit == true
            if first.isASCIIDigit || (first == "." && isFollowed && !digits.contains(".")) {
                digits.append(first)
            } else if first != "," || !isFollowed {
                break
            }
            rest.removeFirst()
        }
        return Double(digits) ?? 0
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isWholeNumber }
    fileprivate var isPartOfWord: Bool { isLetter || self == "'" }
}
