import Foundation

/// The folder that a batch writes into.
package enum OutputFolder {
    /// Makes the folder where it is missing; its owner alone can look into it (mode 0700).
    package static func make(_ path: String) throws(OutputFault) {
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return }
        if mkdir(path, 0o700) != 0 {
            let number = errno
            // Another task of an array job may have made it meanwhile.
            guard number == EEXIST, stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
                throw .creating(path, SystemFailure(call: "mkdir", errno: number))
            }
        }
        // What lies in it is as safe as its own name.
        let name = path.last == "/" ? String(path.dropLast()) : path
        do throws(SystemFailure) { try synchronizeFolder(of: name) } catch { throw .writing(path, error) }
    }

    /// Makes the folder where it is missing, and keeps every other batch out of it.
    package static func hold(_ path: String) throws(OutputFault) -> HeldFolder {
        try make(path)
        return try HeldFolder(path)
    }

    /// Finds out before anything is printed whether the folder takes files.
    package static func checkWriting(_ path: String) throws(OutputFault) {
        // A file that goes without its name leaves nothing behind.
        _ = try DurableFile(path: "\(path)/staff.pdf", replacing: .always)
    }

    /// Removes a file; one that is not there is no fault.
    package static func remove(_ path: String) throws(OutputFault) {
        guard unlink(path) != 0, errno != ENOENT else { return }
        throw .creating(path, SystemFailure(call: "unlink", errno: errno))
    }
}
