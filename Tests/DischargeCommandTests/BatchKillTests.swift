import Foundation
import Testing
import Witnesses

@Suite("A batch that is killed", .serialized)
struct BatchKillTests {
    /// Twelve, or a thousand where `DISCHARGE_TEST_ALL` is set, which takes a quarter of an hour.
    private static let kills = ProcessInfo.processInfo.environment["DISCHARGE_TEST_ALL"] == nil ? 12 : 1_000

    @Test("at any moment, many times over, and resumed each time, it ends with every sheet whole, once, and recorded")
    func killed() throws {
        try withWorkFolder { folder in
            let orders = 1..<161
            let text = LongWard.csv(orders).replacing("L7,70000007", with: "L7,")
            try folder.write(text, to: "patients.csv")
            #expect(try folder.batch().status == 1)
            let uninterrupted = try folder.batchContents
            var kills = 0
            var folders = 0
            var forms: [String: String] = [:]
            while kills < Self.kills {
                try FileManager.default.removeItem(at: folder.path("out"))
                var isDone = false
                var recorded = 0
                while !isDone, kills < Self.kills {
                    let batch = try folder.startBatch("--resume", "--jobs", "\(1 + kills % 3)")
                    // Long enough now and then for a group of sheets to be recorded.
                    // At any moment of its start, or of its work once it has recorded something, also on a slow machine.
                    if kills % 2 == 0 { folder.waitForGrowth(of: "out/manifest.csv", from: recorded) }
                    usleep(.random(in: 0...600_000))
                    batch.send(SIGKILL)
                    if try !batch.end().wasKilled { break }
                    kills += 1
                    guard try folder.files.contains("out") else { continue }
                    let left = try folder.batchFolder
                    try left.expectTruth("kill \(kills)")
                    recorded = (try? folder.read("out/manifest.csv").count) ?? 0
                    // When all is there, another folder: what is left of this one would be killed while it is looked at.
                    isDone = left.printed.count == orders.count - 1
                    for row in left.printed {
                        #expect(forms[row.orderID, default: row.formID] == row.formID)
                        forms[row.orderID] = row.formID
                    }
                }
                folders += 1
                let result = try folder.batch("--resume")
                #expect(result.status == 1, "one row is refused: \(result.errorText)")
                let whole = try folder.batchFolder
                try whole.expectWhole(LongWard.orders(orders).filter { $0 != "L7" })
                #expect(whole.rows.filter { $0.status == "refused" }.map(\.orderID) == ["L7"])
                #expect(try folder.batchContents == uninterrupted, "the same bytes as without a kill")
                for row in whole.printed.shuffled().prefix(3) {
                    #expect(try qpdfCheck(folder.path("out/\(row.file)")) == [])
                }
            }
            print("\(kills) kills in \(folders) folders")
        }
    }

    @Test("while it replaces sheets that say something else, no row of the manifest is of another file than it says")
    func killedWhileReplacing() throws {
        try withWorkFolder { folder in
            let orders = 1..<101
            try folder.write(LongWard.csv(orders), to: "patients.csv")
            #expect(try folder.batch().status == 0)
            let header = LongWard.header
            for round in 0..<(Self.kills / 6) {
                try folder.write(
                    header + orders.map { LongWard.row($0, notes: "Round \(round).") }.joined(), to: "patients.csv")
                // With and without --resume: what stood there before keeps its record.
                let batch = try round % 2 == 0 ? folder.startBatch() : folder.startBatch("--resume")
                usleep(.random(in: 300_000...1_800_000))
                batch.send(SIGKILL)
                _ = try batch.end()
                let left = try folder.batchFolder
                try left.expectTruth("round \(round)")
                #expect(Set(left.rows.map(\.file)) == left.sheets, "no sheet loses its record")
            }
            #expect(try folder.batch("--resume").status == 0)
            try folder.batchFolder.expectWhole(LongWard.orders(orders))
        }
    }

    @Test(
        "at each call by which a group reaches the disk, the manifest is true and the resumed run whole",
        .enabled(if: FailingCalls.isPermitted, "strace cannot trace here"),
        arguments: ["syncfs", "link", "rename", "fsync", "unlink", "write", "openat"])
    func killedAtCall(_ call: String) throws {
        try withWorkFolder { folder in
            let orders = 1..<7
            for (round, when) in [1, 2, 3, 4, 5, 8, 13, 21].enumerated() {
                // A new folder, then one with sheets that say something else.
                if round % 2 == 0 { try? FileManager.default.removeItem(at: folder.path("out")) }
                let rows = orders.map { LongWard.row($0, notes: "Round \(round).") }
                try folder.write(LongWard.header + rows.joined(), to: "patients.csv")
                for again in [when, when + 1] {
                    let result = try run(
                        "strace",
                        [
                            "-f", "-o", "/dev/null", "-e", "trace=\(call)", "-e",
                            "inject=\(call):signal=KILL:when=\(again)", try dischargeExecutable().path, "batch",
                            "patients.csv", "--output", "out", "--site", "site.yaml", "--now", WorkFolder.now,
                            "--resume",
                        ], in: folder.url)
                    if result.status == 0 { break }
                    if try folder.files.contains("out") { try folder.batchFolder.expectTruth("\(call) \(again)") }
                }
                let result = try folder.batch("--resume")
                #expect(result.status == 0, "\(call) \(when): \(result.errorText)")
                try folder.batchFolder.expectWhole(LongWard.orders(orders))
            }
        }
    }
}
