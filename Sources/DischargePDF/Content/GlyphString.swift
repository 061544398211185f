import DischargeFonts

/// How a shaped text is shown: parts of a TJ array (ISO 32000-1, 9.4.3), from within an open string to within an open
/// string.
///
/// The reader moves the pen by the widths that the font states; what HarfBuzz placed otherwise (kerning, accents,
/// rounded widths) stands between strings as a difference, in thousandths of the type size.
struct GlyphString {
    private(set) var bytes: [UInt8]
    /// How far the reader's pen is from where it should be at the end: less than a thousandth of the type size, which is
    /// not worth a number; the next text's difference carries it along.
    private(set) var drift: Double
    /// Whether it serves every type size. Raised accents do not: the rise is in points.
    let isOfAnySize: Bool

    /// - Parameter size: The type size in points.
    init(_ shaped: ShapedText, font: EmbeddedFont, size: Double) throws(PDFError) {
        var encoder = Encoder(font: font, size: size)
        try encoder.append(shaped)
        bytes = encoder.syntax.withBytes { Array($0) }
        drift = encoder.difference
        isOfAnySize = !encoder.hasRisen
    }

    private struct Encoder: ~Copyable {
        let font: EmbeddedFont
        let size: Double
        var syntax = SyntaxBuffer(capacity: 64)
        /// Where the next glyph's pen position should be, in font units.
        private var pen = 0
        /// Where the reader's pen is.
        private var drawn = 0.0
        private var rise: Int32 = 0
        private(set) var hasRisen = false

        init(font: EmbeddedFont, size: Double) {
            self.font = font
            self.size = size
        }

        /// How far the reader's pen is behind.
        var difference: Double { Double(pen) * font.unit - drawn }

        mutating func append(_ shaped: ShapedText) throws(PDFError) {
            for cluster in shaped.clusters {
                let isReadable = font.texts.read(cluster, of: shaped)
                if !isReadable {
                    syntax.append(")] TJ\n/Span <</ActualText ")
                    syntax.append(text: cluster.text)
                    syntax.append(">> BDC [(")
                }
                for glyph in shaped.glyphs[cluster.glyphs] { try append(glyph) }
                if !isReadable { syntax.append(")] TJ\nEMC [(") }
            }
            try setRise(0)
            move(by: difference)
        }

        private mutating func append(_ glyph: PlacedGlyph) throws(PDFError) {
            try setRise(glyph.yOffset)
            move(by: Double(pen + Int(glyph.xOffset)) * font.unit - drawn)
            syntax.append(code: font.code(of: glyph.glyph))
            drawn += Double(font.width(of: glyph.glyph))
            pen += Int(glyph.advance)
        }

        /// Moves the reader's pen forward, in thousandths of the type size.
        private mutating func move(by distance: Double) {
            let distance = distance.rounded()
            guard distance != 0 else { return }
            syntax.append(move: Int(distance))
            drawn += distance
        }

        private mutating func setRise(_ units: Int32) throws(PDFError) {
            guard units != rise else { return }
            rise = units
            hasRisen = true
            syntax.append(")] TJ\n")
            try syntax.append(Double(rise) * font.unit / 1_000 * size)
            syntax.append(" Ts [(")
        }
    }
}

extension SyntaxBuffer {
    /// Ends a string of a TJ array, moves the pen forward by thousandths of the type size, and begins the next string.
    mutating func append(move distance: Int) {
        append(")")
        append(-distance)
        append("(")
    }
}
