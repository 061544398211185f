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
        let bound = libdeflate_zlib_compress_bound(compressor, bytes.count)
        let deflated = [UInt8](unsafeUninitializedCapacity: bound) { target, count in
            count = libdeflate_zlib_compress(compressor, bytes, bytes.count, target.baseAddress, bound)
        }
        guard !deflated.isEmpty else { throw .compressionFailed }
        return StreamData(bytes: deflated, isDeflated: true)
    }
}
