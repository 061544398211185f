/// A piece of the sheet that no page may end within: a line, or what stands beside it.
///
/// Its marks lie at their place across the page, and down from the strip's own top.
struct Strip {
    /// In points.
    var height: Double
    /// Space above, in points; dropped at the top of a page.
    var gap = 0.0
    var marks: [Mark] = []
    var links: [LinkArea] = []
    var breakBefore = BreakRule.free
    /// Index into `Flow.boxes` of the box that the strip stands in.
    var box: Int?
    /// Index into `Flow.tableHeads` of what is repeated above the strip when a page begins with it.
    var tableHead: Int?
    /// The heading that begins here, for the document outline.
    var bookmark: String?
    /// A page may well begin here.
    var beginsSection = false
    var urgency = Urgency.none
    /// Whether it belongs to the part that is cut off and hung up.
    var isWallStrip = false

    /// How much it matters that a strip is seen early.
    enum Urgency {
        case none
        /// It is not put off to the next page for the sake of even pages: where the first box begins.
        case first
        /// It stands on as early a page as can be: where the signs for an ambulance end.
        case emergency
    }
}

/// Whether a page may end above a strip.
enum BreakRule: Int, Comparable {
    case free
    /// Only where the page offers no free break, or where the signs for an ambulance are seen earlier for it: within a box
    /// or row.
    case avoided
    /// Only within the signs for an ambulance, where they are taller than a page.
    case lastResort
    /// Only where it offers no other break at all: below a heading, beside a paragraph's first or last line.
    case forbidden

    static func < (left: BreakRule, right: BreakRule) -> Bool { left.rawValue < right.rawValue }
}

/// A sheet as one column of strips, before it is cut into pages.
struct Flow {
    var strips: [Strip] = []
    var boxes: [FlowBox] = []
    var tableHeads: [Strip] = []
    var structure: [StructureElement] = []
}

/// A frame around consecutive strips.
struct FlowBox {
    var x: Double
    var width: Double
    /// From the frame to the text above or below it where a page ends within the box, in points.
    var padding: Double
    var strokeWidth: Double
    var color: Color
}

extension Strip {
    /// Forbids a page to end below the first line of a paragraph, or above its last one.
    static func keepEnds(of strips: inout [Strip]) {
        guard strips.count > 1 else { return }
        strips[1].breakBefore = .forbidden
        strips[strips.count - 1].breakBefore = .forbidden
    }
}
