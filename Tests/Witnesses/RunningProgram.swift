import Dispatch
package import Foundation

/// A program that is told to end, or killed, while it runs.
package final class RunningProgram: @unchecked Sendable {
    private let process = Process()
    private let ended = DispatchSemaphore(value: 0)
    private let errorFile: URL

    /// Starts it. What it writes to standard error is kept, the rest is not.
    ///
    /// - Parameter messages: A file for standard error, made or emptied.
    package init(
        _ program: URL, _ arguments: [String], in folder: URL, environment: [String: String] = [:], messages: URL
    ) throws {
        errorFile = messages
        try Data().write(to: messages)
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, added in added }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try FileHandle(forWritingTo: messages)
        process.terminationHandler = { [ended] _ in ended.signal() }
        // Tests that run in the background ignore these, and their children would too.
        for number in [SIGINT, SIGHUP, SIGTERM] { signal(number, SIG_DFL) }
        try process.run()
    }

    package func send(_ signal: Int32) {
        if process.isRunning { kill(process.processIdentifier, signal) }
    }

    /// The most memory that it has held so far, in kilobytes; `nil` where the system does not tell, or it has ended.
    package var peakMemory: Int? {
        let path = "/proc/\(process.processIdentifier)/status"
        guard let text = try? String(contentsOf: URL(filePath: path), encoding: .utf8) else { return nil }
        return text.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
            .flatMap { Int($0.filter(\.isNumber)) }
    }

    package var isRunning: Bool { process.isRunning }

    /// Waits until it ends.
    ///
    /// - Throws: `WitnessError.timedOut`, after it was killed.
    package func end(within timeout: Duration = .seconds(120)) throws -> ProgramResult {
        if ended.wait(timeout: .now() + .milliseconds(Int(timeout / .milliseconds(1)))) == .timedOut {
            send(SIGKILL)
            ended.wait()
            throw WitnessError.timedOut(program: process.executableURL?.lastPathComponent ?? "", after: timeout)
        }
        return ProgramResult(
            status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal, output: Data(),
            errorOutput: try Data(contentsOf: errorFile))
    }
}
