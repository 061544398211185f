/// A headed part of the sheet.
public struct Section: Hashable, Sendable, Encodable {
    /// How strongly a section stands out on the page.
    public enum Emphasis: String, Hashable, Sendable, CaseIterable, Encodable {
        case plain
        /// A box with a heavy frame: what needs an ambulance.
        case emergency
        /// A box with a light frame: what needs a call, or is to be seen first.
        case box
        /// The last part of the sheet, to cut off and hang up, in large type below a line to cut along. It names no
        /// patient.
        case strip

        /// Whether the section stands in a box.
        public var isBoxed: Bool { self == .emergency || self == .box }
    }

    /// The section's key in the templates, for example "after-anesthesia".
    public var id: String
    public var heading: String
    public var emphasis: Emphasis
    public var blocks: [Block]
    /// BCP 47 tag where it is not the sheet's, or `nil`.
    public var language: String?

    public init(id: String, heading: String, emphasis: Emphasis, blocks: [Block], language: String? = nil) {
        self.language = language
        self.id = id
        self.heading = heading
        self.emphasis = emphasis
        self.blocks = blocks
    }
}
