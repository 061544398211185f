import Foundation

/// What stands, or does not yet stand, where a path leads.
package enum OutputPlace: Equatable {
    /// A regular file or nothing; the path holds no symbolic link in its last part.
    case file(path: String)
    /// A device or a named pipe: bytes go straight to it.
    case stream(path: String)

    /// - Throws: `OutputFault.isFolder`, `.danglingLink` or `.cannotCreate`.
    init(of path: String) throws(OutputFault) {
        var status = stat()
        guard !path.isEmpty, path.utf8.last != UInt8(ascii: "/") else { throw .isFolder(path: path) }
        guard lstat(path, &status) == 0 else {
            // What else is wrong, making the file will tell.
            self = .file(path: path)
            return
        }
        let isLink = status.isKind(S_IFLNK)
        if isLink, stat(path, &status) != 0 {
            throw errno == ENOENT
                ? .danglingLink(path: path) : .cannotCreate(path: path, call: "stat", errno: errno)
        }
        if status.isKind(S_IFDIR) { throw .isFolder(path: path) }
        guard status.isKind(S_IFREG) else {
            self = .stream(path: path)
            return
        }
        self = .file(path: isLink ? try Self.resolved(path) : path)
    }

    /// Finds out whether what is written to `path` is kept there.
    ///
    /// - Throws: `OutputFault.notKept` or `.folderThere`, or what else making a place throws.
    package static func checkKeeping(_ path: String) throws(OutputFault) {
        do throws(OutputFault) {
            guard case .file = try OutputPlace(of: path) else { throw .notKept(path: path) }
        } catch .isFolder(let path) {
            throw .folderThere(path: path)
        }
    }

    package var path: String {
        switch self {
        case .file(let path), .stream(let path): path
        }
    }

    /// A new name in the folder of a regular file, which no other run takes.
    var temporaryName: String? {
        guard case .file(let path) = self else { return nil }
        return "\(folder(of: path))/.discharge-\(String(UInt64.random(in: 0...UInt64.max), radix: 36)).part"
    }

    /// Whether `temporaryName` makes such names.
    static func isTemporaryName(_ name: String) -> Bool {
        name.wholeMatch(of: /\.discharge-[0-9a-z]{1,13}\.part/) != nil
    }

    private static func resolved(_ path: String) throws(OutputFault) -> String {
        guard let real = realpath(path, nil) else {
            throw .cannotCreate(path: path, call: "realpath", errno: errno)
        }
        defer { free(real) }
        return String(cString: real)
    }
}

extension stat {
    fileprivate func isKind(_ kind: mode_t) -> Bool { st_mode & S_IFMT == kind }
}
