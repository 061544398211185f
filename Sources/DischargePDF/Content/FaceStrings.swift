import DischargeFonts
import DischargeLayout

/// How text is shown in one font; each text and each of its words is worked out once.
final class FaceStrings {
    /// Words and texts beyond these numbers push the others out, so that a long batch keeps its memory small.
    private static let wordCapacity = 20_000
    private static let textCapacity = 6_000

    let font: EmbeddedFont
    private var words: [ObjectIdentifier: Word] = [:]
    private var texts: [ObjectIdentifier: Text] = [:]

    private struct Word {
        /// Kept alive, so that no other word takes its identity.
        let shaped: ShapedText
        let string: GlyphString
    }

    private struct Text {
        /// Kept alive, so that no other text takes its identity.
        let run: TextRun
        /// Whether the font has all its glyphs.
        let isCovered: Bool
        /// Not made before the text is shown.
        var shown: [UInt8]?
    }

    init(font: EmbeddedFont) {
        self.font = font
    }

    /// Whether the font has every glyph of the text.
    ///
    /// Throws `PDFError.unknownFace` for a text of several faces.
    func covers(_ run: TextRun) throws(PDFError) -> Bool {
        let identity = ObjectIdentifier(run)
        if let text = texts[identity] { return text.isCovered }
        for piece in run.pieces where piece.face != run.face { throw .unknownFace(piece.face) }
        if texts.count >= FaceStrings.textCapacity { texts.removeAll(keepingCapacity: true) }
        let isCovered = run.pieces.allSatisfy { font.texts.covers($0) }
        texts[identity] = Text(run: run, isCovered: isCovered)
        return isCovered
    }

    /// The operands and the operator that show the text (ISO 32000-1, 9.4.3).
    func shown(_ run: TextRun) throws(PDFError) -> [UInt8] {
        let identity = ObjectIdentifier(run)
        if let shown = texts[identity]?.shown { return shown }
        var syntax = SyntaxBuffer(capacity: 256)
        syntax.append("[(")
        var drift = 0.0
        for piece in run.pieces {
            if abs(drift) >= 0.5 {
                syntax.append(move: Int(drift.rounded()))
                drift -= drift.rounded()
            }
            let string = try string(of: piece, size: run.size)
            syntax.append(contentsOf: string.bytes)
            drift += string.drift
        }
        syntax.append(")] TJ\n")
        let shown = syntax.withBytes { Array($0) }
        texts[identity]?.shown = shown
        return shown
    }

    private func string(of shaped: ShapedText, size: Double) throws(PDFError) -> GlyphString {
        let identity = ObjectIdentifier(shaped)
        if let word = words[identity] { return word.string }
        let string = try GlyphString(shaped, font: font, size: size)
        if words.count >= FaceStrings.wordCapacity { words.removeAll(keepingCapacity: true) }
        if string.isOfAnySize { words[identity] = Word(shaped: shaped, string: string) }
        return string
    }
}
