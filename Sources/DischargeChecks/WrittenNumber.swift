/// Numbers as clinicians write them in running text.
enum WrittenNumber {
    /// The text in lower case, with digits for the numbers that are written as words.
    static func digits(in text: String) -> String {
        var plain = ""
        var word = ""
        func finish() {
            plain += words[word] ?? word
            word = ""
        }
        for character in text.lowercased() {
            if character.isLetter {
                word.append(character)
            } else {
                finish()
                switch character {
                case "½": plain += plain.last?.isNumber == true ? ".5" : "0.5"
                case "–": plain += "-"
                case "’": plain += "'"
                default: plain.append(character)
                }
            }
        }
        finish()
        return plain
    }

    /// The text's numbers, words and marks.
    static func tokens(of text: String) -> [WrittenToken] { WrittenToken.tokens(of: digits(in: text)) }

    private static let words = [
        "half": "0.5", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
        "eight": "8", "ten": "10", "twelve": "12",
    ]
}
