/// The objects of one object stream (ISO 32000-1, 7.5.7).
struct InflatedObjects {
    private let data: [UInt8]
    private let stream: Int
    /// In the stream's order.
    private var objects: [(number: Int, offset: Int)] = []

    init(_ data: [UInt8], of stream: ObjectFile.Stream) throws(ReadBackFault) {
        guard stream.entries.isName("Type", "ObjStm"), let count = stream.entries["N"]?.integer,
            let first = stream.entries["First"]?.integer, (0...data.count).contains(first),
            (0...CrossReferences.limit).contains(count), stream.entries["Extends"] == nil
        else { throw ReadBackFault(.objectStream, at: stream.offset) }
        self.data = data
        self.stream = stream.object
        objects = try data.withLexer(object: stream.object) { lexer throws(ReadBackFault) in
            var objects: [(Int, Int)] = []
            for _ in 0..<count {
                guard let number = lexer.wholeNumber(), let offset = lexer.wholeNumber(), lexer.position <= first else {
                    throw lexer.fault(.objectStream)
                }
                objects.append((number, first + offset))
            }
            return objects
        }
    }

    func object(_ number: Int, index: Int) throws(ReadBackFault) -> Value {
        guard objects.indices.contains(index), objects[index].number == number else {
            throw ReadBackFault(.noObject, object: stream, at: 0)
        }
        return try data.withLexer(object: stream, at: objects[index].offset) { lexer throws(ReadBackFault) in
            try lexer.value()
        }
    }
}

extension [UInt8] {
    /// Gives `body` a lexer over the bytes, which must not leave it.
    func withLexer<Result>(
        object: Int?, at position: Int = 0, _ body: (inout Lexer) throws(ReadBackFault) -> Result
    ) throws(ReadBackFault) -> Result {
        try withUnsafeBufferPointer { bytes throws(ReadBackFault) in
            var lexer = Lexer(bytes, at: position, object: object)
            return try body(&lexer)
        }
    }
}
