import DischargeFonts
import DischargeLayout

/// The fonts that one sheet carries.
struct FontSelection {
    /// By index of the face; `nil` for a face that the sheet does not use.
    let fonts: [EmbeddedFont?]

    /// Looks through every run for the glyphs it draws. A font of `usual` serves when it has them all.
    init(for pages: [Page], family: FontFamily, usual: [EmbeddedFont], deflater: borrowing Deflater) throws(PDFError) {
        var texts = [GlyphTexts?](repeating: nil, count: family.faces.count)
        var seen: Set<ObjectIdentifier> = []
        for page in pages {
            for mark in page.marks {
                guard case .glyphs(let run) = mark.shape else { continue }
                guard family.faces.indices.contains(run.face) else { throw .unknownFace(run.face) }
                let face = family.faces[run.face]
                if texts[run.face] == nil { texts[run.face] = GlyphTexts(glyphCount: face.glyphCount) }
                for piece in run.pieces where seen.insert(ObjectIdentifier(piece)).inserted {
                    guard piece.face == run.face else { throw .unknownFace(piece.face) }
                    try texts[run.face]?.note(piece, of: face)
                }
            }
        }
        var fonts: [EmbeddedFont?] = []
        for (index, needed) in texts.enumerated() {
            guard let needed else {
                fonts.append(nil)
                continue
            }
            fonts.append(
                usual[index].texts.holdsAll(of: needed)
                    ? usual[index]
                    : try EmbeddedFont(face: family.faces[index], texts: needed, deflater: deflater))
        }
        self.fonts = fonts
    }
}
