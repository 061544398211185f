import DischargeFonts

/// What each glyph of one face reads as in the document, which is what its /ToUnicode says.
struct GlyphTexts: Sendable {
    /// By glyph of the face; empty for a glyph that is not used or that reads as nothing by itself.
    private var texts: [String]
    private(set) var used: [Bool]

    init(glyphCount: Int) {
        texts = [String](repeating: "", count: glyphCount)
        used = [Bool](repeating: false, count: glyphCount)
    }

    /// The glyphs that are drawn, in ascending order.
    var glyphs: [UInt16] {
        used.indices.lazy.filter { used[$0] }.map { UInt16($0) }
    }

    /// What the glyph reads as by itself.
    subscript(glyph: UInt16) -> String {
        // Readers that pass over /ActualText should see that something is there.
        texts[Int(glyph)].isEmpty ? "\u{FFFD}" : texts[Int(glyph)]
    }

    /// Whether every glyph of the text is drawn here too.
    func covers(_ shaped: ShapedText) -> Bool {
        shaped.glyphs.allSatisfy { Int($0.glyph) < used.count && used[Int($0.glyph)] }
    }

    /// Notes the glyphs of a text, and what they read as where nothing else is known of them yet.
    ///
    /// Throws `PDFError.missingGlyph` for a character that the face lacks.
    mutating func note(_ shaped: ShapedText, of face: FontFace) throws(PDFError) {
        for cluster in shaped.clusters {
            for glyph in shaped.glyphs[cluster.glyphs] {
                guard glyph.glyph != 0, Int(glyph.glyph) < used.count else {
                    throw .missingGlyph(
                        characters: cluster.text.unicodeScalars.map(\.value), face: face.postScriptName)
                }
                used[Int(glyph.glyph)] = true
            }
            if cluster.glyphs.count == 1 {
                let glyph = shaped.glyphs[cluster.glyphs.lowerBound].glyph
                if texts[Int(glyph)].isEmpty { texts[Int(glyph)] = text(of: cluster, glyph: glyph, face: face) }
            } else {
                noteEach(of: cluster, in: shaped, face: face)
            }
        }
    }

    /// Whether a reader that goes glyph by glyph finds the cluster's text.
    ///
    /// Of a letter and accents with a glyph each it does not: readers order and space such glyphs by where they stand.
    func read(_ cluster: GlyphCluster, of shaped: ShapedText) -> Bool {
        guard cluster.glyphs.count == 1 else { return false }
        let text = texts[Int(shaped.glyphs[cluster.glyphs.lowerBound].glyph)]
        return text == cluster.text || cluster.text == "\u{A0}" && text == " "
    }

    /// A no-break space drawn with the space reads as a space: it says where a line may break, not what is written.
    private func text(of cluster: GlyphCluster, glyph: UInt16, face: FontFace) -> String {
        cluster.text == "\u{A0}" && face.glyph(for: " ") == glyph ? " " : cluster.text
    }

    /// A letter and its accents with a glyph each.
    private mutating func noteEach(of cluster: GlyphCluster, in shaped: ShapedText, face: FontFace) {
        let scalars = Array(cluster.text.unicodeScalars)
        guard scalars.count == cluster.glyphs.count else { return }
        for (scalar, placed) in zip(scalars, shaped.glyphs[cluster.glyphs])
        where texts[Int(placed.glyph)].isEmpty && face.glyph(for: scalar) == placed.glyph {
            texts[Int(placed.glyph)] = String(scalar)
        }
    }
}
