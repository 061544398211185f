/// What a byte is to the syntax (ISO 32000-1, 7.2.2).
enum Characters {
    @inline(__always)
    static func isWhiteSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C || byte == 0x00
    }

    /// Whether it is neither white space nor one of ( ) < > [ ] { } / and %.
    @inline(__always)
    static func isRegular(_ byte: UInt8) -> Bool {
        // A bit for each byte that is not: below 64, and from there to 127.
        let low: UInt64 = 0x5000_8321_0000_3601
        let high: UInt64 = 0x2800_0000_2800_0000
        return switch byte {
        case 0..<64: low >> UInt64(byte) & 1 == 0
        case 64..<128: high >> UInt64(byte - 64) & 1 == 0
        default: true
        }
    }

    /// What a hexadecimal digit counts, or 0xFF for what is none.
    @inline(__always)
    static func hexadecimal(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x30...0x39: byte &- 0x30
        case 0x41...0x46: byte &- 0x37
        case 0x61...0x66: byte &- 0x57
        default: 0xFF
        }
    }
}
