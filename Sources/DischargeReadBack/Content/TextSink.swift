/// The text of one part of a page as it is read, as UTF-8, and where the pen stood at its end.
struct TextSink {
    private(set) var bytes: UnsafeMutablePointer<UInt8>
    private(set) var capacity = 1 << 14
    var count = 0
    /// Where the page's text begins.
    private(set) var pageStart = 0
    /// Where the last glyph's right end is, in points.
    private var end: (x: Double, y: Double)?

    init() {
        bytes = .allocate(capacity: capacity)
    }

    func deallocate() { bytes.deallocate() }

    mutating func beginFile() {
        count = 0
        beginPage()
    }

    mutating func beginPage() {
        pageStart = count
        end = nil
    }

    /// Makes room for so many bytes more.
    @inline(__always)
    mutating func reserve(_ more: Int) {
        if capacity - count < more { grow(more) }
    }

    private mutating func grow(_ more: Int) {
        while capacity - count < more { capacity *= 2 }
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: bytes, count: count)
        bytes.deallocate()
        bytes = larger
    }

    mutating func append(_ text: [UInt8]) {
        reserve(text.count)
        for byte in text {
            bytes[count] = byte
            count += 1
        }
    }

    /// Divides what is shown next from what was shown before, unless the pen goes on where it was.
    ///
    /// - Parameter slack: How far the pen may move within a word, in points.
    @inline(__always)
    mutating func go(toX x: Double, y: Double, slack: Double) {
        if let end, count > pageStart, abs(end.y - y) > 0.01 || abs(end.x - x) > slack {
            reserve(1)
            bytes[count] = TextSink.divider
            count += 1
        }
    }

    @inline(__always)
    mutating func pen(endsAtX x: Double, y: Double) { end = (x, y) }

    /// Stands where the pen moves to another line or another place: a line feed, which no glyph reads as.
    static let divider: UInt8 = 0x0A
}

/// The parts that a page's text is read into.
enum PagePart: Int, CaseIterable {
    case header, footer, content
}
