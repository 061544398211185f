import DischargeFonts

/// The characters that nearly every sheet is made of. A sheet with no others takes a subset that was made before.
enum UsualGlyphs {
    /// ASCII, the accented letters of Latin-1, and the punctuation of running text.
    private static let characters =
        (0x20...0x7E).map { String(Unicode.Scalar(UInt8($0))) }
        + (0xC0...0xFF).map { String(Unicode.Scalar(UInt8($0))) }
        + "\u{A0}¡¿«»§©®°±²³µ·¹¼½¾×–—‘’‚“”„†•…‰′″€™−≤≥☐☑✓→".map { String($0) }
    /// Letters that faces often join to one glyph.
    private static let joined = ["ff", "fi", "fl", "ffi", "ffl", "fj", "tt"]

    /// The face's glyphs for the usual characters, as far as it has them.
    static func texts(of index: Int, in family: FontFamily) throws(PDFError) -> GlyphTexts {
        let face = family.faces[index]
        let segment = Segment(language: "en", script: .latin)
        var texts = GlyphTexts(glyphCount: face.glyphCount)
        for text in characters + joined where text.unicodeScalars.allSatisfy({ face.glyph(for: $0) != nil }) {
            try texts.note(family.shape(text, face: index, segment: segment), of: face)
        }
        return texts
    }
}
