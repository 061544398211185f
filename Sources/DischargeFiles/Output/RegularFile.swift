import Foundation

/// A file of bytes that an earlier run left. What stands in its place may be another thing: a device has no end, and a
/// pipe waits for whoever writes.
package enum RegularFile {
    /// More bytes than any sheet has.
    package static let sheetLimit = 64 << 20

    /// All bytes of a file.
    ///
    /// - Parameters:
    ///   - flags: Of open(2), besides reading.
    ///   - limit: The most bytes that it may have.
    /// - Throws: A failure also for what is no regular file (`EINVAL`, `EISDIR`) and for a longer one (`EFBIG`).
    package static func contents(
        of path: String, _ flags: Int32 = 0, limit: Int = sheetLimit
    ) throws(SystemFailure) -> [UInt8] {
        // Opening a pipe would wait otherwise.
        let file = try OpenDescriptor(opening: path, O_RDONLY | O_NONBLOCK | flags)
        var status = stat()
        _ = try retried("fstat") { fstat(file.number, &status) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw SystemFailure(call: "read", errno: EISDIR)
        default: throw SystemFailure(call: "read", errno: EINVAL)
        }
        guard status.st_size <= limit else { throw SystemFailure(call: "read", errno: EFBIG) }
        return try file.readToEnd(limit: limit)
    }
}
