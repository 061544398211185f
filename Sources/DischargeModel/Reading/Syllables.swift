import Foundation

/// Counts the syllables of English words by their letters, as American English speaks them.
///
/// The rules are in `VowelGroups` and `SilentLetters`, and words that no rule meets in `SyllableExceptions`. A test holds
/// the counts against those of a public tool.
enum Syllables {
    /// At least one. A number in figures is one, as readability tools count it; an abbreviation without a vowel is
    /// spelled ("mg"); the parts of "follow-up" count apart.
    static func count(in word: some StringProtocol) -> Int {
        let parts = word.lowercased().split { !$0.isLetter && !"'’".contains($0) }
        return max(1, parts.reduce(0) { $0 + count(inPart: $1) })
    }

    private static func count(inPart part: Substring) -> Int {
        let letters = part.filter(\.isLetter).folded
        if let known = SyllableExceptions.count(of: letters) { return known }
        let word = Array(letters)
        let groups = VowelGroups.count(in: word)
        // "didn't": the n is a syllable after a consonant.
        let isNegated = part.hasSuffix("n't") || part.hasSuffix("n’t")
        let negation = isNegated && word.count > 3 && !word[word.count - 3].isVowel ? 1 : 0
        guard groups > 0 else { return word.count }
        return max(1, groups - SilentLetters.count(in: word, groups: groups)) + negation
    }
}

extension Character {
    /// Whether it is written for a vowel; y always is.
    var isVowel: Bool { "aeiouy".contains(self) }
}

extension String {
    /// Without the accents of "café".
    fileprivate var folded: String {
        guard !utf8.allSatisfy({ $0 < 0x80 }) else { return self }
        return String(String.UnicodeScalarView(decomposedStringWithCanonicalMapping.unicodeScalars.filter(\.isASCII)))
    }
}
