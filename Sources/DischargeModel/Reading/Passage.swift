/// Something that a sheet says in sentences: a paragraph, a bullet or a question.
public struct Passage: Hashable, Sendable {
    public let text: String
    /// The template record that says it; `nil` for a clinician's notes.
    public let record: Record?

    /// Its sentences that have words, each without the white space around it.
    public var sentences: [String] {
        Sentences.split(text).filter { !Sentences.words(of: $0).isEmpty }.map { $0.trimmed() }
    }

    var measured: [MeasuredSentence] { sentences.map { MeasuredSentence(text: $0, record: record) } }
}

extension DischargeInstructions {
    /// In reading order. Headings, tables and signature lines are not sentences, and the opening says whose sheet it
    /// is.
    public var passages: [Passage] { sections.flatMap(\.blocks).flatMap(\.passages) }
}

extension Block {
    fileprivate var passages: [Passage] {
        switch self {
        case .paragraph(let paragraph): [Passage(text: paragraph.text.plainText, record: paragraph.record)]
        case .list(let items): items.map { Passage(text: $0.text.plainText, record: $0.record) }
        case .writingSpace(let space): [Passage(text: space.text.plainText, record: space.record)]
        case .figure(let figure): [Passage(text: figure.text.plainText, record: figure.record)]
        case .table, .signatures, .calendar: []
        }
    }
}
