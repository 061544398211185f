extension Lexer {
    /// The bytes between < and >; an odd digit at the end counts sixteenfold (ISO 32000-1, 7.3.4.3).
    mutating func hexadecimalString() throws(ReadBackFault) -> [UInt8] {
        position += 1
        var result: [UInt8] = []
        var high: UInt8?
        while let byte = peek() {
            if byte == 0x3E {
                position += 1
                if let high { result.append(high << 4) }
                return result
            }
            let digit = Characters.hexadecimal(byte)
            if digit != 0xFF {
                if let first = high {
                    result.append(first << 4 | digit)
                    high = nil
                } else {
                    high = digit
                }
            } else if !Characters.isWhiteSpace(byte) {
                break
            }
            position += 1
        }
        throw fault(.string)
    }

    /// The bytes between ( and ), with their escapes read (ISO 32000-1, 7.3.4.2).
    mutating func literalString() throws(ReadBackFault) -> [UInt8] {
        position += 1
        var result: [UInt8] = []
        var depth = 1
        while let byte = peek() {
            position += 1
            switch byte {
            case 0x28: depth += 1
            case 0x29:
                depth -= 1
                if depth == 0 { return result }
            case 0x5C:
                if let escaped = try escape() { result.append(escaped) }
                continue
            case 0x0D:
                if peek() == 0x0A { position += 1 }
                result.append(0x0A)
                continue
            default: break
            }
            result.append(byte)
        }
        throw fault(.string)
    }

    /// The byte that stands after a backslash; `nil` where a line goes on.
    mutating func escape() throws(ReadBackFault) -> UInt8? {
        guard let byte = peek() else { throw fault(.string) }
        position += 1
        switch byte {
        case 0x6E: return 0x0A
        case 0x72: return 0x0D
        case 0x74: return 0x09
        case 0x62: return 0x08
        case 0x66: return 0x0C
        case 0x28, 0x29, 0x5C: return byte
        case 0x0A: return nil
        case 0x0D:
            if peek() == 0x0A { position += 1 }
            return nil
        case 0x30...0x37:
            var number = Int(byte - 0x30)
            for _ in 0..<2 {
                guard let digit = peek(), (0x30...0x37).contains(digit) else { break }
                number = number * 8 + Int(digit - 0x30)
                position += 1
            }
            return UInt8(truncatingIfNeeded: number)
        default: throw fault(.string)
        }
    }
}
