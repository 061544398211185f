import CHarfBuzz

extension FontFace {
    /// The glyphs of `text`, kerned, in the order in which they are drawn; `face` is the index to note in the result.
    func shape(_ text: String, segment: Segment, face: Int) -> ShapedText {
        let buffer = hb_buffer_create()
        defer { hb_buffer_destroy(buffer) }
        // Letters and their marks share a cluster; a soft hyphen or a joiner leaves no glyph behind.
        hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES)
        hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES)
        hb_buffer_set_direction(buffer, segment.direction.harfBuzz)
        hb_buffer_set_script(buffer, hb_script_t(segment.script.tag))
        hb_buffer_set_language(buffer, hb_language_from_string(segment.language, -1))
        let utf8 = Array(text.utf8)
        utf8.withUnsafeBytes {
            hb_buffer_add_utf8(
                buffer, $0.bindMemory(to: CChar.self).baseAddress, Int32($0.count), 0, Int32($0.count))
        }
        hb_shape(font, buffer, nil, 0)

        var count: UInt32 = 0
        let infos = UnsafeBufferPointer(start: hb_buffer_get_glyph_infos(buffer, &count), count: Int(count))
        let positions = UnsafeBufferPointer(start: hb_buffer_get_glyph_positions(buffer, &count), count: Int(count))
        let glyphs = zip(infos, positions).map { info, position in
            PlacedGlyph(
                glyph: UInt16(truncatingIfNeeded: info.codepoint), advance: position.x_advance,
                xOffset: position.x_offset, yOffset: position.y_offset)
        }
        return ShapedText(
            text: text, face: face, glyphs: glyphs,
            clusters: clusters(of: utf8, starts: infos.map { Int($0.cluster) }, direction: segment.direction))
    }

    /// Cuts the text at the starts (byte offsets, one a glyph) that HarfBuzz gave the glyphs.
    private func clusters(of utf8: [UInt8], starts: [Int], direction: Segment.Direction) -> [GlyphCluster] {
        var bounds: [(start: Int, glyphs: Range<Int>)] = []
        for (glyph, start) in starts.enumerated() {
            if let last = bounds.last, last.start == start {
                bounds[bounds.count - 1].glyphs = last.glyphs.lowerBound..<glyph + 1
            } else {
                bounds.append((start, glyph..<glyph + 1))
            }
        }
        if direction == .rightToLeft { bounds.reverse() }
        var clusters: [GlyphCluster] = []
        clusters.reserveCapacity(bounds.count)
        for index in bounds.indices {
            let start = index == 0 ? 0 : bounds[index].start
            let end = index + 1 < bounds.count ? bounds[index + 1].start : utf8.count
            clusters.append(GlyphCluster(text: visibleText(utf8[start..<end]), glyphs: bounds[index].glyphs))
        }
        if direction == .rightToLeft { clusters.reverse() }
        return clusters
    }

    /// The text without its soft hyphens, which only allow a line break and are no part of the word.
    private func visibleText(_ utf8: ArraySlice<UInt8>) -> String {
        let text = String(decoding: utf8, as: UTF8.self)
        guard utf8.count > 1, text.unicodeScalars.contains("\u{AD}") else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{AD}" }))
    }
}
