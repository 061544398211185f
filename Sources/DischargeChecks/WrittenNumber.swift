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
                plain += character == "½" ? "0.5" : character == "–" ? "-" : character == "’" ? "'" : String(character)
            }
        }
        finish()
        return plain
    }

    /// The larger number of a range; the one there is where it is none.
    static func largest(_ first: Substring, _ second: Substring?) -> Double? {
        [first, second].compactMap { $0.flatMap { Double($0.filter { $0 != "," }) } }.max()
    }

    private static let words = [
        "half": "0.5", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
        "eight": "8", "ten": "10", "twelve": "12",
    ]
}
