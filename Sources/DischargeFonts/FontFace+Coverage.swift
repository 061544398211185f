import CHarfBuzz

extension FontFace {
    /// Whether the character can be shown: with a glyph of its own, by glyphs it decomposes to, or by nothing at all
    /// when it is invisible (Unicode, Default_Ignorable_Code_Point).
    public func covers(_ scalar: Unicode.Scalar) -> Bool {
        if glyph(for: scalar) != nil || scalar.properties.isDefaultIgnorableCodePoint { return true }
        // HarfBuzz draws these with another character's glyph.
        switch scalar.value {
        case 0x00A0, 0x2000...0x200A, 0x202F, 0x205F: return glyph(for: " ") != nil
        case 0x2011: return glyph(for: "\u{2010}") != nil
        default: break
        }
        var first: hb_codepoint_t = 0
        var second: hb_codepoint_t = 0
        guard hb_unicode_decompose(hb_unicode_funcs_get_default(), scalar.value, &first, &second) != 0 else {
            return false
        }
        return [first, second].allSatisfy { $0 == 0 || Unicode.Scalar($0).map(covers) ?? false }
    }

    /// Whether the character, accents included, can be shown.
    public func covers(_ character: Character) -> Bool {
        if character.unicodeScalars.allSatisfy({ covers($0) }) { return true }
        guard character.unicodeScalars.count > 1 else { return false }
        // A letter and an accent may have one glyph together although the accent alone has none.
        let text = String(character)
        let shaped = shape(text, segment: Segment(guessedFor: text, language: "und"), face: 0)
        return shaped.glyphs.allSatisfy { $0.glyph != 0 }
    }

    /// The glyph that stands for the character without regard to its neighbours.
    public func glyph(for scalar: Unicode.Scalar) -> UInt16? {
        var glyph: hb_codepoint_t = 0
        guard hb_font_get_nominal_glyph(font, scalar.value, &glyph) != 0, glyph != 0 else { return nil }
        return UInt16(exactly: glyph)
    }
}
