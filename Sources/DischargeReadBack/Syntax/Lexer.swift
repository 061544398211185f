/// Reads tokens and values from bytes, one after the other, and never beyond their end.
struct Lexer {
    /// Arrays and dictionaries inside one another; a sheet has four.
    private static let mostNested = 32

    let bytes: UnsafeBufferPointer<UInt8>
    var position: Int
    /// The object whose data the bytes are; `nil` for the file.
    let object: Int?

    /// - Parameter position: May lie anywhere; before the first byte or beyond the last there is nothing to read.
    init(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int = 0, object: Int? = nil) {
        self.bytes = bytes
        self.position = position < 0 ? bytes.count : min(position, bytes.count)
        self.object = object
    }

    func fault(_ problem: ReadBackFault.Problem) -> ReadBackFault {
        ReadBackFault(problem, object: object, at: position)
    }

    /// The byte `distance` bytes from here, or `nil` beyond the end.
    @inline(__always)
    func peek(_ distance: Int = 0) -> UInt8? {
        position + distance < bytes.count ? bytes[position + distance] : nil
    }

    mutating func skipWhiteSpace() {
        while let byte = peek() {
            if Characters.isWhiteSpace(byte) {
                position += 1
            } else if byte == 0x25 {
                while let next = peek(), next != 0x0A, next != 0x0D { position += 1 }
            } else {
                return
            }
        }
    }

    /// Goes past the keyword after white space, or answers `false` and stays.
    mutating func skip(_ keyword: StaticString) -> Bool {
        let start = position
        skipWhiteSpace()
        let length = keyword.utf8CodeUnitCount
        for index in 0..<length where peek(index) != keyword.utf8Start[index] {
            position = start
            return false
        }
        if let next = peek(length), Characters.isRegular(next) {
            position = start
            return false
        }
        position += length
        return true
    }

    /// A whole number without a sign after white space, or `nil`, and then it stays.
    mutating func wholeNumber() -> Int? {
        let start = position
        skipWhiteSpace()
        let first = position
        var number = 0
        while let byte = peek(), (0x30...0x39).contains(byte), position - first < 11 {
            number = number * 10 + Int(byte - 0x30)
            position += 1
        }
        let length = position - first
        if length > 0, length < 11, peek().map({ !Characters.isRegular($0) }) ?? true { return number }
        position = start
        return nil
    }

    /// The next value, references among them.
    mutating func value(depth: Int = 0) throws(ReadBackFault) -> Value {
        guard depth < Self.mostNested else { throw fault(.tooDeep) }
        skipWhiteSpace()
        guard let byte = peek() else { throw fault(.token) }
        switch byte {
        case 0x30...0x39:
            if let reference = reference() { return .reference(reference) }
            return try number()
        case 0x2B, 0x2D, 0x2E: return try number()
        case 0x2F: return .name(try name())
        case 0x28: return .string(try literalString())
        case 0x5B: return .array(try array(depth: depth))
        case 0x3C:
            return peek(1) == 0x3C ? .dictionary(try dictionary(depth: depth)) : .string(try hexadecimalString())
        default:
            if skip("null") { return .null }
            if skip("true") { return .boolean(true) }
            if skip("false") { return .boolean(false) }
            throw fault(.token)
        }
    }

    /// Two whole numbers and an R; where there is something else it stays.
    private mutating func reference() -> Int? {
        let start = position
        if let number = wholeNumber(), wholeNumber() == 0, skip("R") { return number }
        position = start
        return nil
    }

    private mutating func number() throws(ReadBackFault) -> Value {
        let start = position
        let isNegative = peek() == 0x2D
        if isNegative || peek() == 0x2B { position += 1 }
        var (digits, whole, unit) = (0, 0, 1)
        var isReal = false
        while let byte = peek(), Characters.isRegular(byte) {
            if byte == 0x2E, !isReal {
                isReal = true
            } else if (0x30...0x39).contains(byte), digits < 17 {
                whole = whole * 10 + Int(byte - 0x30)
                digits += 1
                if isReal { unit *= 10 }
            } else {
                throw fault(.number)
            }
            position += 1
        }
        guard digits > 0 else {
            position = start
            throw fault(.token)
        }
        if !isReal { return .integer(isNegative ? -whole : whole) }
        let value = Double(whole) / Double(unit)
        return .real(isNegative ? -value : value)
    }

    mutating func name() throws(ReadBackFault) -> String {
        position += 1
        let start = position
        var isPlain = true
        while let byte = peek(), Characters.isRegular(byte) {
            if byte == 0x23 || byte >= 0x80 { isPlain = false }
            position += 1
        }
        let written = bytes[start..<position]
        if isPlain { return String(decoding: written, as: UTF8.self) }
        // Names with written-out bytes stand in no sheet, and are told apart here without being read.
        return String(written.reduce(into: "#") { text, byte in text += String(byte, radix: 16) + "," })
    }

    private mutating func array(depth: Int) throws(ReadBackFault) -> [Value] {
        position += 1
        var values: [Value] = []
        while true {
            skipWhiteSpace()
            if peek() == 0x5D { break }
            values.append(try value(depth: depth + 1))
        }
        position += 1
        return values
    }

    private mutating func dictionary(depth: Int) throws(ReadBackFault) -> Entries {
        position += 2
        var entries = Entries()
        while true {
            skipWhiteSpace()
            guard let byte = peek() else { throw fault(.key) }
            if byte == 0x3E, peek(1) == 0x3E { break }
            guard byte == 0x2F else { throw fault(.key) }
            let key = try name()
            // Long dictionaries are none of a sheet's, and comparing all their keys would take long.
            guard entries.pairs.count < 1_000, entries[key] == nil else { throw fault(.key) }
            entries.pairs.append(Entries.Pair(key: key, value: try value(depth: depth + 1)))
        }
        position += 2
        return entries
    }
}
