/// Where the objects of a file stand (ISO 32000-1, 7.5.4 and 7.5.8).
package struct CrossReferences {
    package enum Place {
        case free
        case offset(Int)
        case inStream(Int, index: Int)
    }

    /// More objects than any sheet has.
    static let limit = 1 << 20

    /// By object number.
    package private(set) var places: [Place] = []
    private(set) var trailer = Entries()

    /// Reads the table or the stream that the end of the file points to. Files that were changed after they were written
    /// have several, and are refused.
    init(of bytes: UnsafeBufferPointer<UInt8>, inflater: Inflater) throws(ReadBackFault) {
        var lexer = Lexer(bytes)
        for (index, byte) in "%PDF-1.".utf8.enumerated() where lexer.peek(index) != byte { throw lexer.fault(.notPDF) }
        let start = try Self.start(in: bytes)
        lexer.position = start.offset
        if lexer.skip("xref") {
            try readTable(&lexer)
        } else {
            try readStream(&lexer, inflater: inflater)
        }
        lexer.skipWhiteSpace()
        // What stands between them would be read by nobody.
        guard lexer.position == start.keyword else { throw lexer.fault(.noStart) }
        for key in ["Prev", "XRefStm", "Encrypt"] where trailer[key] != nil { throw lexer.fault(.trailer) }
        guard trailer["Size"]?.integer == places.count else { throw lexer.fault(.trailer) }
    }

    /// Where the last `startxref` stands, and the offset after it.
    private static func start(
        in bytes: UnsafeBufferPointer<UInt8>
    ) throws(ReadBackFault) -> (keyword: Int, offset: Int) {
        var lexer = Lexer(bytes, at: max(0, bytes.count - 64))
        while lexer.position < bytes.count {
            lexer.skipWhiteSpace()
            let position = lexer.position
            if lexer.skip("startxref"), let offset = lexer.wholeNumber(), offset < bytes.count {
                while let byte = lexer.peek(), Characters.isWhiteSpace(byte) { lexer.position += 1 }
                let end = Array("%%EOF".utf8)
                guard end.indices.allSatisfy({ lexer.peek($0) == end[$0] }) else { throw lexer.fault(.noStart) }
                lexer.position += end.count
                while let byte = lexer.peek(), Characters.isWhiteSpace(byte) { lexer.position += 1 }
                guard lexer.position == bytes.count else { throw lexer.fault(.noStart) }
                return (position, offset)
            }
            lexer.position = position + 1
        }
        throw lexer.fault(.noStart)
    }

    private mutating func readTable(_ lexer: inout Lexer) throws(ReadBackFault) {
        while !lexer.skip("trailer") {
            guard let first = lexer.wholeNumber(), let count = lexer.wholeNumber(), first == places.count,
                first + count <= Self.limit
            else { throw lexer.fault(.crossReferences) }
            for _ in 0..<count {
                guard let offset = lexer.wholeNumber(), let generation = lexer.wholeNumber() else {
                    throw lexer.fault(.crossReferences)
                }
                if lexer.skip("n"), generation == 0 {
                    places.append(.offset(offset))
                } else if lexer.skip("f") {
                    places.append(.free)
                } else {
                    throw lexer.fault(.crossReferences)
                }
            }
        }
        guard case .dictionary(let trailer) = try lexer.value() else { throw lexer.fault(.trailer) }
        self.trailer = trailer
    }

    private mutating func readStream(_ lexer: inout Lexer, inflater: Inflater) throws(ReadBackFault) {
        guard lexer.wholeNumber() != nil, lexer.wholeNumber() == 0, lexer.skip("obj"),
            case .dictionary(let entries) = try lexer.value(), entries.isName("Type", "XRef"),
            let length = entries["Length"]?.integer, let size = entries["Size"]?.integer, size <= Self.limit,
            let widths = entries["W"]?.array?.compactMap(\.integer), widths.count == 3,
            widths.allSatisfy({ (0...8).contains($0) }), entries.isName("Filter", "FlateDecode"),
            let parameters = entries["DecodeParms"]?.dictionary, parameters["Predictor"]?.integer == 12,
            parameters["Columns"]?.integer == widths.reduce(0, +)
        else { throw lexer.fault(.crossReferences) }
        if let index = entries["Index"]?.array {
            guard index.count == 2, index[0].integer == 0, index[1].integer == size else {
                throw lexer.fault(.crossReferences)
            }
        }
        let data = try lexer.streamData(length: length)
        guard lexer.skip("endstream"), lexer.skip("endobj") else { throw lexer.fault(.stream) }
        guard let rows = inflater.inflate(data) else { throw lexer.fault(.inflating) }
        trailer = entries
        try read(rows, widths: widths, count: size, lexer)
    }

    /// Rows of which each says how it differs from the one above: PNG's filter "up" (ISO 32000-1, 7.4.4.4).
    private mutating func read(
        _ rows: UnsafeBufferPointer<UInt8>, widths: [Int], count: Int, _ lexer: Lexer
    ) throws(ReadBackFault) {
        let length = widths.reduce(0, +)
        guard rows.count == count * (length + 1) else { throw lexer.fault(.crossReferences) }
        places.reserveCapacity(count)
        var row = [UInt8](repeating: 0, count: length)
        for number in 0..<count {
            let start = number * (length + 1)
            guard rows[start] == 2 else { throw lexer.fault(.crossReferences) }
            for column in 0..<length { row[column] &+= rows[start + 1 + column] }
            var column = 0
            func field(_ width: Int) -> UInt64 {
                defer { column += width }
                return row[column..<column + width].reduce(0) { $0 << 8 | UInt64($1) }
            }
            let kind = widths[0] == 0 ? 1 : field(widths[0])
            let (first, second) = (field(widths[1]), field(widths[2]))
            guard first < 1 << 40, second < 1 << 40 else { throw lexer.fault(.crossReferences) }
            switch kind {
            case 0: places.append(.free)
            case 1 where second == 0: places.append(.offset(Int(first)))
            case 2: places.append(.inStream(Int(first), index: Int(second)))
            default: throw lexer.fault(.crossReferences)
            }
        }
    }
}
