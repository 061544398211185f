/// Finds the vowels of a written word that are spoken apart: one for "bread", two for "react".
enum VowelGroups {
    /// How many syllables the vowels make, silent ones among them.
    static func count(in word: [Character]) -> Int {
        word.indices.count { word[$0].isVowel && opensSyllable(at: $0, in: word) }
    }

    /// Whether a vowel begins a syllable: after a consonant always, after a vowel where the two make no one sound.
    private static func opensSyllable(at index: Int, in word: [Character]) -> Bool {
        guard index > 0, word[index - 1].isVowel else { return true }
        let around = Surroundings(
            before: String(word[..<(index - 1)].suffix(Surroundings.reach)),
            after: String(word[(index + 1)...].prefix(Surroundings.reach)),
            isFirstVowel: !word[..<(index - 1)].contains(where: \.isVowel))
        switch word[index - 1] {
        case "i": return isApart(i: word[index], around)
        case "e": return isApart(e: word[index], around)
        case "u": return isApart(u: word[index], around)
        case "y": return isApart(y: word[index], around)
        case "a", "o": return isApart(open: word[index - 1], word[index], around)
        default: return false
        }
    }

    /// The letters on both sides of two vowels, as many as any rule asks for and more.
    private struct Surroundings {
        static let reach = 8
        let before: String
        let after: String
        let isFirstVowel: Bool

        func comes(after letters: String) -> Bool { before.last.map(letters.contains) ?? false }
        func comes(before texts: String...) -> Bool { texts.contains(where: after.hasPrefix) }
        var isAtEnd: Bool { after.isEmpty || after == "s" }
    }

    /// "di-et", "ra-di-o", but "na-tion", "so-cial", "field".
    private static func isApart(i second: Character, _ around: Surroundings) -> Bool {
        switch second {
        case "o":
            !(around.comes(after: "tcsxglnh") && around.comes(before: "n", "u"))
        case "a":
            !(around.comes(after: "tcsg") && (around.isAtEnd || around.comes(before: "l", "n", "r")))
                && !around.comes(before: "ge", "ment")
        case "u": true
        case "e":
            around.comes(before: "t")
                || (around.comes(before: "n") && !around.comes(before: "nd") && !around.comes(after: "tc"))
                || (!around.isFirstVowel && ["r", "st"].contains(around.after))
        case "i": around.after == "ng"
        default: false
        }
    }

    /// "are-a", "vide-o", "muse-um", but "tea", "people", "sur-geon".
    private static func isApart(e second: Character, _ around: Surroundings) -> Bool {
        switch second {
        case "a":
            (around.isAtEnd && !around.isFirstVowel) || (around.before == "cr" && around.comes(before: "t"))
                || (around.before == "r" && around.comes(before: "ct", "ss"))
        case "o":
            !around.comes(before: "ple", "n", "u") || (around.comes(before: "u") && !around.comes(after: "gct"))
                || (around.comes(after: "l") && around.comes(before: "n"))
        case "u": ["m", "s"].contains(around.after)
        case "i": around.after == "ng"
        case "y": around.after == "ing"
        default: false
        }
    }

    /// "fu-el", "us-u-al", "flu-id", but "guide", "lan-guage", "juice".
    private static func isApart(u second: Character, _ around: Surroundings) -> Bool {
        guard !around.comes(after: "qg") || (second == "i" && around.after == "ng") else { return false }
        return switch second {
        case "a": !around.comes(before: "d")
        case "e": around.comes(before: "l", "n") && !around.comes(before: "nc", "lly")
        case "i":
            around.comes(before: "ng", "ty", "tis", "ti")
                || (around.comes(before: "d", "n") && !around.comes(before: "de"))
        case "o": around.comes(before: "u")
        default: false
        }
    }

    /// The y of "play-er" is a consonant; so is that of "you", which begins the word.
    private static func isApart(y second: Character, _ around: Surroundings) -> Bool {
        if let last = around.before.last, last.isVowel { return true }
        return second == "i" && around.after == "ng"
    }

    /// "cha-os", "po-em", "go-ing", but "boat", "coin", "pain".
    private static func isApart(open first: Character, _ second: Character, _ around: Surroundings) -> Bool {
        switch (first, second) {
        case ("a", "o"): true
        case ("o", "e"): around.comes(before: "m", "t")
        case ("o", "i"): around.after == "ng"
        default: false
        }
    }
}
