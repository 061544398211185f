/// Text in UTF-16 with the high byte first, as UTF-8.
enum UTF16Text {
    /// `nil` for half a surrogate pair or half a unit.
    static func utf8(_ bytes: some RandomAccessCollection<UInt8>) -> [UInt8]? {
        guard bytes.count % 2 == 0 else { return nil }
        var result: [UInt8] = []
        var high: UInt32?
        var first: UInt8?
        for byte in bytes {
            guard let upper = first else {
                first = byte
                continue
            }
            first = nil
            let unit = UInt32(upper) << 8 | UInt32(byte)
            switch (high, unit) {
            case (nil, 0xD800...0xDBFF): high = unit
            case (let upper?, 0xDC00...0xDFFF):
                high = nil
                guard append(0x10000 + (upper - 0xD800) << 10 + (unit - 0xDC00), to: &result) else { return nil }
            case (nil, _): guard append(unit, to: &result) else { return nil }
            default: return nil
            }
        }
        return high == nil ? result : nil
    }

    private static func append(_ number: UInt32, to result: inout [UInt8]) -> Bool {
        guard let scalar = Unicode.Scalar(number) else { return false }
        result.append(contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
        return true
    }
}
