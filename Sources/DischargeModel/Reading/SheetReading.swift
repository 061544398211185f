/// How hard a sheet is to read, and what makes it so: the wording and, apart, the clinician's notes.
public struct SheetReading: Sendable {
    /// What the templates say, filled with the order's values.
    public let body: ReadingText
    /// The clinician's own words; no words at all where there are no notes.
    public let notes: ReadingText

    public init(_ instructions: DischargeInstructions) {
        let passages = instructions.passages
        body = ReadingText(passages.filter { $0.record != nil })
        notes = ReadingText(passages.filter { $0.record == nil })
    }
}

/// Passages that are measured together.
public struct ReadingText: Sendable {
    public let level: ReadingLevel
    /// Every sentence with the record that it comes from, the longest first.
    public let sentences: [MeasuredSentence]

    public init(_ passages: [Passage]) {
        var level = ReadingLevel()
        for passage in passages { level.add(passage.text) }
        self.level = level
        let measured = passages.flatMap { passage in
            passage.sentences.map { MeasuredSentence(text: $0, record: passage.record) }
        }
        // Sorting keeps the reading order of sentences of one length.
        sentences = measured.enumerated().sorted { ($1.element.words, $0.offset) < ($0.element.words, $1.offset) }
            .map(\.element)
    }

    /// Words of three or more syllables, the most frequent first, then in the order of the alphabet.
    public var longWords: [LongWord] {
        var found: [String: LongWord] = [:]
        for sentence in sentences {
            for word in sentence.longWords { found[word, default: LongWord(text: word)].add(sentence.record) }
        }
        return found.values.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    }
}
