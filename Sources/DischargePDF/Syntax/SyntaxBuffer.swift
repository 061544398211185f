/// PDF's tokens in one buffer: a page's operators (ISO 32000-1, 7.8.2) or the objects of a stream (7.3).
///
/// Memory of its own, since an array asks at every byte whether it is shared.
struct SyntaxBuffer: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private(set) var count = 0

    /// - Parameter capacity: Bytes that it takes before it has to move, 1 or more.
    init(capacity: Int) {
        self.capacity = max(1, capacity)
        start = .allocate(capacity: self.capacity)
    }

    deinit {
        start.deallocate()
    }

    /// What was appended, for as long as the buffer is not changed.
    func withBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeRawBufferPointer(start: start, count: count))
    }

    /// Appends bytes as they are.
    mutating func append(contentsOf bytes: UnsafeRawBufferPointer) {
        reserve(bytes.count)
        guard let first = bytes.baseAddress else { return }
        UnsafeMutableRawPointer(start + count).copyMemory(from: first, byteCount: bytes.count)
        count += bytes.count
    }

    mutating func append(contentsOf bytes: [UInt8]) {
        bytes.withUnsafeBytes { append(contentsOf: $0) }
    }

    /// Appends ASCII as it is.
    mutating func append(_ tokens: StaticString) {
        append(contentsOf: UnsafeRawBufferPointer(start: tokens.utf8Start, count: tokens.utf8CodeUnitCount))
    }

    mutating func append(byte: UInt8) {
        reserve(1)
        start[count] = byte
        count += 1
    }

    mutating func append(name: String) {
        append(byte: 0x2F)
        for byte in name.utf8 { append(byte: byte) }
    }

    mutating func append(_ number: Int) {
        if number < 0 { append(byte: 0x2D) }
        appendDigits(number.magnitude)
    }

    /// Appends the number with at most three decimals, a point before them whatever the locale, and no zeros at the end.
    ///
    /// Throws `PDFError.unprintableNumber` for a number that is not finite or beyond 32,767 either way, where readers'
    /// numbers may end (ISO 32000-1, Annex C).
    mutating func append(_ number: Double) throws(PDFError) {
        guard number.isFinite, abs(number) <= 32_767 else { throw .unprintableNumber }
        let scaled = Int((number * 1_000).rounded())
        if scaled < 0 { append(byte: 0x2D) }
        appendDigits(scaled.magnitude / 1_000)
        var decimals = scaled.magnitude % 1_000
        var unit: UInt = 100
        if decimals > 0 { append(byte: 0x2E) }
        while decimals > 0 {
            append(byte: 0x30 + UInt8(decimals / unit))
            decimals %= unit
            unit = max(unit / 10, 1)
        }
    }

    /// Appends two numbers, each followed by a space.
    mutating func append(_ first: Double, _ second: Double) throws(PDFError) {
        try append(first)
        append(byte: 0x20)
        try append(second)
        append(byte: 0x20)
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
        append(byte: 0x3C)
        for byte in data {
            append(byte: Self.digits[Int(byte >> 4)])
            append(byte: Self.digits[Int(byte & 15)])
        }
        append(byte: 0x3E)
    }

    private static let digits = Array("0123456789ABCDEF".utf8)

    private mutating func append(stringByte byte: UInt8) {
        switch byte {
        case 0x28, 0x29, 0x5C:
            append(byte: 0x5C)
            append(byte: byte)
        // A carriage return in a string is read as a line feed.
        case 0x0D: append("\\r")
        default: append(byte: byte)
        }
    }

    private mutating func appendDigits(_ number: UInt) {
        if number >= 10 { appendDigits(number / 10) }
        append(byte: 0x30 + UInt8(number % 10))
    }

    private mutating func reserve(_ room: Int) {
        guard count + room > capacity else { return }
        capacity = max(2 * capacity, count + room)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: start, count: count)
        start.deallocate()
        start = larger
    }
}
