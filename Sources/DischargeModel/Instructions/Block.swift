/// One piece of a section, from the top of it to the bottom.
public enum Block: Hashable, Sendable {
    case paragraph(Paragraph)
    case list([ListItem])
    case table(Table)
    case writingSpace(WritingSpace)
    case signatures([SignatureLine])
    case figure(Figure)
    case calendar(DayCalendar)
}

/// Text from one template record, or the clinician's own.
public struct Paragraph: Hashable, Sendable, Encodable {
    public var text: [Inline]
    /// The template record that it comes from; `nil` for a clinician's words.
    public var record: Record?

    public init(text: [Inline], record: Record?) {
        self.text = text
        self.record = record
    }
}

/// One action or sign of a bulleted list.
public struct ListItem: Hashable, Sendable, Encodable {
    public var text: [Inline]
    /// A sign beside the words; `nil` for a plain bullet.
    public var icon: Icon?
    public var record: Record?

    public init(text: [Inline], icon: Icon? = nil, record: Record?) {
        self.text = text
        self.icon = icon
        self.record = record
    }
}

/// A question or label, and ruled lines below it for the pen.
public struct WritingSpace: Hashable, Sendable, Encodable {
    public var text: [Inline]
    /// How many ruled lines, 1 to 12.
    public var lineCount: Int
    public var record: Record?

    public init(text: [Inline], lineCount: Int, record: Record?) {
        self.text = text
        self.lineCount = lineCount
        self.record = record
    }
}

/// A line to sign on, with the signer's role and room for date and time.
public struct SignatureLine: Hashable, Sendable, Encodable {
    /// Who signs, for example "Patient or caregiver".
    public var signer: String
    /// The words in front of the second, shorter line, for example "Date and time".
    public var dateLabel: String
    public var record: Record?

    public init(signer: String, dateLabel: String, record: Record?) {
        self.signer = signer
        self.dateLabel = dateLabel
        self.record = record
    }
}

/// Where a line of the sheet comes from.
public struct Record: Hashable, Sendable, Encodable {
    /// The record's id, unique in a template set, for example "sedation-no-driving".
    public var id: String
    /// The layer's file without its ending, for example "anesthesia/moderate-sedation".
    public var layer: String
    /// Keys of the document's list of sources, and facts (F01 to F38) that the line rests on.
    public var sources: [String]

    public init(id: String, layer: String, sources: [String]) {
        self.id = id
        self.layer = layer
        self.sources = sources
    }
}
