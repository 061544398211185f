/// Parts of a text between white space, and between punctuation.
enum Token {
    /// Gives `body` every part that may be a record number, until it answers `true`: what stands between white space,
    /// what stands in that between punctuation other than hyphens, and what a line's end divides.
    static func contains(
        in bytes: UnsafeBufferPointer<UInt8>, where body: (UnsafeBufferPointer<UInt8>) -> Bool
    ) -> Bool {
        var start = 0
        while start < bytes.count {
            guard !isSpace(bytes[start]) else {
                start += 1
                continue
            }
            var end = start
            var digits = false
            var punctuation = false
            while end < bytes.count, !isSpace(bytes[end]) {
                let byte = bytes[end]
                digits = digits || isDigit(byte)
                punctuation = punctuation || !isInner(byte)
                end += 1
            }
            if digits, check(start..<end, punctuation: punctuation, in: bytes, body) { return true }
            if end < bytes.count, bytes[end] == TextSink.divider, checkDivided(start, end, in: bytes, body) {
                return true
            }
            start = end + 1
        }
        return false
    }

    private static func check(
        _ range: Range<Int>, punctuation: Bool, in bytes: UnsafeBufferPointer<UInt8>,
        _ body: (UnsafeBufferPointer<UInt8>) -> Bool
    ) -> Bool {
        let whole = trimmed(range, in: bytes)
        if isCandidate(whole, in: bytes), body(UnsafeBufferPointer(rebasing: bytes[whole])) { return true }
        guard punctuation else { return false }
        var start = whole.lowerBound
        for index in whole.lowerBound...whole.upperBound {
            guard index == whole.upperBound || !isInner(bytes[index]) else { continue }
            let part = trimmed(start..<max(start, index), in: bytes)
            if part != whole, isCandidate(part, in: bytes), body(UnsafeBufferPointer(rebasing: bytes[part])) {
                return true
            }
            start = index + 1
        }
        return false
    }

    /// A long number may end a line and go on in the next.
    private static func checkDivided(
        _ start: Int, _ end: Int, in bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Bool
    ) -> Bool {
        var next = end + 1
        while next < bytes.count, !isSpace(bytes[next]) { next += 1 }
        let (first, second) = (bytes[start..<end], bytes[min(end + 1, next)..<next])
        guard !second.isEmpty, first.contains(where: isDigit) || second.contains(where: isDigit),
            first.count + second.count <= 200
        else { return false }
        let joined = Array(first) + Array(second)
        return joined.withUnsafeBufferPointer { check(0..<$0.count, punctuation: true, in: $0, body) }
    }

    /// Long enough, and with a digit.
    static func isCandidate(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        range.count >= RecordNumbers.shortest && bytes[range].contains(where: isDigit)
    }

    /// The part without the punctuation at its ends.
    static func trimmed(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end {
            let length = punctuationLength(bytes, from: start, to: end)
            guard length > 0 else { break }
            start += length
        }
        while end > start {
            if isASCIIPunctuation(bytes[end - 1]) {
                end -= 1
            } else if end - start >= 3, punctuationLength(bytes, from: end - 3, to: end) == 3 {
                end -= 3
            } else if end - start >= 2, punctuationLength(bytes, from: end - 2, to: end) == 2 {
                end -= 2
            } else {
                break
            }
        }
        return start..<end
    }

    /// How many bytes the mark takes that begins here: ASCII's, the quotes « », and U+2010 to U+203F.
    private static func punctuationLength(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        let byte = bytes[start]
        if isASCIIPunctuation(byte) { return 1 }
        if end - start >= 2, byte == 0xC2, bytes[start + 1] == 0xAB || bytes[start + 1] == 0xBB { return 2 }
        if end - start >= 3, byte == 0xE2, bytes[start + 1] == 0x80, bytes[start + 2] >= 0x90 { return 3 }
        return 0
    }

    private static func isASCIIPunctuation(_ byte: UInt8) -> Bool {
        (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
            || (0x7B...0x7E).contains(byte)
    }

    /// What stands within a number: all but punctuation, and the hyphen.
    private static func isInner(_ byte: UInt8) -> Bool { byte == 0x2D || !isASCIIPunctuation(byte) }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == TextSink.divider }
}
