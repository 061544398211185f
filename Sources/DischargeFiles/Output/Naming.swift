import Foundation

/// Gives a file another name in the same folder, in place of whatever has that name.
package func rename(_ old: String, replacing new: String) throws(SystemFailure) {
    _ = try retried("rename") { Foundation.rename(old, new) }
}

/// Gives a file another name in the same folder if nothing has that name, whatever other processes do meanwhile.
///
/// - Returns: Whether the name was free.
package func rename(_ old: String, ifFree new: String) throws(SystemFailure) -> Bool {
    // Unlike renaming, linking never replaces.
    if link(old, new) == 0 {
        unlink(old)
        return true
    }
    switch errno {
    case EEXIST: return false
    case EPERM, EOPNOTSUPP, ENOSYS, EMLINK: return try rename(old, overClaim: new)
    default: throw SystemFailure(call: "link", errno: errno)
    }
}

/// The same where the file system has no links, as on memory sticks: an empty file claims the name first.
private func rename(_ old: String, overClaim new: String) throws(SystemFailure) -> Bool {
    do throws(SystemFailure) {
        _ = try OpenDescriptor(opening: new, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
    } catch {
        if error.errno == EEXIST { return false }
        throw error
    }
    do throws(SystemFailure) {
        try rename(old, replacing: new)
    } catch {
        unlink(new)
        throw error
    }
    return true
}

/// Brings the names in the folder of `path` to the disk.
package func synchronizeFolder(of path: String) throws(SystemFailure) {
    do throws(SystemFailure) {
        try OpenDescriptor(opening: folder(of: path), O_RDONLY | O_DIRECTORY).synchronize()
    } catch {
        // A file system that does not sync folders, or a folder that may be written and not read.
        guard [EINVAL, EACCES].contains(error.errno) else { throw error }
    }
}

/// The folder that holds what `path` names.
package func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
}
