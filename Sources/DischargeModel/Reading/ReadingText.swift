/// Passages that are measured together: how hard they are to read, and what makes them so.
public struct ReadingText: Sendable {
    public let level: ReadingLevel
    /// Every sentence with the record that it comes from, the longest first.
    public let sentences: [MeasuredSentence]

    /// What a sheet's templates say, filled with the order's values.
    public init(bodyOf instructions: DischargeInstructions) {
        self.init(instructions.passages.filter { $0.record != nil })
    }

    /// The clinician's own words; no words at all where there are no notes.
    public init(notesOf instructions: DischargeInstructions) {
        self.init(instructions.passages.filter { $0.record == nil })
    }

    private init(_ passages: [Passage]) {
        let measured = passages.flatMap(\.measured)
        level = measured.reduce(into: ReadingLevel()) { $0.add($1) }
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
