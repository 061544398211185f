import DischargeFonts

/// How words are shown in the fonts that most sheets share, each worked out once.
///
/// It serves one sheet after another, belongs to one worker, and to the writer that made it.
public final class WordStrings {
    let faces: [FaceStrings]

    init(usual: [EmbeddedFont]) {
        faces = usual.map { FaceStrings(font: $0) }
    }
}

/// How words are shown in one font.
final class FaceStrings {
    /// Words beyond this number push the others out, so that a long batch keeps its memory small.
    private static let capacity = 20_000

    let font: EmbeddedFont
    private var words: [ObjectIdentifier: Word] = [:]

    private struct Word {
        /// Kept alive, so that no other text takes its identity.
        let shaped: ShapedText
        /// Whether the font has all its glyphs.
        let isCovered: Bool
        /// Not made before the word is shown.
        var string: GlyphString?
    }

    init(font: EmbeddedFont) {
        self.font = font
    }

    /// Whether the font has every glyph of the text.
    func covers(_ shaped: ShapedText) -> Bool {
        word(shaped).isCovered
    }

    /// - Parameter size: The type size in points.
    func string(of shaped: ShapedText, size: Double) throws(PDFError) -> GlyphString {
        if let string = word(shaped).string { return string }
        let string = try GlyphString(shaped, font: font, size: size)
        if string.isOfAnySize { words[ObjectIdentifier(shaped)]?.string = string }
        return string
    }

    private func word(_ shaped: ShapedText) -> Word {
        let identity = ObjectIdentifier(shaped)
        if let word = words[identity] { return word }
        if words.count >= FaceStrings.capacity { words.removeAll(keepingCapacity: true) }
        let word = Word(shaped: shaped, isCovered: font.texts.covers(shaped))
        words[identity] = word
        return word
    }
}
