public import DischargeModel

/// Text that stands in the templates as it is printed, without the values that orders fill in.
public struct FixedText: Hashable, Sendable {
    /// BCP 47 tag of the text's language.
    public var language: String
    public var text: String
    /// Whether it is marked as strong; headings are not, since the page's style decides how they are set.
    public var isStrong: Bool
    /// Where the YAML value begins that the text is part of.
    public var place: Place

    public init(language: String, text: String, isStrong: Bool, place: Place) {
        self.language = language
        self.text = text
        self.isStrong = isStrong
        self.place = place
    }
}
