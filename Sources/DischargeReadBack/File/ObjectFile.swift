/// The objects of one file, each read when it is asked for.
package final class ObjectFile {
    let bytes: UnsafeBufferPointer<UInt8>
    package let references: CrossReferences
    private let inflater: Inflater
    private var objectStreams: [Int: InflatedObjects] = [:]

    /// - Parameter bytes: Must stand as long as this.
    package init(_ bytes: UnsafeBufferPointer<UInt8>, inflater: Inflater) throws(ReadBackFault) {
        self.bytes = bytes
        self.inflater = inflater
        inflater.remaining = Inflater.wholeLimit
        references = try CrossReferences(of: bytes, inflater: inflater)
    }

    /// A stream as it stands in the file.
    package struct Stream {
        package let object: Int
        package let entries: Entries
        package let data: UnsafeBufferPointer<UInt8>
        /// Of the data, from the start of the file.
        let offset: Int

        /// Whether it is deflated, and no more than that.
        var isDeflated: Bool {
            entries.isName("Filter", "FlateDecode") && entries["DecodeParms"] == nil && entries["F"] == nil
        }
    }

    /// The value, or what stands in the object that it refers to, as long as that is no stream.
    func resolved(_ value: Value?, _ problem: ReadBackFault.Problem) throws(ReadBackFault) -> Value {
        guard let value else { throw ReadBackFault(problem, at: 0) }
        guard let number = value.reference else { return value }
        return try object(number)
    }

    func dictionary(_ value: Value?, _ problem: ReadBackFault.Problem) throws(ReadBackFault) -> Entries {
        guard let entries = try resolved(value, problem).dictionary else { throw ReadBackFault(problem, at: 0) }
        return entries
    }

    /// The object with the number, as long as it is no stream.
    package func object(_ number: Int) throws(ReadBackFault) -> Value {
        switch try place(of: number) {
        case .free: throw ReadBackFault(.noObject, at: 0)
        case .offset(let offset):
            var lexer = try begin(number, at: offset)
            let value = try lexer.value()
            guard lexer.skip("endobj") else { throw lexer.fault(.object) }
            return value
        case .inStream(let stream, let index): return try objects(inStream: stream).object(number, index: index)
        }
    }

    package func stream(_ value: Value?, _ problem: ReadBackFault.Problem) throws(ReadBackFault) -> Stream {
        guard let number = value?.reference, case .offset(let offset) = try place(of: number) else {
            throw ReadBackFault(problem, at: 0)
        }
        var lexer = try begin(number, at: offset)
        guard case .dictionary(let entries) = try lexer.value() else { throw lexer.fault(problem) }
        guard let length = try resolved(entries["Length"], .stream).integer else { throw lexer.fault(.stream) }
        let data = try lexer.streamData(length: length)
        let start = lexer.position
        guard lexer.skip("endstream"), lexer.skip("endobj") else { throw lexer.fault(.stream) }
        return Stream(object: number, entries: entries, data: data, offset: start - data.count)
    }

    /// The stream's data, until the next is inflated.
    package func data(of stream: Stream) throws(ReadBackFault) -> UnsafeBufferPointer<UInt8> {
        guard stream.entries["DecodeParms"] == nil, stream.entries["F"] == nil else {
            throw ReadBackFault(.filter, at: stream.offset)
        }
        guard let filter = stream.entries["Filter"] else { return stream.data }
        let filters = filter.array ?? [filter]
        guard filters.count == 1, filters[0].name == "FlateDecode" else {
            throw ReadBackFault(.filter, at: stream.offset)
        }
        guard let data = inflater.inflate(stream.data) else { throw ReadBackFault(.inflating, at: stream.offset) }
        return data
    }

    /// Where the value of an object begins that stands by itself.
    func offset(ofObject number: Int) -> Int? {
        guard references.places.indices.contains(number), case .offset(let offset) = references.places[number],
            let lexer = try? begin(number, at: offset)
        else { return nil }
        return lexer.position
    }

    /// What stands from there to the end of the object, the word for the end among it.
    func bytes(ofObjectAt offset: Int) throws(ReadBackFault) -> UnsafeBufferPointer<UInt8>? {
        var lexer = Lexer(bytes, at: offset)
        _ = try lexer.value()
        guard lexer.skip("endobj") else { throw lexer.fault(.object) }
        return UnsafeBufferPointer(rebasing: bytes[offset..<lexer.position])
    }

    private func place(of number: Int) throws(ReadBackFault) -> CrossReferences.Place {
        guard references.places.indices.contains(number) else { throw ReadBackFault(.noObject, at: 0) }
        return references.places[number]
    }

    private func begin(_ number: Int, at offset: Int) throws(ReadBackFault) -> Lexer {
        var lexer = Lexer(bytes, at: offset)
        guard lexer.wholeNumber() == number, lexer.wholeNumber() == 0, lexer.skip("obj") else {
            throw lexer.fault(.object)
        }
        return lexer
    }

    private func objects(inStream number: Int) throws(ReadBackFault) -> InflatedObjects {
        if let objects = objectStreams[number] { return objects }
        // A sheet needs none of them; those of other programs have a handful.
        guard objectStreams.count < 16 else { throw ReadBackFault(.objectStream, at: 0) }
        let stream = try stream(.reference(number), .objectStream)
        let objects = try InflatedObjects(Array(data(of: stream)), of: stream)
        objectStreams[number] = objects
        return objects
    }
}

extension Lexer {
    /// The bytes of a stream whose dictionary was read.
    mutating func streamData(length: Int) throws(ReadBackFault) -> UnsafeBufferPointer<UInt8> {
        guard skip("stream") else { throw fault(.stream) }
        if peek() == 0x0D { position += 1 }
        guard peek() == 0x0A, length >= 0, length < bytes.count - position else { throw fault(.stream) }
        position += 1 + length
        return UnsafeBufferPointer(rebasing: bytes[position - length..<position])
    }
}
