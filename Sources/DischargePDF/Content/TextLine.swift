import DischargeFonts

/// Writes the glyphs of a line's run as a TJ array, and keeps count of where the reader's pen stands.
///
/// The reader moves the pen by the widths that the font states; what HarfBuzz placed otherwise (kerning, accents,
/// rounded widths) is the difference. Distances are thousandths of the type size.
struct TextLine {
    private let font: EmbeddedFont
    private let size: Double
    /// Where the next glyph's pen position should be, from the start of the run, in font units.
    private var pen = 0
    /// Where the reader's pen is.
    private var drawn = 0.0
    private var rise: Int32 = 0
    private var isStringOpen = false

    init(font: EmbeddedFont, size: Double) {
        self.font = font
        self.size = size
    }

    mutating func begin(in content: inout SyntaxBuffer) {
        content.append("[")
    }

    mutating func append(_ shaped: ShapedText, to content: inout SyntaxBuffer) throws(PDFError) {
        for cluster in shaped.clusters {
            let isReadable = font.texts.read(cluster, of: shaped)
            if !isReadable {
                pause(in: &content)
                content.append("/Span <</ActualText ")
                content.append(text: cluster.text)
                content.append(">> BDC [")
            }
            for glyph in shaped.glyphs[cluster.glyphs] { try append(glyph, to: &content) }
            if !isReadable {
                pause(in: &content)
                content.append("EMC [")
            }
        }
    }

    mutating func end(in content: inout SyntaxBuffer) {
        pause(in: &content)
        if rise != 0 { content.append("0 Ts\n") }
    }

    private mutating func append(_ glyph: PlacedGlyph, to content: inout SyntaxBuffer) throws(PDFError) {
        if glyph.yOffset != rise {
            pause(in: &content)
            rise = glyph.yOffset
            try content.append(Double(rise) * font.unit / 1_000 * size)
            content.append(" Ts [")
        }
        // Less than a thousandth of the type size is not worth a number; the next difference carries it along.
        let shift = (Double(pen + Int(glyph.xOffset)) * font.unit - drawn).rounded()
        if shift != 0 {
            closeString(in: &content)
            content.append(Int(-shift))
            drawn += shift
        }
        if !isStringOpen {
            content.append("(")
            isStringOpen = true
        }
        content.append(code: font.code(of: glyph.glyph))
        drawn += Double(font.width(of: glyph.glyph))
        pen += Int(glyph.advance)
    }

    private mutating func pause(in content: inout SyntaxBuffer) {
        closeString(in: &content)
        content.append("] TJ\n")
    }

    private mutating func closeString(in content: inout SyntaxBuffer) {
        if isStringOpen { content.append(")") }
        isStringOpen = false
    }
}
