/// Turns UTF-16 into UTF-8, a piece at a time.
///
/// Half of a surrogate pair by itself becomes three bytes, and a last byte by itself 0xFF. Neither is UTF-8, so that the
/// row that holds it is refused; and how long a line is in its file can be told from what it becomes.
struct UTF16Text {
    private let isLittleEndian: Bool
    /// The first byte of a unit.
    private var half: UInt8?
    /// The first unit of a surrogate pair.
    private var leading: UInt32?

    /// - Parameter bytes: A file's first ones; `nil` where they are no byte-order mark of UTF-16.
    init?(markedBy bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xFE]) {
            isLittleEndian = true
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            isLittleEndian = false
        } else {
            return nil
        }
    }

    static let markLength = 2

    /// - Parameter bytes: The next of the file; empty at its end.
    mutating func utf8(of bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        for byte in bytes {
            guard let first = half else {
                half = byte
                continue
            }
            half = nil
            let unit = isLittleEndian ? UInt32(byte) << 8 | UInt32(first) : UInt32(first) << 8 | UInt32(byte)
            take(unit, &text)
        }
        if bytes.isEmpty {
            if let leading { Self.add(leading, to: &text) }
            if half != nil { text.append(0xFF) }
            startAnew()
        }
        return text
    }

    /// Reading goes on elsewhere in the file, where a character begins.
    mutating func startAnew() { (half, leading) = (nil, nil) }

    /// Bytes that a text has in the file, of those that it has become.
    static func length(of utf8: [UInt8]) -> Int {
        utf8.reduce(0) { length, byte in
            switch byte {
            case 0x80...0xBF: length
            case 0xF0...0xF7: length + 4
            case 0xFF: length + 1
            default: length + 2
            }
        }
    }

    private mutating func take(_ unit: UInt32, _ text: inout [UInt8]) {
        if let first = leading {
            leading = nil
            if (0xDC00...0xDFFF).contains(unit) {
                Self.add(0x10000 + (first - 0xD800) << 10 + (unit - 0xDC00), to: &text)
                return
            }
            Self.add(first, to: &text)
        }
        if (0xD800...0xDBFF).contains(unit) { leading = unit } else { Self.add(unit, to: &text) }
    }

    private static func add(_ scalar: UInt32, to text: inout [UInt8]) {
        func byte(_ value: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: value) }
        func following(_ shift: UInt32) -> UInt8 { byte(0x80 | scalar >> shift & 0x3F) }
        switch scalar {
        case ..<0x80: text.append(byte(scalar))
        case ..<0x800: text += [byte(0xC0 | scalar >> 6), following(0)]
        case ..<0x10000: text += [byte(0xE0 | scalar >> 12), following(6), following(0)]
        default: text += [byte(0xF0 | scalar >> 18), following(12), following(6), following(0)]
        }
    }
}
