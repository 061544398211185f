public import DischargeModel

/// What a site decides about its pages: the sizes of type, the width of the text, spaces, lines and one colour. A
/// `PageStyle` is this on one paper. All lengths are in points (1/72 inch).
public struct PageDesign: Hashable, Sendable {
    public var normal: Scale
    public var largePrint: Scale
    /// Where nobody says otherwise.
    public var sides = Sides.one
    /// From the paper's top edge to the running head, and from the running foot to the bottom edge.
    public var edgeMargin: Double
    public var rules: RuleWeights
    /// Of headings, frames and bullets.
    public var accent: Color

    /// Type that belongs together, and the width of its lines.
    public struct Scale: Hashable, Sendable {
        public var title: TypeStyle
        public var heading: TypeStyle
        public var body: TypeStyle
        /// Running head and foot.
        public var running: TypeStyle
        /// Width of the text; what the paper has more is shared between both margins.
        public var measure: Double
        /// From one line to write on to the next.
        public var writingLine: Double
    }

    /// Thickness of lines.
    public struct RuleWeights: Hashable, Sendable {
        /// Around a box.
        public var box: Double
        /// Around what needs an ambulance.
        public var emergency: Double
        /// Below a table's head.
        public var tableHead: Double
        /// Below a table's row.
        public var tableRow: Double
    }

    /// The shipped design: 13-point body text, or 18-point in large print, and lines of about 71 and 55 letters.
    public static let standard = PageDesign(
        normal: Scale(
            title: TypeStyle(size: 22, leading: 27, isStrong: true),
            heading: TypeStyle(size: 16, leading: 20, isStrong: true),
            body: TypeStyle(size: 13, leading: 16.5, isStrong: false),
            running: TypeStyle(size: 10, leading: 13, isStrong: false), measure: 492, writingLine: 25),
        largePrint: Scale(
            title: TypeStyle(size: 25, leading: 30, isStrong: true),
            heading: TypeStyle(size: 22, leading: 27, isStrong: true),
            body: TypeStyle(size: 18, leading: 22, isStrong: false),
            running: TypeStyle(size: 13, leading: 16, isStrong: false), measure: 522, writingLine: 34),
        edgeMargin: 24, rules: RuleWeights(box: 1, emergency: 2.5, tableHead: 1.2, tableRow: 0.5),
        accent: Color(red: 13 / 255, green: 64 / 255, blue: 102 / 255))

    /// For staff's copies: 10.5-point body text with room for fine print.
    static let staffScale = Scale(
        title: TypeStyle(size: 18, leading: 22, isStrong: true),
        heading: TypeStyle(size: 13, leading: 17, isStrong: true),
        body: TypeStyle(size: 10.5, leading: 13, isStrong: false),
        running: TypeStyle(size: 9, leading: 11.5, isStrong: false), measure: 492, writingLine: 21)
}
