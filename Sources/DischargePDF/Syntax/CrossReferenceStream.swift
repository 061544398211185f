/// Where every object of the file stands, as a stream (ISO 32000-1, 7.5.8): the table that libharu writes cannot tell of
/// objects in streams.
struct CrossReferenceStream {
    private static let rowLength = 7
    /// A row each: its kind in 1 byte, and two numbers in 4 bytes and 2 bytes. Number 0 is never an object's.
    private var rows: [UInt8] = [0, 0, 0, 0, 0, 0xFF, 0xFF]

    /// Adds the next object, which begins `offset` bytes from the start of the file.
    mutating func add(offset: Int) {
        addRow(kind: 1, UInt32(clamping: offset), 0)
    }

    /// Adds the next objects, which stand in a stream that is itself the object `stream`.
    mutating func add(objects count: Int, ofStream stream: Int) {
        for index in 0..<count { addRow(kind: 2, UInt32(clamping: stream), UInt16(clamping: index)) }
    }

    /// The end of the file, which begins with this stream at `offset`.
    ///
    /// - Parameter fileIdentifier: Sixteen bytes that follow from the file's content (ISO 32000-1, 14.4).
    func end(
        at offset: Int, root: Int, information: Int, fileIdentifier: [UInt8], deflater: borrowing Deflater
    ) throws(PDFError) -> [UInt8] {
        let number = rows.count / Self.rowLength
        var table = self
        table.add(offset: offset)
        let data = try deflater.deflate(table.predicted)
        var end = SyntaxBuffer(capacity: data.bytes.count + 512)
        end.append(number)
        end.append(" 0 obj\n<</Type/XRef/W[1 4 2]/Size ")
        end.append(number + 1)
        end.append("/Root ")
        end.append(reference: root)
        end.append("/Info ")
        end.append(reference: information)
        end.append("/ID[")
        end.append(hexadecimal: fileIdentifier)
        end.append(hexadecimal: fileIdentifier)
        end.append("]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 7>>/Length ")
        end.append(data.bytes.count)
        end.append(">>\nstream\n")
        end.append(contentsOf: data.bytes)
        end.append("\nendstream\nendobj\nstartxref\n")
        end.append(offset)
        end.append("\n%%EOF\n")
        return end.withBytes { Array($0) }
    }

    /// Each row as its difference from the one above (PNG's "up", ISO 32000-1, 7.4.4.4), which deflates to little.
    private var predicted: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(rows.count / Self.rowLength * (Self.rowLength + 1))
        for (index, byte) in rows.enumerated() {
            if index % Self.rowLength == 0 { bytes.append(2) }
            bytes.append(byte &- (index < Self.rowLength ? 0 : rows[index - Self.rowLength]))
        }
        return bytes
    }

    private mutating func addRow(kind: UInt8, _ first: UInt32, _ second: UInt16) {
        rows.append(kind)
        withUnsafeBytes(of: first.bigEndian) { rows.append(contentsOf: $0) }
        withUnsafeBytes(of: second.bigEndian) { rows.append(contentsOf: $0) }
    }
}
