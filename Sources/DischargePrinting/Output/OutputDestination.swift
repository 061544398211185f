import Foundation

/// Where a command line sends its product.
package enum OutputDestination: Hashable, Sendable {
    case standardOutput
    case file(path: String)

    /// - Parameter argument: The value of `--output`; `-` and `/dev/stdout` are standard output.
    package init(argument: String) {
        self = ["-", "/dev/stdout"].contains(argument) ? .standardOutput : .file(path: argument)
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
