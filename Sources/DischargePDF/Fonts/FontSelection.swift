import DischargeFonts
import DischargeLayout

/// The fonts that one sheet carries.
struct FontSelection {
    /// By index of the face; `nil` for a face that the sheet does not use.
    let fonts: [FaceStrings?]

    /// A font that most sheets share serves when it has every glyph that the sheet draws in its face; else the sheet has
    /// a subset of its own.
    init(
        for pages: [Page], family: FontFamily, usual: [FaceStrings], deflater: borrowing Deflater
    ) throws(PDFError) {
        var fonts = [FaceStrings?](repeating: nil, count: family.faces.count)
        var special: Set<Int> = []
        for run in FontSelection.runs(of: pages) {
            guard family.faces.indices.contains(run.face) else { throw .unknownFace(run.face) }
            fonts[run.face] = usual[run.face]
            if try !usual[run.face].covers(run) { special.insert(run.face) }
        }
        for index in special.sorted() {
            let face = family.faces[index]
            var texts = GlyphTexts(glyphCount: face.glyphCount)
            for run in FontSelection.runs(of: pages) where run.face == index {
                for piece in run.pieces { try texts.note(piece, of: face) }
            }
            fonts[index] = FaceStrings(font: try EmbeddedFont(face: face, texts: texts, deflater: deflater))
        }
        self.fonts = fonts
    }

    private static func runs(of pages: [Page]) -> some Sequence<TextRun> {
        pages.lazy.flatMap(\.marks).compactMap { mark in
            if case .glyphs(let glyphs) = mark.shape { glyphs.run } else { nil }
        }
    }
}
