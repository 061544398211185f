import CDeflate

/// Compresses streams as /FlateDecode reads them (ISO 32000-1, 7.4.4).
struct Deflater: ~Copyable {
    private let compressor: OpaquePointer

    /// `level` is 1, the fastest, to 12, the smallest.
    init(level: Int32) throws(PDFError) {
        guard let compressor = libdeflate_alloc_compressor(level) else { throw .compressionFailed }
        self.compressor = compressor
    }

    deinit {
        libdeflate_free_compressor(compressor)
    }

    func deflate(_ bytes: [UInt8]) throws(PDFError) -> StreamData {
        let compressor = compressor
        return try StreamData(deflated: bytes.withUnsafeBytes { Self.deflated($0, by: compressor) })
    }

    func deflate(_ syntax: borrowing SyntaxBuffer) throws(PDFError) -> StreamData {
        let compressor = compressor
        return try StreamData(deflated: syntax.withBytes { Self.deflated($0, by: compressor) })
    }

    /// Empty where there was no memory.
    private static func deflated(_ bytes: UnsafeRawBufferPointer, by compressor: OpaquePointer) -> [UInt8] {
        let bound = libdeflate_zlib_compress_bound(compressor, bytes.count)
        return [UInt8](unsafeUninitializedCapacity: bound) { target, count in
            count = libdeflate_zlib_compress(compressor, bytes.baseAddress, bytes.count, target.baseAddress, bound)
        }
    }
}

extension StreamData {
    fileprivate init(deflated bytes: [UInt8]) throws(PDFError) {
        guard !bytes.isEmpty else { throw .compressionFailed }
        self.init(bytes: bytes, isDeflated: true)
    }
}
