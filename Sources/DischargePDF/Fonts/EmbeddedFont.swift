import DischargeFonts

/// Some glyphs of a face as a PDF carries them: a subset whose glyph numbers are the codes of the text
/// (ISO 32000-1, 9.7: Type0, CIDFontType2, Identity-H). Shared by the sheets that need no other glyphs.
final class EmbeddedFont: Sendable {
    let texts: GlyphTexts
    private let face: FontFace
    private let subset: FontSubset
    private let program: StreamData
    private let toUnicode: StreamData
    private let name: String
    /// Thousandths of the type size in a font unit.
    let unit: Double
    /// What the document says each glyph's width is, in thousandths of the type size; by glyph of the face.
    private let widths: [Int]

    init(face: FontFace, texts: GlyphTexts, deflater: borrowing Deflater) throws(PDFError) {
        self.face = face
        self.texts = texts
        let unit = 1_000 / Double(face.unitsPerEm)
        self.unit = unit
        widths = face.advances.map { Int((Double($0) * unit).rounded()) }
        let glyphs = texts.glyphs
        do {
            subset = try face.subset(glyphs: glyphs)
        } catch {
            throw .font(error)
        }
        program = try deflater.deflate(subset.bytes)
        let indices = subset.indices
        let codes = glyphs.map { (code: indices[Int($0)], text: texts[$0]) }.sorted { $0.code < $1.code }
        toUnicode = try deflater.deflate(ToUnicodeMap(codes).bytes)
        name = "\(EmbeddedFont.tag(of: glyphs))+\(face.postScriptName)"
    }

    /// The two bytes that show the glyph; 0 when the subset lacks it.
    func code(of glyph: UInt16) -> UInt16 {
        subset.indices[Int(glyph)]
    }

    /// What the document says the glyph's width is, in thousandths of the type size.
    func width(of glyph: UInt16) -> Int {
        widths[Int(glyph)]
    }

    /// Writes the font's objects and answers with the one that pages name.
    func write(into document: borrowing HaruDocument) throws(PDFError) -> HaruReference {
        let file = try document.newStream(program, [("Length1", .integer(subset.bytes.count))])
        let bounds = face.boundingBox
        let descriptor = try document.newObject([
            ("Type", .name("FontDescriptor")),
            ("FontName", .name(name)),
            // Bit 3, symbolic: the glyphs are not those of the standard Latin set. Bit 7: slanted.
            ("Flags", .integer(face.italicAngle == 0 ? 4 : 4 + 64)),
            ("FontBBox", .array([bounds.left, bounds.bottom, bounds.right, bounds.top].map(thousandthsValue))),
            ("ItalicAngle", .real(face.italicAngle)),
            ("Ascent", thousandthsValue(face.ascender)),
            ("Descent", thousandthsValue(face.descender)),
            ("CapHeight", thousandthsValue(face.capHeight)),
            ("XHeight", thousandthsValue(face.xHeight)),
            // No file states the stem's width; this is near it for text faces of the weight.
            ("StemV", .integer(face.weight / 5)),
            ("FontFile2", .reference(file)),
        ])
        let descendant = try document.newObject([
            ("Type", .name("Font")),
            ("Subtype", .name("CIDFontType2")),
            ("BaseFont", .name(name)),
            (
                "CIDSystemInfo",
                .dictionary([
                    ("Registry", .literal("Adobe")), ("Ordering", .literal("Identity")), ("Supplement", .integer(0)),
                ])
            ),
            ("FontDescriptor", .reference(descriptor)),
            ("W", .array([.integer(0), .array(subsetWidths.map { .integer($0) })])),
            ("CIDToGIDMap", .name("Identity")),
        ])
        let map = try document.newStream(toUnicode)
        return try document.newObject([
            ("Type", .name("Font")),
            ("Subtype", .name("Type0")),
            ("BaseFont", .name(name)),
            ("Encoding", .name("Identity-H")),
            ("DescendantFonts", .array([.reference(descendant)])),
            ("ToUnicode", .reference(map)),
        ])
    }

    /// Widths of the subset's glyphs, in the order of their numbers.
    private var subsetWidths: [Int] {
        var result = [Int](repeating: 0, count: subset.glyphCount)
        result[0] = widths[0]
        for (glyph, index) in subset.indices.enumerated() where index != 0 { result[Int(index)] = widths[glyph] }
        return result
    }

    private func thousandthsValue(_ fontUnits: Int) -> HaruValue {
        .integer(Int((Double(fontUnits) * unit).rounded()))
    }

    /// Six capital letters that differ between subsets (ISO 32000-1, 9.6.4): a checksum of the glyphs (FNV-1a).
    private static func tag(of glyphs: [UInt16]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for glyph in glyphs { hash = (hash ^ UInt64(glyph)) &* 0x0000_0100_0000_01B3 }
        var letters: [UInt8] = []
        for _ in 0..<6 {
            letters.append(0x41 + UInt8(hash % 26))
            hash /= 26
        }
        return String(decoding: letters, as: UTF8.self)
    }
}
