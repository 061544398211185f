/// Objects with numbers in sequence that stand deflated in one stream of the file (ISO 32000-1, 7.5.7).
///
/// libharu writes every object by itself and as it is; those of a structure tree would be half of the file.
struct ObjectStream: ~Copyable {
    /// Objects that one stream should hold at most: a reader that wants one of them inflates them all.
    static let limit = 5_000

    /// Numbers that the stream itself takes: one is that of its length, which libharu writes by itself.
    static let numbers = 2

    /// The number of the first object.
    let firstNumber: Int
    private(set) var syntax = SyntaxBuffer(capacity: 32 * 1024)
    /// Where each object begins in the buffer.
    private var starts: [Int] = []

    init(firstNumber: Int) {
        self.firstNumber = firstNumber
    }

    /// Adds the next object, whose tokens `write` appends.
    mutating func add(_ write: (inout SyntaxBuffer) throws(PDFError) -> Void) throws(PDFError) {
        starts.append(syntax.count)
        try write(&syntax)
        syntax.append("\n")
    }

    /// Writes the stream, whose objects' numbers must be free.
    func write(
        into document: borrowing HaruDocument, deflater: borrowing Deflater
    ) throws(PDFError) -> WrittenObjectStream {
        var index = SyntaxBuffer(capacity: 12 * starts.count)
        for (position, start) in starts.enumerated() {
            index.append(firstNumber + position)
            index.append(" ")
            index.append(start)
            index.append("\n")
        }
        let first = index.count
        syntax.withBytes { index.append(contentsOf: $0) }
        let stream = try document.newStream(
            deflater.deflate(index),
            [("Type", .name("ObjStm")), ("N", .integer(starts.count)), ("First", .integer(first))])
        return WrittenObjectStream(number: stream.number, count: starts.count)
    }
}

/// What the cross-references say of an object stream.
struct WrittenObjectStream {
    /// Of the stream itself.
    let number: Int
    /// How many objects it holds.
    let count: Int
}
