import DischargeModel

/// What the words of a line show. It is read once for all sheets that the line stands on.
struct LineReading: Sendable {
    /// In small letters, without marks around them.
    let words: [String]
    let sentences: Int
    let actions: Int
    /// Whether a day stands in it: a year has 4 digits.
    let holdsDate: Bool
    let isPassive: Bool
    let isStiff: Bool
    /// Words of medicine that it says.
    let terms: [MedicalTerm]
    let hardNumber: Bool
    let leavesSum: Bool
    let givesShare: Bool
    let givesReason: Bool
    let saysDoubt: Bool
    let saysHarm: Bool
    let saysFrequency: Bool

    init(_ text: String) {
        words = Sentences.words(of: text).map(\.bare)
        let split = Sentences.split(text).filter { !Sentences.words(of: $0).isEmpty }
        sentences = split.count
        actions = split.count { ActionWords.asks($0) }
        holdsDate = text.contains(/\b(19|20)[0-9]{2}\b/)
        isPassive = split.contains { PassiveVoice.words(in: $0) != nil }
        isStiff = words.contains { StiffWords.words.contains($0) }
        terms = MedicalTerm.terms(in: text)
        hardNumber = NumberWords.hardNumber(in: text) != nil
        leavesSum = NumberWords.sum(in: text) != nil
        givesShare = NumberWords.share(in: text) != nil
        givesReason = TellingPhrases.reason(in: text)
        saysDoubt = TellingPhrases.doubt(in: text)
        saysHarm = TellingPhrases.harm(in: text)
        saysFrequency = TellingPhrases.frequency(in: text)
    }
}
