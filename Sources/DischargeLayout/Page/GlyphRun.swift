public import DischargeFonts

/// Shaped text of one face, size and colour on one baseline.
public struct GlyphRun: Sendable {
    /// Index of the face in the `FontFamily`; the same for every piece.
    public var face: Int
    /// Points an em.
    public var size: Double
    /// Left end of the run, in points from the left edge of the page.
    public var x: Double
    /// Baseline, in points from the top of the page.
    public var baseline: Double
    public var color: Color
    /// Words and the spaces between and after them, set one after the other without a gap.
    public var pieces: [ShapedText]

    public init(face: Int, size: Double, x: Double, baseline: Double, color: Color, pieces: [ShapedText]) {
        self.face = face
        self.size = size
        self.x = x
        self.baseline = baseline
        self.color = color
        self.pieces = pieces
    }

    /// The text that the run shows.
    public var text: String { pieces.reduce(into: "") { $0 += $1.text } }
}
