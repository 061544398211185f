import CDeflate

/// Inflates streams into room that it keeps (ISO 32000-1, 7.4.4).
package final class Inflater {
    /// More than any stream of a sheet takes, in bytes.
    static let limit = 16 << 20
    /// More than all streams of a sheet take that are read, in bytes.
    static let wholeLimit = 64 << 20

    /// What may still be inflated of the file that is read.
    var remaining = Inflater.wholeLimit
    private let decompressor: OpaquePointer?
    private var room: UnsafeMutablePointer<UInt8>
    private var size = 1 << 16

    package init() {
        decompressor = libdeflate_alloc_decompressor()
        room = .allocate(capacity: size)
    }

    deinit {
        libdeflate_free_decompressor(decompressor)
        room.deallocate()
    }

    /// The data, until the next is inflated; `nil` where it is no such data, or too much.
    func inflate(_ data: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
        guard let decompressor, let source = data.baseAddress else { return nil }
        while true {
            var (taken, made) = (0, 0)
            switch libdeflate_zlib_decompress_ex(decompressor, source, data.count, room, size, &taken, &made) {
            case LIBDEFLATE_SUCCESS:
                remaining -= made
                return taken == data.count && remaining >= 0 ? UnsafeBufferPointer(start: room, count: made) : nil
            case LIBDEFLATE_INSUFFICIENT_SPACE where size < Self.limit:
                room.deallocate()
                size *= 4
                room = .allocate(capacity: size)
            default: return nil
            }
        }
    }
}
