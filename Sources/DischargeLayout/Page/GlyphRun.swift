public import DischargeFonts

/// Words and the spaces between and after them in one face and size, set one after the other without a gap.
///
/// It is told from others by its identity and never changes, so that what follows from it is worked out once for all the
/// sheets that hold the text.
public final class TextRun: Sendable {
    /// Index of the face in the `FontFamily`; the same for every piece.
    public let face: Int
    /// Points an em.
    public let size: Double
    public let pieces: [ShapedText]

    public init(face: Int, size: Double, pieces: [ShapedText]) {
        self.face = face
        self.size = size
        self.pieces = pieces
    }
}

/// A run of text of one colour at its place on a page.
public struct GlyphRun: Sendable {
    public var run: TextRun
    /// Left end of the run, in points from the left edge of the page.
    public var x: Double
    /// Baseline, in points from the top of the page.
    public var baseline: Double
    public var color: Color

    public init(_ run: TextRun, x: Double, baseline: Double, color: Color) {
        self.run = run
        self.x = x
        self.baseline = baseline
        self.color = color
    }

    public var face: Int { run.face }
    public var size: Double { run.size }
    public var pieces: [ShapedText] { run.pieces }

    /// The text that the run shows.
    public var text: String { pieces.reduce(into: "") { $0 += $1.text } }
}
