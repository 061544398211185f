import DischargeFonts

extension WordShaper {
    /// A unit that is wider than `measure` in pieces that are not: cut at its no-break spaces, and between clusters where
    /// a part of it is still too wide.
    func split(_ unit: TextUnit, measure: Double, size: Double) -> [TextUnit] {
        var pieces: [TextUnit] = []
        var piece = TextUnit(ending: .hyphen)
        var width = 0.0
        for segment in unit.segments {
            var text = ""
            func segments(of text: String) -> [TextSegment] {
                shape(text[...], isStrong: segment.isStrong).map { shaped in
                    TextSegment(
                        text: shaped, isStrong: segment.isStrong, width: self.width(of: shaped, size: size),
                        part: segment.part, phone: segment.phone)
                }
            }
            func close() {
                if !text.isEmpty { piece.segments += segments(of: text) }
                text = ""
            }
            func end() {
                close()
                pieces.append(piece)
                piece = TextUnit(ending: .hyphen)
                width = 0
            }
            for cluster in segment.text.clusters {
                if cluster.text == "\u{A0}", width > 0 {
                    piece.space = segments(of: cluster.text).first
                    piece.bond = .tight
                    end()
                    continue
                }
                let advance = self.advance(of: cluster, in: segment.text, size: size)
                if width + advance > measure - 0.5, width > 0 { end() }
                text += cluster.text
                width += advance
            }
            close()
        }
        piece.space = unit.space
        piece.ending = unit.ending
        piece.bond = unit.bond
        return pieces + [piece]
    }
}
