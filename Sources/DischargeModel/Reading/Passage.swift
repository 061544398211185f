/// Something that a sheet says in sentences: a paragraph, a bullet or a question.
public struct Passage: Hashable, Sendable {
    public let content: [Inline]
    /// The template record that says it; `nil` for a clinician's notes.
    public let record: Record?

    public var text: String { content.plainText }

    /// Its sentences that have words, each without the white space around it.
    public var sentences: [String] { measured.map(\.text) }

    /// The same, measured.
    var measured: [MeasuredSentence] {
        Sentences.split(text).map { MeasuredSentence($0, record: record) }.filter { $0.words > 0 }
    }
}

extension DischargeInstructions {
    /// In reading order. Headings, tables and signature lines are not sentences, and the opening says whose sheet it
    /// is.
    public var passages: [Passage] { sections.flatMap(\.blocks).flatMap(\.passages) }
}

extension Block {
    fileprivate var passages: [Passage] {
        switch self {
        case .paragraph(let paragraph): [Passage(content: paragraph.text, record: paragraph.record)]
        case .list(let items): items.map { Passage(content: $0.text, record: $0.record) }
        case .writingSpace(let space): [Passage(content: space.text, record: space.record)]
        case .figure(let figure): [Passage(content: figure.text, record: figure.record)]
        case .table, .signatures, .calendar: []
        }
    }
}
