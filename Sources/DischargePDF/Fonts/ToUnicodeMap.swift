/// The character map that tells a reader what each glyph number says (ISO 32000-1, 9.10.3).
struct ToUnicodeMap {
    private var ranges: [(first: UInt16, last: UInt16, unit: UInt16)] = []
    private var others: [(code: UInt16, text: String)] = []

    /// `texts` are the glyph numbers and their texts, in ascending order of the numbers.
    init(_ texts: some Sequence<(code: UInt16, text: String)>) {
        for (code, text) in texts {
            let units = Array(text.utf16)
            guard units.count == 1 else {
                others.append((code, text))
                continue
            }
            // A range may not change the high byte of the glyph number, nor of the character.
            if let last = ranges.last, code == last.last + 1, code & 0xFF != 0, units[0] & 0xFF != 0,
                Int(units[0]) - Int(last.unit) == Int(code) - Int(last.first)
            {
                ranges[ranges.count - 1].last = code
            } else {
                ranges.append((code, code, units[0]))
            }
        }
    }

    /// The map as a stream's data.
    var bytes: [UInt8] {
        var out = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """
        out += blocks(ranges.filter { $0.first != $0.last }, "bfrange") { range in
            "<\(hexadecimal(range.first))> <\(hexadecimal(range.last))> <\(hexadecimal(range.unit))>"
        }
        let single = ranges.filter { $0.first == $0.last }.map { ($0.first, [$0.unit]) }
        let characters = (single + others.map { ($0.code, Array($0.text.utf16)) }).sorted { $0.0 < $1.0 }
        out += blocks(characters, "bfchar") { code, units in
            "<\(hexadecimal(code))> <\(units.map(hexadecimal).joined())>"
        }
        out += """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end

            """
        return Array(out.utf8)
    }

    /// A block holds at most 100 lines.
    private func blocks<Item>(_ items: [Item], _ name: String, line: (Item) -> String) -> String {
        stride(from: 0, to: items.count, by: 100).map { start in
            let block = items[start..<min(start + 100, items.count)]
            return "\(block.count) begin\(name)\n\(block.map { line($0) + "\n" }.joined())end\(name)\n"
        }.joined()
    }
}

/// Four upper-case digits.
private func hexadecimal(_ value: UInt16) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits
}
