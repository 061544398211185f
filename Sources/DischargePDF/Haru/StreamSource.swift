import CHaru

/// The data of a stream object, deflated or not.
struct StreamData: Sendable {
    let bytes: [UInt8]
    let isDeflated: Bool
}

/// Holds the bytes that libharu reads when it writes the file.
final class StreamSources {
    private var sources: [StreamSource] = []

    func add(_ bytes: [UInt8]) -> StreamSource {
        let source = StreamSource(bytes)
        sources.append(source)
        return source
    }
}

/// Bytes that libharu reads through callbacks.
final class StreamSource {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// A stream that reads from the bytes; this object has to outlive it.
    func stream(_ memory: HPDF_MMgr?) -> HPDF_Stream? {
        HPDF_CallbackReader_New(
            memory,
            { stream, target, count in
                guard let source = StreamSource.of(stream), let target, let count else {
                    return HPDF_STATUS(HPDF_INVALID_PARAMETER)
                }
                return source.read(into: target, &count.pointee)
            },
            { stream, position, _ in
                StreamSource.of(stream)?.position = Int(position)
                return HPDF_STATUS(HPDF_OK)
            },
            { stream in HPDF_INT32(clamping: StreamSource.of(stream)?.position ?? 0) },
            { stream in HPDF_UINT32(clamping: StreamSource.of(stream)?.bytes.count ?? 0) },
            Unmanaged.passUnretained(self).toOpaque())
    }

    private static func of(_ stream: HPDF_Stream?) -> StreamSource? {
        guard let source = stream?.pointee.attr else { return nil }
        return Unmanaged<StreamSource>.fromOpaque(source).takeUnretainedValue()
    }

    private func read(into target: UnsafeMutablePointer<HPDF_BYTE>, _ count: inout HPDF_UINT) -> HPDF_STATUS {
        let wanted = Int(count)
        let given = min(wanted, bytes.count - position)
        bytes.withUnsafeBufferPointer {
            guard let start = $0.baseAddress else { return }
            target.update(from: start + position, count: given)
        }
        position += given
        count = HPDF_UINT(given)
        return HPDF_STATUS(given < wanted ? HPDF_STREAM_EOF : HPDF_OK)
    }
}
