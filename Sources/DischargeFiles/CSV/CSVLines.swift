import Foundation

/// The physical lines of an open file, one after another, in memory that does not grow with the file.
///
/// A line ends with LF, CRLF or a lone CR, which it keeps; the last one may have no end. A file that begins with the
/// byte-order mark of UTF-16 is read as the UTF-8 of the same text, without the mark.
struct CSVLines: ~Copyable {
    private let descriptor: OpenDescriptor
    private let chunkSize: Int
    /// Bytes from which a line is cut off; what follows comes as the next line.
    private let longest: Int
    private var chunk: [UInt8] = []
    private var position = 0
    private var isAtStart = true
    private var isAtEnd = false
    private var utf16: UTF16Text?
    /// Number of the line that `next` gave last, from 1; 0 before the first.
    private(set) var number = 0
    /// Bytes of the file before the next line.
    private(set) var offset = 0

    /// Whether the file is UTF-16; known once the first line is read.
    var isUTF16: Bool { utf16 != nil }

    init(of descriptor: consuming OpenDescriptor, chunkSize: Int, longest: Int) {
        self.descriptor = descriptor
        self.chunkSize = chunkSize
        self.longest = longest
    }

    /// The next line, or `nil` at the end of the file.
    mutating func next() throws(SystemFailure) -> [UInt8]? {
        var line: [UInt8] = []
        while line.count <= longest, try fill() {
            guard let end = chunk[position...].firstIndex(where: { $0 == .lineFeed || $0 == .carriageReturn }) else {
                line += chunk[position...]
                position = chunk.count
                continue
            }
            line += chunk[position...end]
            position = end + 1
            if chunk[end] == .carriageReturn, try fill(), chunk[position] == .lineFeed {
                line.append(.lineFeed)
                position += 1
            }
            break
        }
        guard !line.isEmpty else { return nil }
        number += 1
        offset += isUTF16 ? UTF16Text.length(of: line) : line.count
        return line
    }

    /// Goes to a line whose place is known from an earlier reading.
    ///
    /// - Parameters:
    ///   - offset: Bytes before the line.
    ///   - number: The line's number, from 1.
    mutating func seek(offset: Int, number: Int) throws(SystemFailure) {
        guard lseek(descriptor.number, off_t(offset), SEEK_SET) >= 0 else {
            throw SystemFailure(call: "lseek", errno: errno)
        }
        chunk = []
        position = 0
        isAtEnd = false
        utf16?.startAnew()
        self.offset = offset
        self.number = number - 1
    }

    /// Reads on when everything read is used up; `false` at the end of the file.
    private mutating func fill() throws(SystemFailure) -> Bool {
        while position >= chunk.count {
            if isAtEnd { return false }
            chunk = try readChunk(upTo: chunkSize, from: descriptor.number)
            position = 0
            isAtEnd = chunk.isEmpty
            if isAtStart { try findEncoding() }
            if let text = utf16?.utf8(of: isAtEnd ? [] : chunk) { chunk = text }
        }
        return true
    }

    private mutating func findEncoding() throws(SystemFailure) {
        isAtStart = false
        if chunk.count == 1 { chunk += try readChunk(upTo: chunkSize, from: descriptor.number) }
        utf16 = UTF16Text(markedBy: chunk)
        guard isUTF16 else { return }
        chunk.removeFirst(UTF16Text.markLength)
        offset = UTF16Text.markLength
    }
}

extension UInt8 {
    package static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let quote = UInt8(ascii: "\"")
}
