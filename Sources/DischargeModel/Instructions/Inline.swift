/// A stretch of text within a line that is set one way.
public struct Inline: Hashable, Sendable {
    public enum Content: Hashable, Sendable {
        case text(String)
        /// A number to call, as printed; a link that dials it in the PDF.
        case phone(String)
        case blank(Blank)
        /// What staff want to know of the text before it: where it comes from. Set small, on lines of its own below the
        /// text; no patient's sheet has any.
        case finePrint(String)
    }

    public var content: Content
    /// Set in bold.
    public var isStrong: Bool

    public init(_ content: Content, isStrong: Bool = false) {
        self.content = content
        self.isStrong = isStrong
    }

    public static func text(_ text: String) -> Inline { Inline(.text(text)) }
    public static func strong(_ text: String) -> Inline { Inline(.text(text), isStrong: true) }
    public static func finePrint(_ text: String) -> Inline { Inline(.finePrint(text)) }

    public var isFinePrint: Bool {
        if case .finePrint = content { true } else { false }
    }
}

extension [Inline] {
    /// What the patient reads of it.
    public var withoutFinePrint: [Inline] { filter { !$0.isFinePrint } }
}

/// A marked space for the pen, where the order gave no value.
public struct Blank: Hashable, Sendable {
    /// The order or site field that would fill it, or `nil` where only the patient can.
    public var field: String?
    /// What belongs there, read aloud by a screen reader.
    public var label: String
    /// How long the blank is, as a number of low lines (U+005F).
    public var length: Int

    public init(field: String?, label: String, length: Int = 12) {
        self.field = field
        self.label = label
        self.length = length
    }

    /// The low lines (U+005F) that show the blank in text and on paper.
    public var text: String { String(repeating: "_", count: length) }
}
