/// A stretch of text in one face, turned into glyphs; in font units, so that it serves every size.
///
/// Shaping is the costly part of setting text. A word's result is made once and shared by every line and sheet that
/// holds the word, so this is a class and never changes.
public final class ShapedText: Sendable {
    public let text: String
    /// Index of the face in its `FontFamily`.
    public let face: Int
    /// In the order in which they are drawn, left to right.
    public let glyphs: [PlacedGlyph]
    /// Partition of `glyphs`, in the order of `glyphs`.
    public let clusters: [GlyphCluster]
    /// Sum of the glyphs' advances, in font units.
    public let advance: Int

    public init(text: String, face: Int, glyphs: [PlacedGlyph], clusters: [GlyphCluster]) {
        self.text = text
        self.face = face
        self.glyphs = glyphs
        self.clusters = clusters
        advance = glyphs.reduce(0) { $0 + Int($1.advance) }
    }
}

/// The smallest stretch of text that its glyphs can stand for together, for example a letter and its accents.
public struct GlyphCluster: Hashable, Sendable {
    public var text: String
    /// Into the glyphs of the shaped text.
    public var glyphs: Range<Int>

    public init(text: String, glyphs: Range<Int>) {
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
