import Foundation

/// A folder that one batch at a time writes into: as long as this lives, no other process can hold it. The system lets
/// go of it when the process ends, however it ends, so that nothing is left to clear away.
package final class HeldFolder: Sendable {
    package let path: String
    /// Whether the file system keeps others out; some on a network cannot.
    package let isLocked: Bool
    private let number: Int32
    private let device: UInt64
    private let file: UInt64

    /// - Throws: `OutputFault.busy` where another batch holds it, `.cannotCreate` where it cannot be opened.
    package init(_ path: String) throws(OutputFault) {
        let number: Int32
        do throws(SystemFailure) {
            number = try retried("open") { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        } catch {
            throw .creating(path, error)
        }
        let isFree = flock(number, LOCK_EX | LOCK_NB) == 0
        if !isFree, errno == EWOULDBLOCK {
            close(number)
            throw .busy(path: path)
        }
        var status = stat()
        _ = fstat(number, &status)
        self.path = path
        self.number = number
        isLocked = isFree
        device = UInt64(truncatingIfNeeded: status.st_dev)
        file = UInt64(truncatingIfNeeded: status.st_ino)
    }

    deinit { close(number) }

    /// Whether a path leads to this folder, also by another name.
    package func isAt(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && device == UInt64(truncatingIfNeeded: status.st_dev)
            && file == UInt64(truncatingIfNeeded: status.st_ino)
    }

    /// Whether what is written to the one goes to the same file system as what is written to the other.
    package func isBeside(_ other: HeldFolder) -> Bool { device == other.device }

    /// Brings the bytes of new files in the folder to the disk: with one call for all of them where the system has one,
    /// else one file after the other.
    ///
    /// - Parameter files: In the folder or one beside it.
    package func synchronize(_ files: [StagedFile]) throws(OutputFault) {
        guard !files.isEmpty else { return }
        do throws(SystemFailure) {
            if try FileSystem.synchronizeWhole(number) { return }
            for file in files { try OpenDescriptor(opening: file.temporaryPath, O_RDONLY).synchronize() }
        } catch {
            throw .writing(path, error)
        }
    }

    /// Brings the names in the folder to the disk.
    package func synchronizeNames() throws(OutputFault) {
        do throws(SystemFailure) {
            _ = try retried("fsync") { fsync(number) }
        } catch {
            // A file system that does not sync folders.
            guard error.errno == EINVAL else { throw .writing(path, error) }
        }
    }

    /// Removes temporary files that killed runs left here; one that somebody still writes is locked, and stays.
    package func removeLeftovers() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        for name in names where OutputPlace.isTemporaryName(name) { removeLeftover("\(path)/\(name)") }
    }

    private func removeLeftover(_ path: String) {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
            let file = try? OpenDescriptor(opening: path, O_RDONLY | O_NOFOLLOW),
            flock(file.number, LOCK_EX | LOCK_NB) == 0
        else { return }
        unlink(path)
    }
}
