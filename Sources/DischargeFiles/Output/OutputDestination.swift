import Foundation

/// Where a command line sends its product.
package enum OutputDestination: Hashable, Sendable {
    case standardOutput
    case file(path: String)

    /// - Parameter argument: The value of `--output`; `-` and `/dev/stdout` are standard output.
    package init(argument: String) {
        self = ["-", "/dev/stdout"].contains(argument) ? .standardOutput : .file(path: argument)
    }

    /// What messages call it.
    package var name: String {
        switch self {
        case .standardOutput: "standard output"
        case .file(let path): path
        }
    }

    /// Whether both lead to one place, also by two names.
    package func isSame(as other: OutputDestination) -> Bool {
        if self == other { return true }
        if let one = fileNumber, let two = other.fileNumber { return one == two }
        guard case .file(let path) = self, case .file(let otherPath) = other else { return false }
        return Self.resolved(path) == Self.resolved(otherPath)
    }

    /// Device and number of what is there already.
    private var fileNumber: [UInt64]? {
        var status = stat()
        let result =
            switch self {
            case .standardOutput: fstat(STDOUT_FILENO, &status)
            case .file(let path): stat(path, &status)
            }
        return result == 0 ? [UInt64(status.st_dev), UInt64(status.st_ino)] : nil
    }

    /// The path with its folder's own name; as it is where there is no such folder.
    private static func resolved(_ path: String) -> String {
        guard let real = realpath(folder(of: path), nil) else { return path }
        defer { free(real) }
        return "\(String(cString: real))/\(path.split(separator: "/").last ?? "")"
    }

    /// Writes a whole product at once; `replacing` is of use for files alone.
    package func write(_ bytes: some Collection<UInt8>, replacing: Replacing) throws(OutputFault) {
        switch self {
        case .standardOutput: try writeToStandardOutput(bytes)
        case .file(let path): try DurableFile.write(bytes, to: path, replacing: replacing)
        }
    }
}

/// Writes all of `bytes` to standard output.
///
/// - Throws: `OutputFault.writingFailed`, also when whoever reads has gone away (EPIPE). To learn of it, the process
///   ignores SIGPIPE from here on.
package func writeToStandardOutput(_ bytes: some Collection<UInt8>) throws(OutputFault) {
    try write(bytes, toStream: STDOUT_FILENO, named: "standard output")
}

func write(
    _ bytes: some Collection<UInt8>, toStream descriptor: Int32, named name: String
) throws(OutputFault) {
    signal(SIGPIPE, SIG_IGN)
    do throws(SystemFailure) {
        try writeAll(bytes, to: descriptor)
    } catch {
        throw .writing(name, error)
    }
}
