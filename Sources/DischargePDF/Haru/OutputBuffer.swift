import CHaru

/// The bytes that libharu has written.
final class OutputBuffer {
    private(set) var bytes: [UInt8] = []

    init() {
        bytes.reserveCapacity(64 * 1024)
    }

    /// A stream that appends to the buffer; this object has to outlive its last write.
    func stream(_ memory: HPDF_MMgr?) -> HPDF_Stream? {
        HPDF_CallbackWriter_New(
            memory,
            { stream, data, count in
                guard let buffer = stream?.pointee.attr, let data else { return HPDF_STATUS(HPDF_INVALID_PARAMETER) }
                Unmanaged<OutputBuffer>.fromOpaque(buffer).takeUnretainedValue()
                    .bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
                return HPDF_STATUS(HPDF_OK)
            },
            Unmanaged.passUnretained(self).toOpaque())
    }
}
