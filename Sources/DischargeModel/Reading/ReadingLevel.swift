/// How hard a text is to read, as a United States school grade.
///
/// Grade by Kincaid, Fishburne, Rogers and Chissom, "Derivation of new readability formulas" (1975):
/// 0.39 × words a sentence + 11.8 × syllables a word − 15.59. It is made for English.
public struct ReadingLevel: Hashable, Sendable {
    public private(set) var sentences = 0
    public private(set) var words = 0
    public private(set) var syllables = 0
    /// The words of the longest sentence.
    public private(set) var longestSentence = 0

    public init() {}

    /// The Flesch-Kincaid grade; 0 for no text.
    public var grade: Double {
        guard words > 0 else { return 0 }
        return 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59
    }

    /// Adds a text that ends a sentence, for example a bullet or a paragraph.
    public mutating func add(_ text: String) {
        for sentence in Sentences.split(text) {
            let spoken = sentence.split(whereSeparator: \.isWhitespace).filter {
                $0.contains { $0.isLetter || $0.isNumber }
            }
            guard !spoken.isEmpty else { continue }
            sentences += 1
            words += spoken.count
            syllables += spoken.reduce(0) { $0 + Syllables.count(in: $1) }
            longestSentence = max(longestSentence, spoken.count)
        }
    }

    /// Adds what a sheet says in sentences: its paragraphs, lists and questions. Headings and tables are not sentences.
    public mutating func add(_ instructions: DischargeInstructions) {
        for block in instructions.sections.flatMap(\.blocks) {
            switch block {
            case .paragraph(let paragraph): add(paragraph.text.plainText)
            case .list(let items): for item in items { add(item.text.plainText) }
            case .writingSpace(let space): add(space.text.plainText)
            case .table, .signatures: break
            }
        }
    }
}
