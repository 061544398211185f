import Foundation
import Testing
import Witnesses

@Suite("A batch whose disk fails", .enabled(if: FailingCalls.isPermitted, "strace cannot trace here"))
struct BatchFaultTests {
    private static let orders = 1..<7
    /// Of the patients.
    private static let secrets = ["Crumpet", "7000000", "1951"]

    private func withPatients(_ body: (WorkFolder) throws -> Void) throws {
        try withWorkFolder { folder in
            try folder.write(LongWard.csv(Self.orders), to: "patients.csv")
            try body(folder)
        }
    }

    /// A batch one of whose calls fails.
    private func batch(
        _ folder: WorkFolder, _ options: [String] = [], call: String, fault: String, when: Int = 1,
        at path: String? = nil
    ) throws -> FailingCalls {
        try FailingCalls(
            of: try dischargeExecutable(),
            ["batch", "patients.csv", "--output", "out", "--site", "site.yaml", "--now", WorkFolder.now] + options,
            in: folder.url, call: call, fault: fault, when: when, at: path)
    }

    /// A batch that writes one of its sheets in vain, and nothing else.
    private func batchWithSheet(failing fault: String, _ folder: WorkFolder) throws -> FailingCalls {
        // Which thread writes what is chance.
        for when in (1..<8).reversed() + (1..<8) {
            try? FileManager.default.removeItem(at: folder.path("out"))
            let batch = try batch(folder, ["--jobs", "1"], call: "write", fault: fault, when: when)
            if !batch.calls.isEmpty, batch.calls.allSatisfy({ $0.contains("\"%PDF-") }) { return batch }
        }
        throw WitnessError.failed(program: "strace", status: 0, message: "no sheet was written in vain")
    }

    /// Expects a run that ended with 74, told how to mend it, and left nothing that it does not stand for; the next one
    /// prints what is missing, and nothing again.
    private func expectEnd(
        _ batch: FailingCalls, saying message: String, _ folder: WorkFolder,
        at location: SourceLocation = #_sourceLocation
    ) throws {
        #expect(!batch.calls.isEmpty, sourceLocation: location)
        batch.result.expectRefusal(code: 74, saying: [message], hiding: Self.secrets, at: location)
        var printed = 0
        if try folder.files.contains("out") {
            let left = try folder.batchFolder
            try left.expectTruth(at: location)
            #expect(left.sheets == Set(left.printed.map(\.file)), "no sheet without its row", sourceLocation: location)
            #expect(left.leftovers == [], sourceLocation: location)
            printed = left.printed.count
        }
        let there = printed == 0 ? "" : "; \(printed) were there already"
        let again = try folder.batch("--resume")
        #expect(again.status == 0, "\(again.errorText)", sourceLocation: location)
        #expect(
            again.errorText.contains(
                "printed \(Self.orders.count - printed) of \(Self.orders.count) sheets into out\(there)\n"),
            "\(again.errorText)", sourceLocation: location)
        try folder.batchFolder.expectWhole(LongWard.orders(Self.orders), at: location)
    }

    private static let quota = "Disk quota exceeded, errno 122); make room within your quota and run again"

    @Test(
        "a quota that is used up ends it with 74 wherever it is met; --resume prints the rest and nothing again",
        arguments: [
            ("mkdir", nil, 1), ("openat", "out/.discharge-batch", 2), ("syncfs", nil, 1), ("link", nil, 2),
            ("write", "out/manifest.csv", 1), ("write", "out/.discharge-batch", 1), ("fsync", "out/manifest.csv", 1),
            ("unlink", "out/refused.csv", 1),
        ] as [(String, String?, Int)])
    func quota(_ call: String, _ path: String?, _ when: Int) throws {
        try withPatients { folder in
            let batch = try batch(folder, call: call, fault: "error=EDQUOT", when: when, at: path)
            try expectEnd(batch, saying: Self.quota, folder)
        }
    }

    @Test("a quota that is used up while a sheet is written lets the sheets before it be recorded")
    func quotaInSheet() throws {
        try withPatients { folder in
            let batch = try batchWithSheet(failing: "error=EDQUOT", folder)
            try expectEnd(batch, saying: ".pdf: writing failed (write: \(Self.quota)", folder)
        }
    }

    @Test("a quota that is used up by the stack leaves no stack and all sheets")
    func quotaInStack() throws {
        try withPatients { folder in
            #expect(try folder.batch().status == 0)
            let merge = ["--resume", "--merge", "stack.pdf", "--merge-size", "2"]
            for (call, when, path) in [("link", 1, nil), ("link", 3, nil), ("unlink", 1, "stack.sets.csv")] {
                let batch = try batch(folder, merge, call: call, fault: "error=EDQUOT", when: when, at: path)
                #expect(!batch.calls.isEmpty)
                batch.result.expectRefusal(code: 74, saying: [Self.quota], hiding: Self.secrets, at: #_sourceLocation)
                #expect(try folder.files.filter { $0.hasSuffix(".part") || $0 == "stack.sets.csv" } == [], "\(call)")
                try folder.batchFolder.expectWhole(LongWard.orders(Self.orders))
            }
            #expect(try folder.batch("--resume", "--merge", "stack.pdf", "--merge-size", "2").status == 0)
            try folder.expectStack(of: folder.manifest.rows.map(\.formID))
        }
    }

    @Test("a sheet whose bytes the disk loses without a word gets no name, and ends the run with 74")
    func lostBytes() throws {
        try withPatients { folder in
            let batch = try batchWithSheet(failing: "retval=40", folder)
            try expectEnd(
                batch,
                saying: ".pdf: does not read back as it was written; check the disk, then run again or name a folder",
                folder)
        }
    }
}
