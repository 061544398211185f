import Dispatch
package import Foundation

/// How an outside program ended, and all it wrote.
package struct ProgramResult: Sendable {
    /// The exit code, or the number of the signal that ended it when `wasKilled`.
    package let status: Int32
    package let wasKilled: Bool
    package let output: Data
    package let errorOutput: Data

    /// Standard output as text; bytes that are not UTF-8 become U+FFFD.
    package var text: String { String(decoding: output, as: UTF8.self) }
    package var errorText: String { String(decoding: errorOutput, as: UTF8.self) }
}

/// Runs a program to its end and captures what it writes, whatever the amount.
///
/// - Parameters:
///   - program: A path, or a name that is looked up in `PATH`.
///   - folder: Where it runs; the test's own working directory when `nil`.
///   - environment: Variables that are added to the test's own.
///   - input: What it reads from standard input; nothing when `nil`.
///   - timeout: After which it is killed with its children.
/// - Throws: `WitnessError` when there is no such program, or it takes longer than `timeout`.
package func run(
    _ program: String, _ arguments: [String] = [], in folder: URL? = nil, environment: [String: String] = [:],
    input: Data? = nil, timeout: Duration = .seconds(60)
) throws -> ProgramResult {
    let executable = try find(program)
    return try withTemporaryFolder { captured in
        // Files never fill up the way pipes do, so the program and this test cannot wait for one another.
        let output = try CapturedStream(in: captured, "output")
        let errorOutput = try CapturedStream(in: captured, "error")
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = folder }
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, added in added }
        process.standardOutput = output.handle
        process.standardError = errorOutput.handle
        process.standardInput = try inputHandle(input, in: captured)

        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        let limit = DispatchTime.now() + .milliseconds(Int(timeout / .milliseconds(1)))
        if ended.wait(timeout: limit) == .timedOut {
            kill(process)
            ended.wait()
            throw WitnessError.timedOut(program: program, after: timeout)
        }
        return ProgramResult(
            status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
            output: try output.contents(), errorOutput: try errorOutput.contents())
    }
}

/// A file that collects what a program writes to one of its streams.
private struct CapturedStream {
    let url: URL
    let handle: FileHandle

    init(in folder: URL, _ name: String) throws {
        url = folder.appending(path: name)
        try Data().write(to: url)
        handle = try FileHandle(forWritingTo: url)
    }

    func contents() throws -> Data {
        try handle.close()
        return try Data(contentsOf: url)
    }
}

private func inputHandle(_ input: Data?, in folder: URL) throws -> FileHandle {
    guard let input else { return FileHandle.nullDevice }
    let url = folder.appending(path: "input")
    try input.write(to: url)
    return try FileHandle(forReadingFrom: url)
}

private func find(_ program: String) throws -> URL {
    let candidates =
        program.contains("/")
        ? [program]
        : (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(program)" }
    guard let path = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
        throw WitnessError.missing(program: program)
    }
    return URL(filePath: path)
}

private func kill(_ process: Process) {
    let identifier = process.processIdentifier
    // A script's children keep its streams open and its work going: they go with it where they form a group.
    let target = getpgid(identifier) == identifier ? -identifier : identifier
    _ = Foundation.kill(target, SIGKILL)
}
