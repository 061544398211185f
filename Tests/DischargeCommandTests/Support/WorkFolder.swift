import Foundation
import Testing
import Witnesses

/// A folder of its own in which a test runs `discharge`, as a nurse does in hers.
struct WorkFolder {
    let url: URL

    /// The time of printing in these tests.
    static let now = "2026-11-20T17:00:00Z"

    /// Writes a file below the folder.
    func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
        try Data(bytes).write(to: path(name))
    }

    func write(_ text: String, to name: String) throws {
        try write(text.utf8, to: name)
    }

    func read(_ name: String) throws -> Data { try Data(contentsOf: path(name)) }

    func text(_ name: String) throws -> String { String(decoding: try read(name), as: UTF8.self) }

    func path(_ name: String) -> URL { url.appending(path: name) }

    /// Everything in the folder and below it, hidden files too.
    var files: Set<String> {
        get throws { Set(try FileManager.default.subpathsOfDirectory(atPath: url.path)) }
    }

    /// Runs `discharge` in the folder with no environment of its own but what is given.
    func discharge(
        _ arguments: [String], program: URL? = nil, in folder: URL? = nil, environment: [String: String] = [:]
    ) throws -> ProgramResult {
        let program = try program ?? dischargeExecutable()
        let own = ["DISCHARGE_RESOURCES": ""].merging(environment) { _, given in given }
        return try run(program.path, arguments, in: folder ?? url, environment: own)
    }

    /// Runs it with the tests' site, wording and clock.
    func discharge(_ arguments: String..., environment: [String: String] = [:]) throws -> ProgramResult {
        try discharge(arguments + ["--now", Self.now, "--site", "site.yaml"], environment: environment)
    }
}

/// Gives `body` a new folder with the made-up site's file.
func withWorkFolder<Result>(_ body: (WorkFolder) throws -> Result) throws -> Result {
    try withTemporaryFolder { url in
        let folder = WorkFolder(url: url)
        try folder.write(try Ward.file("site.yaml"), to: "site.yaml")
        return try body(folder)
    }
}
