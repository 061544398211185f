/// Counts the syllables of English words by their letters.
enum Syllables {
    /// At least one; digits are read as one each.
    static func count(in word: some StringProtocol) -> Int {
        let letters = word.lowercased().filter(\.isLetter)
        guard !letters.isEmpty else { return max(1, word.filter(\.isNumber).count) }
        let characters = Array(letters)
        var count = 0
        var isAfterVowel = false
        for character in characters {
            let isVowel = "aeiouy".contains(character)
            if isVowel, !isAfterVowel { count += 1 }
            isAfterVowel = isVowel
        }
        return max(1, count - (endsSilently(characters) ? 1 : 0))
    }

    /// Whether the last written vowel group is not spoken: "have", "bones", "walked", but not "able" or "needed".
    private static func endsSilently(_ word: [Character]) -> Bool {
        func isConsonant(_ character: Character) -> Bool { !"aeiouy".contains(character) }
        let text = String(word)
        if text.hasSuffix("le"), word.count > 2, isConsonant(word[word.count - 3]) { return false }
        if text.hasSuffix("e") { return word.count > 2 && isConsonant(word[word.count - 2]) }
        if text.hasSuffix("es") {
            return word.count > 3 && isConsonant(word[word.count - 3]) && !"sxzcg".contains(word[word.count - 3])
        }
        if text.hasSuffix("ed") {
            return word.count > 3 && !"td".contains(word[word.count - 3]) && isConsonant(word[word.count - 3])
        }
        return false
    }
}
