import DischargeFiles
import Foundation

/// What tells a file that was changed or replaced while a batch read it.
struct InputState: Hashable, Sendable {
    let path: String
    private let numbers: [Int64]

    /// - Throws: `InputError.notAFile` for what gives its bytes only once; `.cannotRead` for what is not there.
    init(of path: String) throws(InputError) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw .cannotRead(path: path, call: "open", errno: errno) }
        guard [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) else { throw .notAFile(path: path) }
        self.path = path
        numbers = Self.numbers(status)
    }

    /// Whether both are one file, also by two names, as it was.
    func isOfSameFile(as other: InputState) -> Bool { numbers == other.numbers }

    /// Finds out at the end whether the file still is what was read. One that is gone was read all the same.
    ///
    /// - Throws: `InputError.changed`.
    func check() throws(InputError) {
        var status = stat()
        guard stat(path, &status) == 0 else { return }
        guard Self.numbers(status) == numbers else { throw .changed(path: path) }
    }

    private static func numbers(_ status: stat) -> [Int64] {
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        return [
            Int64(truncatingIfNeeded: status.st_dev), Int64(truncatingIfNeeded: status.st_ino), Int64(status.st_size),
            Int64(time.tv_sec), Int64(time.tv_nsec),
        ]
    }
}
