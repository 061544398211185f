import Crypto
import DischargeModel
import Foundation
import Synchronization

/// A whole file that lacks nothing but its name and the disk's word for it, so that many can get both together. One that
/// goes without its name leaves nothing behind.
package final class StagedFile: Sendable {
    package let path: String
    let temporaryPath: String
    /// SHA-256 of its bytes, in hexadecimal.
    package let hash: String
    private let file: Mutex<DurableFile?>

    /// - Throws: `OutputFault`, also where a file stands that is not to be replaced, or a device that keeps none.
    package init(_ bytes: [UInt8], to path: String, replacing: Replacing) throws(OutputFault) {
        try OutputPlace.checkKeeping(path)
        var made = try DurableFile(path: path, replacing: replacing)
        guard let temporaryPath = made.temporaryPath else { throw .notKept(path: path) }
        try made.checkReplacing()
        try made.write(bytes)
        try made.close()
        self.path = path
        self.temporaryPath = temporaryPath
        hash = SHA256.hash(data: bytes).hexadecimal
        file = Mutex(consume made)
    }

    /// Brings its bytes to the disk.
    package func synchronize() throws(OutputFault) {
        do throws(SystemFailure) {
            try OpenDescriptor(opening: temporaryPath, O_RDONLY).synchronize()
        } catch {
            throw .writing(path, error)
        }
    }

    /// Reads it from where it lies, and finds out whether that is what was written.
    ///
    /// - Throws: `OutputFault.notAsWritten`, or `.writingFailed` where it cannot be read.
    package func readBack() throws(OutputFault) {
        var hasher = SHA256()
        do throws(SystemFailure) {
            let file = try OpenDescriptor(opening: temporaryPath, O_RDONLY)
            while true {
                let chunk = try readChunk(upTo: 65_536, from: file.number)
                if chunk.isEmpty { break }
                hasher.update(data: chunk)
            }
        } catch {
            throw .writing(path, error)
        }
        guard hasher.finalize().hexadecimal == hash else { throw .notAsWritten(path: path) }
    }

    /// - Throws: What `DurableFile.commit` throws.
    package func giveName() throws(OutputFault) {
        try file.withLock { file throws(OutputFault) in try file.take()?.giveName() }
    }

    /// Removes it if it has no name yet, whoever still holds it.
    package func discard() {
        file.withLock { $0 = nil }
    }
}
