/// Finds the written vowels that nobody speaks: the last of "bone", "bones" and "walked", and the middle one of "safety".
enum SilentLetters {
    /// Zero to two.
    ///
    /// - Parameter groups: The syllables of the word with the silent ones among them.
    static func count(in word: [Character], groups: Int) -> Int {
        guard groups > 1 else { return 0 }
        let ending = endsSilently(word) ? 1 : 0
        return ending + (groups - ending > 1 && holdsSilentE(word) ? 1 : 0)
    }

    /// "have", "bones", "walked", "tongue", but not "able", "boxes" or "needed".
    private static func endsSilently(_ word: [Character]) -> Bool {
        let text = String(word)
        if text.hasSuffix("gue") || text.hasSuffix("que") { return true }
        for (ending, voicing) in [("es", "sxzcg"), ("ed", "td"), ("e", "")] where text.hasSuffix(ending) {
            let stem = text.dropLast(ending.count)
            guard let last = stem.last, !isVowel(endOf: stem), !voicing.contains(last) else { return false }
            if ending == "es", stem.hasSuffix("ch") || stem.hasSuffix("sh") { return false }
            return !endsInSyllabicL(stem)
        }
        return false
    }

    /// The e before an ending, as in "safely", and that of a first part, as in "sometimes".
    private static func holdsSilentE(_ word: [Character]) -> Bool {
        let text = String(word)
        let endings = ["ly", "ful", "fully", "less", "ness", "ment", "ments", "ty", "teen"]
        for ending in endings where text.hasSuffix("e" + ending) {
            let stem = text.dropLast(ending.count + 1)
            if stem.contains(where: \.isVowel), !isVowel(endOf: stem), !endsInSyllabicL(stem) { return true }
        }
        let firstParts = [
            "some", "fire", "horse", "house", "home", "base", "bare", "side", "fore", "life", "care", "there", "where",
            "grape", "face", "wire", "eye", "place", "time", "space", "take", "make", "safe", "live", "more",
        ]
        return firstParts.contains { part in
            guard text.hasPrefix(part) else { return false }
            let rest = text.dropFirst(part.count)
            // Not "homes", "safer", "forever" or "liven".
            return rest.count > 2 && rest.first.map { !$0.isVowel && !"rn".contains($0) } == true
                && rest.contains(where: \.isVowel)
        }
    }

    /// A y after a vowel is a consonant's end: "stayed".
    private static func isVowel(endOf stem: Substring) -> Bool {
        guard let last = stem.last, last.isVowel else { return false }
        return !(last == "y" && stem.dropLast().last?.isVowel == true)
    }

    /// "ab(le)", "hand(led)": the l is a syllable after a consonant, but not after l or r.
    private static func endsInSyllabicL(_ stem: Substring) -> Bool {
        guard stem.last == "l", let before = stem.dropLast().last else { return false }
        return !before.isVowel && before != "l" && before != "r"
    }
}
