import Foundation
import Testing

import Witnesses

@Suite("Outside programs")
struct ProgramTests {
    @Test("both streams and the exit code are captured, more than a pipe holds")
    func capturesEverything() throws {
        let script = "head -c 1000000 /dev/zero | tr '\\0' x; head -c 500000 /dev/zero >&2; exit 7"
        let result = try run("sh", ["-c", script])
        #expect(result.status == 7)
        #expect(!result.wasKilled)
        #expect(result.text == String(repeating: "x", count: 1_000_000))
        #expect(result.errorOutput.count == 500_000)
    }

    @Test("input, environment and folder reach the program")
    func surroundings() throws {
        try withTemporaryFolder { folder in
            let result = try run(
                "sh", ["-c", "cat; echo $WITNESS; pwd -P"], in: folder, environment: ["WITNESS": "seen"],
                input: Data("in ".utf8))
            #expect(result.text.hasPrefix("in seen\n"))
            #expect(result.text.hasSuffix("\(folder.lastPathComponent)\n"))
        }
    }

    @Test("a program that takes too long is killed with its children")
    func timeout() throws {
        try withTemporaryFolder { folder in
            let late = folder.appending(path: "late")
            #expect(throws: WitnessError.self) {
                try run("sh", ["-c", "(sleep 2; touch \(late.path)) & wait"], timeout: .milliseconds(200))
            }
            Thread.sleep(forTimeInterval: 2.5)
            #expect(!FileManager.default.fileExists(atPath: late.path))
        }
    }

    @Test("a program that is not there says how to get it")
    func missing() {
        let error = #expect(throws: WitnessError.self) { try run("no-such-program") }
        #expect(error?.description.contains(".ci/setup tests") == true)
    }

    @Test("a temporary folder is gone afterwards, also after a failure")
    func temporaryFolder() throws {
        struct Failure: Error {}
        var seen: URL?
        #expect(throws: Failure.self) {
            try withTemporaryFolder { folder in
                seen = folder
                try Data("x".utf8).write(to: folder.appending(path: "file"))
                throw Failure()
            }
        }
        #expect(!FileManager.default.fileExists(atPath: try #require(seen).path))
    }

    @Test("the package and the program under test are found")
    func locations() throws {
        #expect(FileManager.default.fileExists(atPath: packageRoot.appending(path: "Package.swift").path))
        #expect(try run(try dischargeExecutable().path, ["--help"]).status == 0)
    }
}
