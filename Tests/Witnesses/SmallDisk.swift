package import Foundation

/// A disk in memory that is soon full.
package struct SmallDisk {
    private let folder: URL

    /// Whether this process may mount one; a build machine's container often may not.
    package static var isPermitted: Bool {
        let isMounted = try? withTemporaryFolder { folder in
            try SmallDisk(at: folder.appending(path: "disk"), kilobytes: 4).unmount()
            return true
        }
        return isMounted == true
    }

    /// - Parameter folder: Made where it is missing.
    package init(at folder: URL, kilobytes: Int) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let options = "size=\(kilobytes)k,mode=700"
        let result = try run("mount", ["-t", "tmpfs", "-o", options, "discharge-test", folder.path])
        guard result.status == 0 else {
            throw WitnessError.failed(program: "mount", status: result.status, message: result.errorText)
        }
        self.folder = folder
    }

    /// Gives it another size; what is there stays.
    package func resize(kilobytes: Int) throws {
        let result = try run("mount", ["-o", "remount,size=\(kilobytes)k", folder.path])
        guard result.status == 0 else {
            throw WitnessError.failed(program: "mount", status: result.status, message: result.errorText)
        }
    }

    package func unmount() {
        _ = try? run("umount", [folder.path])
    }
}
