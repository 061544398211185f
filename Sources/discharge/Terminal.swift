import ArgumentParser
import DischargeBatch
import DischargeFiles
import DischargePrinting
import Foundation

/// Standard output, standard error and the exit code.
enum Terminal {
    /// Gives the three standard streams that the caller closed to no one, so that no file opened later takes their
    /// number and with it the messages. Writing to standard output still fails, as it should.
    static func holdStandardStreams() {
        for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
            _ = open("/dev/null", stream == STDERR_FILENO ? O_WRONLY : O_RDONLY)
        }
    }

    /// Lets a disk that takes no file of a size, and a reader of messages that is gone, be told as failures of writing
    /// instead of ending the process.
    static func hearFailuresOfWriting() {
        signal(SIGXFSZ, SIG_IGN)
        signal(SIGPIPE, SIG_IGN)
    }

    /// Runs a command; a failure becomes messages on standard error and the exit code that callers rely on.
    static func run(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch {
            throw exit(for: error)
        }
    }

    /// - Parameter report: Takes the failure's messages.
    static func run(
        reportingTo report: ([String]) -> Void = Terminal.report, _ body: () async throws -> Void
    ) async throws {
        do {
            try await body()
        } catch {
            throw exit(for: error, report: report)
        }
    }

    /// Ends the process, a command being done: nothing of what it holds needs to be given back piece by piece.
    static func end(holding held: some Any) -> Never {
        withExtendedLifetime(held) { Discharge.exit() }
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
        // Where there is a progress bar, its line is cleared first.
        let start = isatty(STDERR_FILENO) == 1 ? "\r\u{1B}[K" : ""
        let lines = messages.flatMap { $0.split(separator: "\n") }
        writeError(lines.map { "\(start)discharge: \($0)\n" }.joined())
    }

    /// A bar that grows on its line.
    static func showBar(_ pace: BatchPace) {
        let progress = pace.progress
        guard progress.rows > 0 else { return }
        let filled = min(40, 40 * progress.done / progress.rows)
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 40 - filled)
        let end = progress.done == progress.rows ? "\n" : ""
        writeError("\r\u{1B}[K[\(bar)] \(pace.line)\(end)")
    }

    /// A message that cannot be written does not keep the sheet from being made.
    static func writeError(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }

    private static func exit(for error: any Error, report: ([String]) -> Void = Terminal.report) -> any Error {
        if error is ExitCode { return error }
        let failure = Failure(error)
        report(failure.messages)
        return ExitCode(failure.exitCode)
    }
}
