public import DischargeFonts

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
