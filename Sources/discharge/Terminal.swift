import ArgumentParser
import DischargePrinting
import Foundation

/// Standard output, standard error and the exit code.
enum Terminal {
    /// Runs a command; a failure becomes messages on standard error and the exit code that callers rely on.
    static func run(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch {
            throw exit(for: error)
        }
    }

    static func run(_ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch {
            throw exit(for: error)
        }
    }

    /// Columns of the terminal, or `nil` where standard output is none.
    static var width: Int? {
        var size = winsize()
        guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else {
            return nil
        }
        return Int(size.ws_col)
    }

    static func write(_ text: String) throws {
        try StandardOutput.write(text)
    }

    /// One line a message on standard error.
    static func report(_ messages: [String]) {
        for line in messages.flatMap({ $0.split(separator: "\n") }) {
            FileHandle.standardError.write(Data("discharge: \(line)\n".utf8))
        }
    }

    /// A bar that grows on its line; nothing where standard error is no terminal.
    static func showProgress(_ progress: BatchProgress) {
        guard isatty(STDERR_FILENO) == 1, progress.rows > 0 else { return }
        let filled = 40 * progress.done / progress.rows
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 40 - filled)
        let end = progress.done == progress.rows ? "\n" : ""
        let line = "\r[\(bar)] \(progress.done) of \(progress.rows), \(progress.refused) refused\(end)"
        FileHandle.standardError.write(Data(line.utf8))
    }

    private static func exit(for error: any Error) -> any Error {
        if error is ExitCode { return error }
        let failure = Failure(error)
        report(failure.messages)
        return ExitCode(failure.exitCode)
    }
}
