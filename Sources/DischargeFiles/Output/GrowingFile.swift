import Foundation

/// A file that grows by whole pieces: one that does not fit is taken back, so that the file never ends in a part of one
/// as long as the machine runs. After a loss of power the last piece may be torn, and whoever reads must see that.
package struct GrowingFile: ~Copyable {
    private let path: String
    private let descriptor: OpenDescriptor
    private var size: off_t

    /// - Parameter path: Of a file that is there.
    package init(path: String) throws(OutputFault) {
        do throws(SystemFailure) {
            descriptor = try OpenDescriptor(opening: path, O_WRONLY | O_APPEND)
        } catch {
            throw .creating(path, error)
        }
        var status = stat()
        // An open file has a size.
        size = fstat(descriptor.number, &status) == 0 ? status.st_size : 0
        self.path = path
    }

    /// Adds a piece at the end.
    ///
    /// - Parameter isSynchronized: Whether it is at the disk when this returns.
    /// - Throws: `OutputFault.writingFailed`; the file is then as it was before.
    package mutating func append(_ piece: [UInt8], isSynchronized: Bool) throws(OutputFault) {
        do throws(SystemFailure) {
            try writeAll(piece, to: descriptor.number)
            if isSynchronized { try descriptor.synchronize() }
        } catch {
            ftruncate(descriptor.number, size)
            throw .writing(path, error)
        }
        size += off_t(piece.count)
    }
}
