import CDurable
import Foundation

/// What the file system of an open folder promises.
enum FileSystem {
    /// Brings everything that was written to the folder's file system to its disk in one call, and tells of a disk that
    /// does not take it.
    ///
    /// - Returns: `false`, with nothing done, where no such call can be trusted: on systems other than Linux, before
    ///   Linux 5.8, which keeps faults of the disk to itself (syncfs(2)), and on file systems that pass the bytes on to
    ///   another program or machine.
    static func synchronizeWhole(_ folder: Int32) throws(SystemFailure) -> Bool {
        #if os(Linux)
            guard tellsFaults, cdurable_is_local(folder) == 1 else { return false }
            _ = try retried("syncfs") { cdurable_syncfs(folder) }
            return true
        #else
            return false
        #endif
    }

    #if os(Linux)
        private static let tellsFaults: Bool = {
            var system = utsname()
            guard uname(&system) == 0 else { return false }
            let release = withUnsafeBytes(of: &system.release) { name in
                String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
            }
            let numbers = release.split { !$0.isNumber }.prefix(2).compactMap { Int($0) }
            return numbers.count == 2 && (numbers[0], numbers[1]) >= (5, 8)
        }()
    #endif
}
