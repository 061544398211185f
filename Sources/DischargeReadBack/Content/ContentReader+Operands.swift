extension ContentReader {
    /// The numbers that wait for their operator; none takes more than six.
    ///
    /// Most are a drawing's, which nobody asks for, so that they become numbers when they are asked for.
    struct Numbers {
        private static let decimals = [
            1, 10, 100, 1_000, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
        ]

        /// Each as its digits, with the number of decimals in the low four bits.
        private var written: (Int, Int, Int, Int, Int, Int) = (0, 0, 0, 0, 0, 0)
        var count = 0

        subscript(index: Int) -> Double {
            let value =
                switch index {
                case 0: written.0
                case 1: written.1
                case 2: written.2
                case 3: written.3
                case 4: written.4
                default: written.5
                }
            return Double(value >> 4) / Self.decimals[value & 15]
        }

        /// `false` where there is no room.
        ///
        /// - Parameters:
        ///   - digits: At most fifteen of them.
        ///   - decimals: 0 to 15.
        @inline(__always)
        mutating func append(_ digits: Int, decimals: Int) -> Bool {
            guard count < 6 else { return false }
            withUnsafeMutableBytes(of: &written) { bytes in
                bytes.storeBytes(
                    of: digits << 4 | decimals, toByteOffset: count * MemoryLayout<Int>.stride, as: Int.self)
            }
            count += 1
            return true
        }
    }

    @inline(__always)
    mutating func readNumber() throws(ReadBackFault) {
        var index = position
        let count = bytes.count
        let isNegative = bytes[index] == 0x2D
        if isNegative || bytes[index] == 0x2B { index += 1 }
        var whole = 0
        let first = index
        while index < count, case let digit = bytes[index] &- 0x30, digit < 10 {
            whole = whole &* 10 &+ Int(digit)
            index += 1
        }
        var digits = index - first
        var decimals = 0
        if index < count, bytes[index] == 0x2E {
            index += 1
            let point = index
            while index < count, case let digit = bytes[index] &- 0x30, digit < 10 {
                whole = whole &* 10 &+ Int(digit)
                index += 1
            }
            decimals = index - point
            digits += decimals
        }
        guard digits > 0, digits <= 15, index == count || !Characters.isRegular(bytes[index]) else {
            throw fault(.number)
        }
        // A space follows nearly all of them.
        position = index < count && bytes[index] == 0x20 ? index + 1 : index
        guard numbers.append(isNegative ? -whole : whole, decimals: decimals) else { throw fault(.operands) }
    }

    /// Where the name stands, without its slash.
    mutating func readName() -> Range<Int> {
        position += 1
        let start = position
        while position < bytes.count, Characters.isRegular(bytes[position]) { position += 1 }
        return start..<position
    }

    func isName(_ range: Range<Int>, _ name: StaticString) -> Bool {
        guard range.count == name.utf8CodeUnitCount else { return false }
        for (offset, index) in range.enumerated() where bytes[index] != name.utf8Start[offset] { return false }
        return true
    }

    /// The array and the number that say how a line is dashed, and their operator.
    mutating func readDashes() throws(ReadBackFault) {
        guard numbers.count == 0, name == nil else { throw fault(.operands) }
        var lexer = Lexer(bytes, at: position, object: object)
        let dashes = try lexer.value()
        let phase = try lexer.value()
        guard dashes.array?.allSatisfy({ $0.thousandths != nil }) == true, phase.thousandths != nil, lexer.skip("d")
        else { throw fault(.operands) }
        position = lexer.position
    }

    /// What a property list says of its content.
    struct Properties {
        /// A name.
        var subtype: Range<Int>?
        var actualText: [UInt8]?
    }

    /// Reads the dictionary that begins here. There are hundreds in a sheet, so that none becomes a value.
    mutating func readProperties() throws(ReadBackFault) -> Properties {
        position += 2
        var properties = Properties()
        while position < bytes.count {
            let byte = bytes[position]
            if Characters.isWhiteSpace(byte) {
                position += 1
            } else if byte == 0x3E, position + 1 < bytes.count, bytes[position + 1] == 0x3E {
                position += 2
                return properties
            } else if byte == 0x2F {
                try readProperty(of: readName(), into: &properties)
            } else {
                break
            }
        }
        throw fault(.key)
    }

    private mutating func readProperty(
        of key: Range<Int>, into properties: inout Properties
    ) throws(ReadBackFault) {
        while position < bytes.count, Characters.isWhiteSpace(bytes[position]) { position += 1 }
        guard position < bytes.count else { throw fault(.key) }
        if isName(key, "Subtype"), bytes[position] == 0x2F {
            guard properties.subtype == nil else { throw fault(.key) }
            properties.subtype = readName()
        } else if isName(key, "MCID") {
            while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
        } else {
            var lexer = Lexer(bytes, at: position, object: object)
            let value = try lexer.value()
            if isName(key, "ActualText") {
                guard case .string(let string) = value, let text = actualText(string), properties.actualText == nil
                else { throw fault(.text) }
                properties.actualText = text
            }
            position = lexer.position
        }
    }

    /// Text for people (ISO 32000-1, 7.9.2.2) as UTF-8: in UTF-16, or in ASCII, which is all that is read of the other
    /// encoding.
    private func actualText(_ string: [UInt8]) -> [UInt8]? {
        if string.starts(with: [0xFE, 0xFF]) { return UTF16Text.utf8(string.dropFirst(2)) }
        return string.allSatisfy { (0x20..<0x7F).contains($0) } ? string : nil
    }
}
