package import Foundation

/// A device that is always full.
package enum FullDevice {
    /// Whether there is one that a test may write to.
    package static var isPermitted: Bool {
        let isFull = try? withTemporaryFolder { folder in
            try run("sh", ["-c", "test -c \"$1\" && ! echo x >\"$1\"", "sh", path(in: folder)]).status == 0
        }
        return isFull == true
    }

    /// Root could replace the machine's own device when the rule under test is broken, and gets one in `folder`.
    package static func path(in folder: URL) throws -> String {
        guard geteuid() == 0 else { return "/dev/full" }
        let device = folder.appending(path: "full").path
        let result = try run("mknod", [device, "c", "1", "7"])
        guard result.status == 0 else {
            throw WitnessError.failed(program: "mknod", status: result.status, message: result.errorText)
        }
        return device
    }
}
