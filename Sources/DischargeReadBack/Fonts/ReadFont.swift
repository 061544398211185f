/// A font as it is read: what each code says, and how far it moves the pen.
final class ReadFont {
    /// By code: in the low 32 bits up to four bytes of UTF-8, the first lowest; then 8 bits with their number, 0 for no
    /// text and `longText` for more than four; in the high 16 bits the width in thousandths of the type size.
    let codes: UnsafeMutableBufferPointer<UInt64>
    private let longTexts: [Int: [UInt8]]

    static let longText: UInt64 = 0xFF

    init(_ map: CharacterMap, widths: GlyphWidths) {
        codes = .allocate(capacity: map.texts.count)
        var longTexts: [Int: [UInt8]] = [:]
        for (code, text) in map.texts.enumerated() {
            var entry = UInt64(UInt16(bitPattern: widths.width(of: code))) << 48
            if text.count > 4 {
                entry |= Self.longText << 32
                longTexts[code] = text
            } else {
                entry |= UInt64(text.count) << 32
                for (index, byte) in text.enumerated() { entry |= UInt64(byte) << (8 * index) }
            }
            codes.initializeElement(at: code, to: entry)
        }
        self.longTexts = longTexts
    }

    deinit { codes.deallocate() }

    /// A text of more than four bytes.
    func longText(of code: Int) -> [UInt8] { longTexts[code] ?? [] }
}

/// How far each code moves the pen, in thousandths of the type size (ISO 32000-1, 9.7.4.3).
struct GlyphWidths {
    private var widths: [Int16] = []
    private let standard: Int16

    init(of descendant: Entries) throws(ReadBackFault) {
        standard = try Self.width(descendant["DW"] ?? .integer(1_000))
        var values = (descendant["W"]?.array ?? [])[...]
        while let first = values.popFirst() {
            guard let code = first.integer, (0...0xFFFF).contains(code), let next = values.popFirst() else {
                throw ReadBackFault(.font, at: 0)
            }
            if let list = next.array {
                for (index, value) in list.enumerated() { try set(code + index, try Self.width(value)) }
            } else {
                guard let last = next.integer, code <= last, last <= 0xFFFF, let value = values.popFirst() else {
                    throw ReadBackFault(.font, at: 0)
                }
                let width = try Self.width(value)
                for code in code...last { try set(code, width) }
            }
        }
    }

    func width(of code: Int) -> Int16 { code < widths.count ? widths[code] : standard }

    private mutating func set(_ code: Int, _ width: Int16) throws(ReadBackFault) {
        guard code <= 0xFFFF else { throw ReadBackFault(.font, at: 0) }
        while widths.count <= code { widths.append(standard) }
        widths[code] = width
    }

    private static func width(_ value: Value) throws(ReadBackFault) -> Int16 {
        guard let thousandths = value.thousandths, let width = Int16(exactly: thousandths / 1_000) else {
            throw ReadBackFault(.font, at: 0)
        }
        return width
    }
}
