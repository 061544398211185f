public import DischargeModel

/// The design of a page: sizes of type, spaces and lines. All lengths are in points (1/72 inch).
public struct PageStyle: Hashable, Sendable {
    public var pageWidth: Double
    public var pageHeight: Double
    /// From the paper's left and right edge to the text.
    public var sideMargin: Double
    /// From the paper's top edge to the running head, and from the running foot to the bottom edge.
    public var edgeMargin: Double

    public var title: TypeStyle
    public var heading: TypeStyle
    public var body: TypeStyle
    /// Running head and foot.
    public var running: TypeStyle

    /// From one line to write on to the next.
    public var writingLine: Double
    public var accent: Color
    /// `nil` for pages without codes, which then keep no room for them.
    public var codes: CodeStyle?

    /// Between one bullet and the next, in points.
    public var itemGap: Double { body.leading * 0.18 }
    /// Between one paragraph, list or table and the next, in points.
    public var blockGap: Double { body.leading * 0.45 }
    /// Above a section, in points.
    public var sectionGap: Double { body.leading * 0.85 }
    /// From a table's rules to its text, in points.
    public var cellPadding: Double { body.size * 0.22 }
    /// From a box's frame to its text, in points.
    public var boxPadding: Double { body.size * 0.85 }
    public var measure: Double { pageWidth - 2 * sideMargin }

    /// The shipped design: 13-point body text, or 18-point in large print.
    public init(paper: Paper, isLargePrint: Bool) {
        switch paper {
        case .letter: (pageWidth, pageHeight) = (612, 792)
        case .a4: (pageWidth, pageHeight) = (595.276, 841.890)
        }
        edgeMargin = 24
        if isLargePrint {
            sideMargin = (pageWidth - 504) / 2
            title = TypeStyle(size: 25, leading: 30, isStrong: true)
            heading = TypeStyle(size: 22, leading: 27, isStrong: true)
            body = TypeStyle(size: 18, leading: 23, isStrong: false)
            running = TypeStyle(size: 13, leading: 16, isStrong: false)
            writingLine = 34
        } else {
            sideMargin = (pageWidth - 468) / 2
            title = TypeStyle(size: 22, leading: 27, isStrong: true)
            heading = TypeStyle(size: 16, leading: 20, isStrong: true)
            body = TypeStyle(size: 13, leading: 17, isStrong: false)
            running = TypeStyle(size: 10, leading: 13, isStrong: false)
            writingLine = 25
        }
        accent = Color(red: 0.05, green: 0.25, blue: 0.4)
        codes = CodeStyle(isLargePrint: isLargePrint)
    }
}

/// How a kind of text is set.
public struct TypeStyle: Hashable, Sendable {
    /// Points an em.
    public var size: Double
    /// From baseline to baseline, in points.
    public var leading: Double
    public var isStrong: Bool

    public init(size: Double, leading: Double, isStrong: Bool) {
        self.size = size
        self.leading = leading
        self.isStrong = isStrong
    }
}
