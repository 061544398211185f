/// The tables of a TrueType file, checked against the file's own directory (OpenType, "Organization of an OpenType font").
struct FontTables {
    private let bytes: [UInt8]
    private let file: String
    private var ranges: [String: Range<Int>] = [:]

    /// What drawing, measuring and embedding need.
    private static let required = [
        "OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post",
    ]

    /// Throws `FontError.notTrueType`, or `.damaged` when a table reaches past the end of the file, fails its checksum
    /// or is not there.
    init(_ bytes: [UInt8], file: String) throws(FontError) {
        self.bytes = bytes
        self.file = file
        guard bytes.count >= 12 else { throw .damaged(file: file, table: "directory") }
        let version = long(at: 0)
        guard version == 0x0001_0000 || version == 0x7472_7565 else { throw .notTrueType(file: file) }
        let count = Int(word(at: 4))
        guard bytes.count >= 12 + 16 * count else { throw .damaged(file: file, table: "directory") }
        for entry in stride(from: 12, to: 12 + 16 * count, by: 16) {
            let tag = String(decoding: bytes[entry..<entry + 4], as: UTF8.self)
            let start = Int(long(at: entry + 8))
            let end = start + Int(long(at: entry + 12))
            guard end <= bytes.count, checksum(of: start..<end, isHead: tag == "head") == long(at: entry + 4) else {
                throw .damaged(file: file, table: tag)
            }
            ranges[tag] = start..<end
        }
        if ranges["CFF "] != nil || ranges["CFF2"] != nil { throw .notTrueType(file: file) }
        for tag in FontTables.required where ranges[tag] == nil {
            throw .damaged(file: file, table: tag)
        }
    }

    /// The unsigned number in the two bytes at `offset` of the table.
    func unsigned(_ tag: String, _ offset: Int) throws(FontError) -> UInt16 {
        guard let range = ranges[tag], offset + 2 <= range.count else { throw .damaged(file: file, table: tag) }
        return word(at: range.lowerBound + offset)
    }

    /// The unsigned numbers in the two bytes at the table's beginning and every `stride` bytes after it.
    func column(_ tag: String, stride: Int, count: Int) throws(FontError) -> [UInt16] {
        guard let range = ranges[tag], (count - 1) * stride + 2 <= range.count else {
            throw .damaged(file: file, table: tag)
        }
        return (0..<count).map { word(at: range.lowerBound + $0 * stride) }
    }

    /// The signed number in the two bytes at `offset` of the table.
    func signed(_ tag: String, _ offset: Int) throws(FontError) -> Int {
        Int(Int16(bitPattern: try unsigned(tag, offset)))
    }

    private func word(at offset: Int) -> UInt16 {
        UInt16(bytes[offset]) << 8 | UInt16(bytes[offset + 1])
    }

    private func long(at offset: Int) -> UInt32 {
        UInt32(word(at: offset)) << 16 | UInt32(word(at: offset + 2))
    }

    /// Sum of the table's 32-bit words, the last one filled with zeros. The file's own adjustment in 'head' counts as 0.
    private func checksum(of range: Range<Int>, isHead: Bool) -> UInt32 {
        bytes.withUnsafeBytes { bytes in
            var sum: UInt32 = 0
            let wordsEnd = range.upperBound - range.count % 4
            for offset in stride(from: range.lowerBound, to: wordsEnd, by: 4) {
                sum &+= UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
            }
            for offset in wordsEnd..<range.upperBound {
                sum &+= UInt32(bytes[offset]) << UInt32(24 - 8 * (offset - wordsEnd))
            }
            if isHead, range.count >= 12 {
                sum &-= UInt32(
                    bigEndian: bytes.loadUnaligned(fromByteOffset: range.lowerBound + 8, as: UInt32.self))
            }
            return sum
        }
    }
}
