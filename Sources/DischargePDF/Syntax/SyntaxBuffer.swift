/// PDF's tokens in one buffer: a page's operators (ISO 32000-1, 7.8.2) or the objects of a stream (7.3).
struct SyntaxBuffer {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// Appends ASCII as it is.
    mutating func append(_ tokens: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: tokens.utf8Start, count: tokens.utf8CodeUnitCount))
    }

    mutating func append(_ byte: UInt8) {
        bytes.append(byte)
    }

    mutating func append(name: String) {
        bytes.append(0x2F)
        bytes.append(contentsOf: name.utf8)
    }

    mutating func append(_ number: Int) {
        if number < 0 { bytes.append(0x2D) }
        appendDigits(number.magnitude)
    }

    /// Appends the number with at most three decimals, a point before them whatever the locale, and no zeros at the end.
    ///
    /// Throws `PDFError.unprintableNumber` for a number that is not finite or beyond 32,767 either way, where readers'
    /// numbers may end (ISO 32000-1, Annex C).
    mutating func append(_ number: Double) throws(PDFError) {
        guard number.isFinite, abs(number) <= 32_767 else { throw .unprintableNumber }
        let scaled = Int((number * 1_000).rounded())
        if scaled < 0 { bytes.append(0x2D) }
        appendDigits(scaled.magnitude / 1_000)
        var decimals = scaled.magnitude % 1_000
        var unit: UInt = 100
        if decimals > 0 { bytes.append(0x2E) }
        while decimals > 0 {
            bytes.append(0x30 + UInt8(decimals / unit))
            decimals %= unit
            unit = max(unit / 10, 1)
        }
    }

    /// Appends the numbers, each followed by a space.
    mutating func append(_ numbers: Double...) throws(PDFError) {
        for number in numbers {
            try append(number)
            bytes.append(0x20)
        }
    }

    /// Appends a reference to the object with this number.
    mutating func append(reference number: Int) {
        append(number)
        append(" 0 R")
    }

    /// Appends a glyph's number as two bytes of a literal string that is open (ISO 32000-1, 7.3.4.2).
    mutating func append(code: UInt16) {
        append(stringByte: UInt8(code >> 8))
        append(stringByte: UInt8(code & 0xFF))
    }

    /// Appends text for people as a hexadecimal string in UTF-16.
    mutating func append(text: String) {
        append(hexadecimal: HaruValue.utf16(text))
    }

    /// Appends bytes as a hexadecimal string.
    mutating func append(hexadecimal data: [UInt8]) {
        bytes.append(0x3C)
        for byte in data {
            bytes.append(Self.digits[Int(byte >> 4)])
            bytes.append(Self.digits[Int(byte & 15)])
        }
        bytes.append(0x3E)
    }

    /// Appends the data of a stream.
    mutating func append(contentsOf data: [UInt8]) {
        bytes.append(contentsOf: data)
    }

    private static let digits = Array("0123456789ABCDEF".utf8)

    private mutating func append(stringByte byte: UInt8) {
        switch byte {
        case 0x28, 0x29, 0x5C:
            bytes.append(0x5C)
            bytes.append(byte)
        // A carriage return in a string is read as a line feed.
        case 0x0D: append("\\r")
        default: bytes.append(byte)
        }
    }

    private mutating func appendDigits(_ number: UInt) {
        if number >= 10 { appendDigits(number / 10) }
        bytes.append(0x30 + UInt8(number % 10))
    }
}
