/// A text without its white space.
struct CompactText {
    /// UTF-8.
    private let bytes: [UInt8]

    init(_ text: String) {
        var text = text
        bytes = text.withUTF8(Self.compact)
    }

    /// Whether `shown` says the same, white space apart, in whatever way its letters and accents are put together.
    func isSame(as shown: UnsafeBufferPointer<UInt8>) -> Bool {
        var (index, position) = (0, 0)
        while position < shown.count {
            let white = Self.whiteSpaceLength(shown, at: position)
            if white == 0 {
                guard index < bytes.count, bytes[index] == shown[position] else { return isAlike(shown) }
                index += 1
            }
            position += max(1, white)
        }
        return index == bytes.count
    }

    func holds(_ part: CompactText) -> Bool {
        guard let first = part.bytes.first, part.bytes.count <= bytes.count else { return part.bytes.isEmpty }
        return (0...bytes.count - part.bytes.count).contains { start in
            bytes[start] == first && bytes[start..<start + part.bytes.count].elementsEqual(part.bytes)
        }
    }

    /// Strings are equal that are equivalent by Unicode.
    private func isAlike(_ shown: UnsafeBufferPointer<UInt8>) -> Bool {
        String(decoding: bytes, as: UTF8.self) == String(decoding: Self.compact(shown), as: UTF8.self)
    }

    private static func compact(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var position = 0
        while position < text.count {
            let white = whiteSpaceLength(text, at: position)
            if white == 0 { result.append(text[position]) }
            position += max(1, white)
        }
        return result
    }

    /// How many bytes of white space stand here: what Unicode gives the property White_Space.
    @inline(__always)
    private static func whiteSpaceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let byte = bytes[index]
        if byte < 0x80 { return byte == 0x20 || (0x09...0x0D).contains(byte) ? 1 : 0 }
        guard (0xC2...0xE3).contains(byte), index + 1 < bytes.count else { return 0 }
        let second = bytes[index + 1]
        if byte == 0xC2 { return second == 0x85 || second == 0xA0 ? 2 : 0 }
        guard index + 2 < bytes.count else { return 0 }
        switch (byte, second, bytes[index + 2]) {
        case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
            (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
            return 3
        default: return 0
        }
    }
}
