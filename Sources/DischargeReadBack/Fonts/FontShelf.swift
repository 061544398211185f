import Foundation

/// Fonts that were read before: nearly all sheets of a batch carry the same two.
final class FontShelf {
    /// Fonts beyond this number push out the one that was not used for the longest time.
    private static let capacity = 8

    private struct Kept {
        /// As deflated.
        let map: [UInt8]
        /// The object that states the widths, to its end.
        let descendant: [UInt8]
        let font: ReadFont

        /// - Parameter place: Where the object that states the widths begins.
        func stands(map: ObjectFile.Stream, at place: Int, in file: ObjectFile) -> Bool {
            let end = place + descendant.count
            return map.data.isSame(as: self.map) && end <= file.bytes.count
                && UnsafeBufferPointer(rebasing: file.bytes[place..<end]).isSame(as: descendant)
        }
    }

    /// The one used last stands first.
    private var kept: [Kept] = []

    /// The font that a page names: Type0 with two-byte codes that are glyph numbers (ISO 32000-1, 9.7).
    func font(_ value: Value, in file: ObjectFile) throws(ReadBackFault) -> ReadFont {
        let entries = try file.dictionary(value, .font)
        guard entries.isName("Type", "Font"), entries.isName("Subtype", "Type0"),
            entries.isName("Encoding", "Identity-H"),
            let descendants = try file.resolved(entries["DescendantFonts"], .font).array, descendants.count == 1
        else { throw ReadBackFault(.font, at: 0) }
        let map = try file.stream(entries["ToUnicode"], .characterMap)
        let place = descendants[0].reference.flatMap { file.offset(ofObject: $0) }
        // Bytes say what they said before only where they are read in the same way.
        if let place, map.isDeflated, let index = kept.firstIndex(where: { $0.stands(map: map, at: place, in: file) }) {
            let found = kept.remove(at: index)
            kept.insert(found, at: 0)
            return found.font
        }
        let descendant = try file.dictionary(descendants[0], .font)
        guard descendant.isName("Subtype", "CIDFontType2"), descendant.isName("CIDToGIDMap", "Identity") else {
            throw ReadBackFault(.font, at: 0)
        }
        let mapData = try file.data(of: map)
        var lexer = Lexer(mapData, object: map.object)
        let font = ReadFont(try CharacterMap(&lexer), widths: try GlyphWidths(of: descendant))
        if let place, map.isDeflated, let written = try file.bytes(ofObjectAt: place) {
            kept.insert(Kept(map: Array(map.data), descendant: Array(written), font: font), at: 0)
            if kept.count > Self.capacity { kept.removeLast() }
        }
        return font
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func isSame(as other: [UInt8]) -> Bool {
        guard let baseAddress, count == other.count else { return count == other.count }
        return memcmp(baseAddress, other, count) == 0
    }
}
