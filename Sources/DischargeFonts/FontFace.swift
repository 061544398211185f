import CHarfBuzz

/// One TrueType font file: its measures, which characters it has, shaping and subsets.
///
/// Measures are in font units, `unitsPerEm` to an em; up is positive.
public final class FontFace: Sendable {
    /// The file's name, for messages.
    public let file: String
    public let postScriptName: String
    public let unitsPerEm: Int
    /// Recommended extents of a line above and below the baseline; the descender is negative.
    public let ascender: Int
    public let descender: Int
    public let capHeight: Int
    public let xHeight: Int
    /// Upper edge of the underline, from the baseline.
    public let underlinePosition: Int
    public let underlineThickness: Int
    /// Box around all glyphs.
    public let boundingBox: GlyphBounds
    /// Degrees counter-clockwise from the vertical; 0 for an upright face.
    public let italicAngle: Double
    /// 1 to 1000; 400 is regular, 700 bold.
    public let weight: Int
    public let glyphCount: Int
    /// Advance width of every glyph, kerning not included.
    public let advances: [UInt16]

    // Immutable after init, which HarfBuzz allows to be used from several threads at once.
    nonisolated(unsafe) let font: OpaquePointer
    /// The face that subsets are made from; a prepared one holds what all of its subsets share.
    nonisolated(unsafe) let subsetSource: OpaquePointer

    /// Throws `FontError.unreadable`, `.damaged`, `.notTrueType` or `.embeddingForbidden`.
    ///
    /// - Parameter isForManySubsets: Prepares the face, which takes as long as about 30 subsets and makes each of them
    ///   four times faster. The subsets are the same.
    public convenience init(file path: String, isForManySubsets: Bool = false) throws(FontError) {
        guard let blob = hb_blob_create_from_file_or_fail(path) else { throw .unreadable(file: path) }
        defer { hb_blob_destroy(blob) }
        // The file is copied: a mapped one that is replaced while in use ends the process.
        var length: UInt32 = 0
        let data = hb_blob_get_data(blob, &length)
        let bytes = UnsafeRawBufferPointer(start: data, count: data == nil ? 0 : Int(length))
        try self.init(bytes: Array(bytes), file: path, isForManySubsets: isForManySubsets)
    }

    /// A face from the bytes of a font file; `file` names it in messages.
    public init(bytes: [UInt8], file: String, isForManySubsets: Bool = false) throws(FontError) {
        let tables = try FontTables(bytes, file: file)
        let embedding = try tables.unsigned("OS/2", 8)
        // Restricted licence, no subsetting, bitmaps only.
        guard embedding & 0x000F != 0x0002, embedding & 0x0300 == 0 else {
            throw .embeddingForbidden(file: file, embedding: embedding)
        }
        self.file = file
        unitsPerEm = try tables.signed("head", 18)
        boundingBox = GlyphBounds(
            left: try tables.signed("head", 36), bottom: try tables.signed("head", 38),
            right: try tables.signed("head", 40), top: try tables.signed("head", 42))
        ascender = try tables.signed("hhea", 4)
        descender = try tables.signed("hhea", 6)
        weight = Int(try tables.unsigned("OS/2", 4))
        guard unitsPerEm >= 16 else { throw .damaged(file: file, table: "head") }
        // Version 2 of the table added the two heights; Latin text is near these parts of the ascender without them.
        let hasHeights = try tables.unsigned("OS/2", 0) >= 2
        xHeight = hasHeights ? try tables.signed("OS/2", 86) : ascender / 2
        capHeight = hasHeights ? try tables.signed("OS/2", 88) : ascender * 2 / 3
        italicAngle = Double(try tables.signed("post", 4)) + Double(try tables.unsigned("post", 6)) / 65_536
        underlinePosition = try tables.signed("post", 8)
        underlineThickness = try tables.signed("post", 10)
        glyphCount = Int(try tables.unsigned("maxp", 4))
        let measured = Int(try tables.unsigned("hhea", 34))
        guard glyphCount > 0, (1...glyphCount).contains(measured) else { throw .damaged(file: file, table: "hhea") }
        let advances = try tables.column("hmtx", stride: 4, count: measured)
        // Glyphs after the last measured one have its width.
        self.advances = advances + Array(repeating: advances[measured - 1], count: glyphCount - measured)

        let blob = bytes.withUnsafeBytes {
            hb_blob_create(
                $0.bindMemory(to: CChar.self).baseAddress, UInt32($0.count), HB_MEMORY_MODE_DUPLICATE, nil, nil)
        }
        let face = hb_face_create(blob, 0)
        hb_blob_destroy(blob)
        hb_face_make_immutable(face)
        defer { hb_face_destroy(face) }
        guard let font = hb_font_create(face),
            let source = isForManySubsets ? hb_subset_preprocess(face) : hb_face_reference(face)
        else {
            throw .damaged(file: file, table: "directory")
        }
        hb_font_make_immutable(font)
        self.font = font
        subsetSource = source
        postScriptName = FontFace.postScriptName(of: face)
    }

    deinit {
        hb_font_destroy(font)
        hb_face_destroy(subsetSource)
    }

    /// Advance width of a glyph, kerning not included; 0 for a glyph that the face does not have.
    public func advance(of glyph: UInt16) -> Int {
        Int(glyph) < advances.count ? Int(advances[Int(glyph)]) : 0
    }

    /// The name in the file's table 'name', reduced to what a PDF name needs no escape for.
    private static func postScriptName(of face: OpaquePointer?) -> String {
        var name = [CChar](repeating: 0, count: 64)
        var size = UInt32(name.count)
        hb_ot_name_get_utf8(face, hb_ot_name_id_t(HB_OT_NAME_ID_POSTSCRIPT_NAME), nil, &size, &name)
        let letters = name.prefix(Int(size)).map { UInt8(bitPattern: $0) }.filter {
            Unicode.Scalar($0).properties.isAlphabetic && $0 < 0x80 || (0x30...0x39).contains($0) || $0 == 0x2D
        }
        return letters.isEmpty ? "Unnamed" : String(decoding: letters, as: UTF8.self)
    }
}

/// A box in font units, from the origin of a glyph.
public struct GlyphBounds: Hashable, Sendable {
    public var left: Int
    public var bottom: Int
    public var right: Int
    public var top: Int
}
