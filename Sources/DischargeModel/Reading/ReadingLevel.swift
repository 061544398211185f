/// How hard a text is to read, as United States school grades. Both formulas are made for English.
public struct ReadingLevel: Hashable, Sendable {
    public private(set) var sentences = 0
    public private(set) var words = 0
    public private(set) var syllables = 0
    /// Words of three or more syllables.
    public private(set) var polysyllables = 0
    /// The words of the longest sentence.
    public private(set) var longestSentence = 0

    public init() {}

    /// The Flesch-Kincaid grade; 0 for no text.
    ///
    /// 0.39 × words a sentence + 11.8 × syllables a word − 15.59: Kincaid, Fishburne, Rogers and Chissom, "Derivation of
    /// new readability formulas", Naval Technical Training Command, Research Branch Report 8-75 (1975).
    public var grade: Double {
        guard words > 0 else { return 0 }
        return 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59
    }

    /// The SMOG grade; 0 for no text. It is made for 30 sentences or more, and says what a reader understands in full, so
    /// that it lies some grades above Flesch-Kincaid's.
    ///
    /// 1.0430 × √(30 × polysyllables a sentence) + 3.1291: McLaughlin, "SMOG grading: a new readability formula",
    /// Journal of Reading 12 (1969), 639–646.
    public var smog: Double {
        guard sentences > 0 else { return 0 }
        return 1.0430 * (30 * Double(polysyllables) / Double(sentences)).squareRoot() + 3.1291
    }

    /// Adds a text that ends a sentence, for example a bullet or a paragraph.
    public mutating func add(_ text: String) {
        for sentence in Passage(text: text, record: nil).measured { add(sentence) }
    }

    mutating func add(_ sentence: MeasuredSentence) {
        sentences += 1
        words += sentence.words
        syllables += sentence.syllables
        polysyllables += sentence.longWords.count
        longestSentence = max(longestSentence, sentence.words)
    }

    /// Adds what a sheet says in sentences, the clinician's notes among it.
    public mutating func add(_ instructions: DischargeInstructions) {
        for passage in instructions.passages { add(passage.text) }
    }
}
