/// Glyphs of one face and size on one baseline, with the text they stand for.
public struct GlyphRun: Hashable, Sendable {
    /// Index of the face in the family's `faces`.
    public var face: Int
    /// Points an em.
    public var size: Double
    /// Left end of the run, in points from the left edge of the page.
    public var x: Double
    /// Baseline, in points from the top of the page.
    public var baseline: Double
    public var color: Color
    public var clusters: [GlyphCluster]

    public init(
        face: Int, size: Double, x: Double, baseline: Double, color: Color, clusters: [GlyphCluster]
    ) {
        self.face = face
        self.size = size
        self.x = x
        self.baseline = baseline
        self.color = color
        self.clusters = clusters
    }
}

/// The smallest stretch of text that its glyphs can stand for together, for example a letter and its accents.
public struct GlyphCluster: Hashable, Sendable {
    public var text: String
    public var glyphs: [PlacedGlyph]

    public init(text: String, glyphs: [PlacedGlyph]) {
        self.text = text
        self.glyphs = glyphs
    }
}

/// A glyph and how it moves the pen, in font units (`unitsPerEm` an em).
public struct PlacedGlyph: Hashable, Sendable {
    /// Index of the glyph in the face, not in a subset.
    public var glyph: UInt16
    /// From this glyph's pen position to the next one's, kerning included.
    public var advance: Int32
    /// From the pen position to where the glyph is drawn; up is positive.
    public var xOffset: Int32
    public var yOffset: Int32

    public init(glyph: UInt16, advance: Int32, xOffset: Int32 = 0, yOffset: Int32 = 0) {
        self.glyph = glyph
        self.advance = advance
        self.xOffset = xOffset
        self.yOffset = yOffset
    }
}
