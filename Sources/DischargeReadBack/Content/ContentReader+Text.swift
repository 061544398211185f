/// Strings that are shown (ISO 32000-1, 9.4.3).
extension ContentReader {
    mutating func showArray() throws(ReadBackFault) {
        guard numbers.count == 0, name == nil else { throw fault(.operands) }
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            if byte == 0x3C || byte == 0x28 {
                try showString()
            } else if byte == 0x5D {
                position += 1
                guard takeOperator() == .showArray else { throw fault(.operands) }
                return
            } else if Characters.isWhiteSpace(byte) {
                position += 1
            } else {
                try readNumber()
                pen.x -= numbers[0] / 1_000 * state.size
                numbers.count = 0
            }
        }
        throw fault(.token)
    }

    /// Shows the string that begins here.
    mutating func showString() throws(ReadBackFault) {
        guard isInText, let index = state.font, numbers.count == 0, name == nil else { throw fault(.operands) }
        let isHexadecimal = bytes[position] == 0x3C
        position += 1
        // The empty string that stands before a number moves no pen and shows nothing.
        if position < bytes.count, bytes[position] == (isHexadecimal ? 0x3E : 0x29) {
            position += 1
            return
        }
        let sink = sinks + current.part.rawValue
        sink.pointee.go(toX: pen.x, y: pen.y, slack: abs(state.size) * Self.slack)
        if let text = current.pendingText {
            sink.pointee.append(text)
            current.pendingText = nil
        }
        let font = fonts[index].font
        let width = try isHexadecimal ? showHexadecimal(font, sink) : showLiteral(font, sink)
        pen.x += Double(width) / 1_000 * state.size
        sink.pointee.pen(endsAtX: pen.x, y: pen.y)
    }

    /// - Returns: How far the glyphs move the pen, in thousandths of the type size.
    private mutating func showHexadecimal(
        _ font: ReadFont, _ sink: UnsafeMutablePointer<TextSink>
    ) throws(ReadBackFault) -> Int {
        // Four digits become four bytes at most.
        sink.pointee.reserve(bytes.count - position + 8)
        var width = 0
        while position + 4 < bytes.count {
            let first = Characters.hexadecimal(bytes[position])
            let second = Characters.hexadecimal(bytes[position + 1])
            let third = Characters.hexadecimal(bytes[position + 2])
            let fourth = Characters.hexadecimal(bytes[position + 3])
            // No digit has a high bit.
            guard first | second | third | fourth < 0x10 else { break }
            let code = Int(first) << 12 | Int(second) << 8 | Int(third) << 4 | Int(fourth)
            width += try show(code, font, sink)
            position += 4
        }
        guard position < bytes.count, bytes[position] == 0x3E else { throw fault(.string) }
        position += 1
        return width
    }

    /// - Returns: How far the glyphs move the pen, in thousandths of the type size.
    private mutating func showLiteral(
        _ font: ReadFont, _ sink: UnsafeMutablePointer<TextSink>
    ) throws(ReadBackFault) -> Int {
        // Two bytes become four at most.
        sink.pointee.reserve(2 * (bytes.count - position) + 8)
        var width = 0
        var high: Int?
        var depth = 1
        while position < bytes.count {
            var byte = bytes[position]
            position += 1
            if byte == 0x29 {
                depth -= 1
                if depth == 0 {
                    guard high == nil else { throw fault(.string) }
                    return width
                }
            } else if byte == 0x28 {
                depth += 1
            } else if byte == 0x5C {
                var lexer = Lexer(bytes, at: position, object: object)
                let escaped = try lexer.escape()
                position = lexer.position
                guard let escaped else { continue }
                byte = escaped
            } else if byte == 0x0D {
                if position < bytes.count, bytes[position] == 0x0A { position += 1 }
                byte = 0x0A
            }
            if let first = high {
                width += try show(first << 8 | Int(byte), font, sink)
                high = nil
            } else {
                high = Int(byte)
            }
        }
        throw fault(.string)
    }

    /// Appends what the code reads as, for which there must be room.
    ///
    /// - Returns: Its width.
    @inline(__always)
    private func show(
        _ code: Int, _ font: ReadFont, _ sink: UnsafeMutablePointer<TextSink>
    ) throws(ReadBackFault) -> Int {
        guard code < font.codes.count else { throw fault(.noText) }
        let entry = font.codes[code]
        if !current.isReplaced {
            let length = Int(truncatingIfNeeded: entry >> 32 & 0xFF)
            if length == 0 { throw fault(.noText) }
            if length > 4 {
                sink.pointee.append(font.longText(of: code))
                sink.pointee.reserve(2 * (bytes.count - position) + 8)
            } else {
                // Four bytes at once; those that do not count are written over by the next.
                UnsafeMutableRawPointer(sink.pointee.bytes + sink.pointee.count)
                    .storeBytes(of: UInt32(truncatingIfNeeded: entry).littleEndian, as: UInt32.self)
                sink.pointee.count += length
            }
        }
        return Int(Int16(truncatingIfNeeded: entry >> 48))
    }
}
