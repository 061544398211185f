public import DischargeModel

/// A page's measures: a design on one paper. All lengths are in points (1/72 inch).
public struct PageStyle: Hashable, Sendable {
    public var pageWidth: Double
    public var pageHeight: Double
    /// From the paper's left and right edge to the text, before pages are moved for the binding.
    public var sideMargin: Double
    public var sides: Sides
    /// From the paper's top edge to the running head, and from the running foot to the bottom edge.
    public var edgeMargin: Double

    public var title: TypeStyle
    public var heading: TypeStyle
    public var body: TypeStyle
    /// Running head and foot.
    public var running: TypeStyle
    /// Where staff's copies say what a line comes from.
    public var fine = TypeStyle(size: 7.5, leading: 9, isStrong: false)

    /// From one line to write on to the next.
    public var writingLine: Double
    public var rules: PageDesign.RuleWeights
    /// Whether wide tables and the calendar stand as entries one below the other.
    public var stacksTables = false
    public var accent: Color
    /// Of fine print: 8.5 to 1 on white (WCAG 2.2, 1.4.6 asks for 7 to 1).
    public var quiet = Color(red: 0.3, green: 0.3, blue: 0.3)
    /// `nil` for pages without codes, which then keep no room for them.
    public var codes: CodeStyle?

    /// Between one bullet and the next, in points.
    public var itemGap: Double { body.leading * 0.18 }
    /// Between one paragraph, list or table and the next, in points.
    public var blockGap: Double { body.leading * 0.45 }
    /// From a list's edge to what follows its bullets, in points.
    public var bulletIndent: Double { body.size * 1.2 }
    /// Height and width of a sign beside an item, in points: 20 beside 13-point text.
    public var pictogramSize: Double { body.size * 1.54 }
    /// Above a section, in points.
    public var sectionGap: Double { body.leading * 0.72 }
    /// From a table's rules to its text, in points.
    public var cellPadding: Double { body.size * 0.22 }
    /// From a box's frame to its text, in points.
    public var boxPadding: Double { body.size * 0.7 }
    /// A sign and the space behind it, in points.
    var signWidth: Double { pictogramSize + body.size * 0.2 }
    /// What printers leave white at a paper's edge, in points.
    static let leastMargin = 24.0
    public var measure: Double { pageWidth - 2 * sideMargin }

    /// - Parameter sides: `nil` for the design's.
    public init(paper: Paper, isLargePrint: Bool, design: PageDesign = .standard, sides: Sides? = nil) {
        self.init(
            paper: paper, scale: isLargePrint ? design.largePrint : design.normal, design: design,
            sides: sides ?? design.sides, codes: CodeStyle(isLargePrint: isLargePrint))
        stacksTables = isLargePrint
    }

    /// Of staff's copies, which are set smaller and are not scanned back.
    public static func staffCopy(paper: Paper, design: PageDesign = .standard, sides: Sides? = nil) -> PageStyle {
        PageStyle(
            paper: paper, scale: PageDesign.staffScale, design: design, sides: sides ?? design.sides, codes: nil)
    }

    private init(paper: Paper, scale: PageDesign.Scale, design: PageDesign, sides: Sides, codes: CodeStyle?) {
        switch paper {
        case .letter: (pageWidth, pageHeight) = (612, 792)
        case .a4: (pageWidth, pageHeight) = (595.276, 841.890)
        }
        sideMargin = (pageWidth - scale.measure) / 2
        self.sides = sides
        edgeMargin = design.edgeMargin
        title = scale.title
        heading = scale.heading
        body = scale.body
        running = scale.running
        writingLine = scale.writingLine
        rules = design.rules
        accent = design.accent
        self.codes = codes
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
