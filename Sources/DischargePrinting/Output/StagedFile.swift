import Foundation
import Synchronization

/// A whole file that lacks nothing but its name and the disk's word for it, so that many can get both together. One that
/// goes without its name leaves nothing behind.
final class StagedFile: Sendable {
    let path: String
    /// `nil` where bytes went straight to a device.
    let temporaryPath: String?
    private let file: Mutex<DurableFile?>

    /// - Throws: `OutputFault`, also where a file stands that is not to be replaced.
    init(_ bytes: [UInt8], to path: String, replacing: Replacing) throws(OutputFault) {
        var made = try DurableFile(path: path, replacing: replacing)
        try made.checkReplacing()
        try made.write(bytes)
        try made.close()
        self.path = path
        temporaryPath = made.temporaryPath
        file = Mutex(consume made)
    }

    /// Brings its bytes to the disk.
    func synchronize() throws(OutputFault) {
        guard let temporaryPath else { return }
        do throws(SystemFailure) {
            try OpenDescriptor(opening: temporaryPath, O_RDONLY).synchronize()
        } catch {
            throw .writing(path, error)
        }
    }

    /// - Throws: What `DurableFile.commit` throws.
    func giveName() throws(OutputFault) {
        try file.withLock { file throws(OutputFault) in try file.take()?.giveName() }
    }
}
