import CDeflate
import CHaru
import DischargeReadBack

/// A stream of a finished sheet: as it stands in the file, or inflated, to be compressed for every floor anew.
final class FloorStream {
    let number: Int
    let entries: Entries
    private let isCompressedAnew: Bool
    private let data: UnsafeBufferPointer<UInt8>
    private let room: UnsafeMutableBufferPointer<UInt8>
    /// What libharu reads just now.
    private var position = 0
    private var count = 0

    var isDeflated: Bool { entries["Filter"] != nil }

    init(number: Int, entries: Entries, data: UnsafeBufferPointer<UInt8>, isCompressedAnew: Bool) {
        self.number = number
        self.entries = entries
        self.isCompressedAnew = isCompressedAnew
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: data.count)
        _ = copy.initialize(from: data)
        self.data = UnsafeBufferPointer(copy)
        room = .allocate(capacity: isCompressedAnew ? libdeflate_zlib_compress_bound(nil, data.count) : 0)
    }

    deinit {
        data.deallocate()
        room.deallocate()
    }

    /// A stream of libharu's that reads the data where it lies.
    func source(_ memory: HPDF_MMgr?, compressor: OpaquePointer) -> HPDF_Stream? {
        position = 0
        count = data.count
        if isCompressedAnew {
            count = libdeflate_zlib_compress(compressor, data.baseAddress, data.count, room.baseAddress, room.count)
        }
        return HPDF_CallbackReader_New(
            memory,
            { stream, target, count in
                guard let own = FloorStream.of(stream), let target, let count else {
                    return HPDF_STATUS(HPDF_INVALID_PARAMETER)
                }
                let wanted = Int(count.pointee)
                let given = min(wanted, own.count - own.position)
                if let start = own.isCompressedAnew ? UnsafePointer(own.room.baseAddress) : own.data.baseAddress {
                    target.update(from: start + own.position, count: given)
                }
                own.position += given
                count.pointee = HPDF_UINT(given)
                return HPDF_STATUS(given < wanted ? HPDF_STREAM_EOF : HPDF_OK)
            },
            { stream, position, _ in
                FloorStream.of(stream)?.position = Int(position)
                return HPDF_STATUS(HPDF_OK)
            },
            { stream in HPDF_INT32(clamping: FloorStream.of(stream)?.position ?? 0) },
            { stream in HPDF_UINT32(clamping: FloorStream.of(stream)?.count ?? 0) },
            Unmanaged.passUnretained(self).toOpaque())
    }

    private static func of(_ stream: HPDF_Stream?) -> FloorStream? {
        guard let source = stream?.pointee.attr else { return nil }
        return Unmanaged<FloorStream>.fromOpaque(source).takeUnretainedValue()
    }
}
