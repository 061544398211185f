import CHarfBuzz

/// A small font with some glyphs of a face, ready to embed in a PDF.
public struct FontSubset: Sendable {
    /// A TrueType file with the tables that ISO 32000-1, 9.9 asks for, and no other.
    public let bytes: [UInt8]
    /// The glyph's index in the subset, for each glyph of the face; 0 for a glyph that is not in the subset.
    public let indices: [UInt16]
    /// Glyphs in the subset, .notdef and the parts of composed glyphs included.
    public let glyphCount: Int
}

extension FontFace {
    /// A subset with `glyphs`, the glyphs they are composed of, and .notdef. Throws `FontError.subsetFailed`.
    public func subset(glyphs: some Sequence<UInt16>) throws(FontError) -> FontSubset {
        guard let input = hb_subset_input_create_or_fail() else { throw .subsetFailed(face: postScriptName) }
        defer { hb_subset_input_destroy(input) }
        let chosen = hb_subset_input_glyph_set(input)
        for glyph in glyphs { hb_set_add(chosen, hb_codepoint_t(glyph)) }
        hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING.rawValue)
        let dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
        for tag in FontFace.tablesLeftOut { hb_set_add(dropped, hb_tag_from_string(tag, 4)) }

        guard let plan = hb_subset_plan_create_or_fail(subsetSource, input) else {
            throw .subsetFailed(face: postScriptName)
        }
        defer { hb_subset_plan_destroy(plan) }
        guard let face = hb_subset_plan_execute_or_fail(plan) else { throw .subsetFailed(face: postScriptName) }
        defer { hb_face_destroy(face) }
        let blob = hb_face_reference_blob(face)
        defer { hb_blob_destroy(blob) }
        var length: UInt32 = 0
        guard let data = hb_blob_get_data(blob, &length), length > 0 else {
            throw .subsetFailed(face: postScriptName)
        }
        let bytes = Array(UnsafeRawBufferPointer(start: data, count: Int(length)))

        let mapping = hb_subset_plan_new_to_old_glyph_mapping(plan)
        let count = Int(hb_map_get_population(mapping))
        var indices = [UInt16](repeating: 0, count: glyphCount)
        for index in 0..<count {
            let glyph = Int(hb_map_get(mapping, hb_codepoint_t(index)))
            if glyph < glyphCount { indices[glyph] = UInt16(truncatingIfNeeded: index) }
        }
        return FontSubset(bytes: bytes, indices: indices, glyphCount: count)
    }

    /// Layout, names, character maps and variations: a PDF shows glyphs by number and needs none of them.
    private static let tablesLeftOut = [
        "GSUB", "GPOS", "GDEF", "BASE", "JSTF", "MATH", "kern", "cmap", "name", "post", "OS/2", "meta", "STAT", "gasp",
        "hdmx", "VDMX", "LTSH", "DSIG", "avar", "fvar", "gvar", "cvar", "HVAR", "MVAR", "vhea", "vmtx", "VVAR", "VORG",
        "COLR", "CPAL", "SVG ", "CBDT", "CBLC", "sbix", "EBDT", "EBLC", "EBSC", "FFTM", "PCLT", "morx", "kerx", "feat",
    ]
}
