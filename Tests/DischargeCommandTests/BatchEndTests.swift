import Foundation
import Testing
import Witnesses

@Suite("A batch that ends before its last row")
struct BatchEndTests {
    private static let rows = 1..<181

    private func withLongWard(_ body: (WorkFolder) throws -> Void) throws {
        try withWorkFolder { folder in
            try folder.write(LongWard.csv(Self.rows), to: "patients.csv")
            try body(folder)
        }
    }

    @Test(
        "a signal lets it record what is done and remove its temporary files, and it ends with 128 and the number",
        arguments: [(SIGINT, "SIGINT"), (SIGTERM, "SIGTERM"), (SIGHUP, "SIGHUP")])
    func signals(_ number: Int32, _ name: String) throws {
        try withLongWard { folder in
            let batch = try folder.startBatch()
            try folder.waitForManifest(lines: 5)
            batch.send(number)
            let result = try batch.end()
            #expect(result.status == 128 + number && !result.wasKilled)
            #expect(result.errorText.contains("ended by \(name) after "))
            #expect(result.errorText.contains("run again with --resume for the others"))
            let left = try folder.batchFolder
            try left.expectTruth()
            #expect(left.sheets == Set(left.printed.map(\.file)), "no sheet without its row")
            #expect(left.leftovers == [])
            #expect(left.printed.count < Self.rows.count && !left.printed.isEmpty)
            #expect(try folder.batch("--resume").status == 0)
            try folder.batchFolder.expectWhole(LongWard.orders(Self.rows))
        }
    }

    @Test("a second signal ends it at once, and the manifest is true all the same")
    func secondSignal() throws {
        try withLongWard { folder in
            let batch = try folder.startBatch()
            try folder.waitForManifest(lines: 5)
            for _ in 0..<200 {
                batch.send(SIGTERM)
                usleep(200)
            }
            let result = try batch.end()
            #expect(result.wasKilled && result.status == SIGTERM)
            try folder.batchFolder.expectTruth()
            #expect(try folder.batch("--resume").status == 0)
            try folder.batchFolder.expectWhole(LongWard.orders(Self.rows))
        }
    }

    @Test("two batches never write into one folder, nor staff's copies into one; a killed one blocks nobody")
    func twoAtOnce() throws {
        try withLongWard { folder in
            let batch = try folder.startBatch("--staff-copies", "staff")
            try folder.waitForManifest(lines: 3)
            let parts = try folder.batchFolder.leftovers
            let busy = "another batch is printing into this folder; wait until it has ended, or name another"
            try folder.batch("--resume").expectRefusal(code: 73, saying: ["out: \(busy)"], at: #_sourceLocation)
            try folder.discharge("batch", "patients.csv", "--output", "other", "--staff-copies", "staff").expectRefusal(
                code: 73, saying: ["staff: \(busy)"], at: #_sourceLocation)
            #expect(!parts.isEmpty, "the last form of the manifest grows beside it")
            batch.send(SIGKILL)
            #expect(try batch.end().wasKilled)
            #expect(try !folder.batchFolder.leftovers.isEmpty)
            #expect(try folder.batch("--resume").status == 0)
            try folder.batchFolder.expectWhole(LongWard.orders(Self.rows))
        }
    }

    @Test("leftovers of killed runs are removed, and nothing else: not a file that somebody still writes, nor others'")
    func leftovers() throws {
        try withWorkFolder { folder in
            try folder.write(LongWard.csv(1..<3), to: "patients.csv")
            #expect(try folder.batch().status == 0)
            let kept = [
                ".discharge-abc", ".discharge-A.part", "discharge-1.part", "notes.part", ".discharge-1.part.txt",
            ]
            for name in kept + [".discharge-1a2b3c.part", ".discharge-zzzzzzzzzzzzz.part"] {
                try folder.write("left", to: "out/\(name)")
            }
            try folder.write("written still", to: "out/.discharge-open.part")
            let descriptor = open(folder.path("out/.discharge-open.part").path, O_RDONLY)
            #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
            #expect(try folder.batch("--resume").status == 0)
            let names = try folder.batchFolder.names.filter { $0.contains("part") || $0.hasSuffix("abc") }
            #expect(names == Set(kept + [".discharge-open.part"]))
            close(descriptor)
            #expect(try folder.batch("--resume").status == 0)
            #expect(try !folder.files.contains("out/.discharge-open.part"))
        }
    }

    @Test(
        "a disk that fills up ends it with 74, its manifest says what is there, and with more room it goes on",
        .enabled(if: SmallDisk.isPermitted))
    func fullDisk() throws {
        try withWorkFolder { folder in
            try folder.write(try Ward.file("ward.csv"), to: "patients.csv")
            let disk = try SmallDisk(at: folder.path("out"), kilobytes: 500)
            defer { disk.unmount() }
            let result = try folder.batch()
            result.expectRefusal(
                code: 74, saying: ["writing failed (write: No space left on device", "make room on the disk"],
                hiding: ["Madeup", "00770"], at: #_sourceLocation)
            let left = try folder.batchFolder
            try left.expectTruth()
            #expect(left.sheets == Set(left.printed.map(\.file)), "no sheet without its row")
            #expect(left.leftovers == [])
            for name in left.sheets { #expect(try qpdfCheck(folder.path("out/\(name)")) == []) }
            try disk.resize(kilobytes: 20_000)
            #expect(try folder.batch("--resume").status == 0)
            #expect(try folder.manifest.printed.count == Ward.count)
            try folder.batchFolder.expectTruth()
        }
    }

    @Test("a limit on the size of files ends it with 74 and does not kill it", arguments: [8, 24])
    func fileLimit(_ kilobytes: Int) throws {
        try withLongWard { folder in
            let script = "ulimit -f \(kilobytes * 2); exec \"$@\""
            let arguments = ["-c", script, "sh", try dischargeExecutable().path]
            let result = try run(
                "sh",
                arguments + [
                    "batch", "patients.csv", "--output", "out", "--site", "site.yaml", "--now", WorkFolder.now,
                ],
                in: folder.url)
            result.expectRefusal(
                code: 74, saying: ["writing failed (write: File too large", "takes no file of this size"],
                at: #_sourceLocation)
            let left = try folder.batchFolder
            try left.expectTruth()
            #expect(left.sheets == Set(left.printed.map(\.file)))
            #expect(left.leftovers == [])
            #expect(try folder.batch("--resume").status == 0)
            try folder.batchFolder.expectWhole(LongWard.orders(Self.rows))
        }
    }

    @Test("a file of patients that is changed meanwhile is told at the end with 66, and --resume brings the rest")
    func changedInput() throws {
        try withLongWard { folder in
            let batch = try folder.startBatch()
            try folder.waitForManifest(lines: 3)
            // As an editor saves: another file under the same name.
            try folder.write(LongWard.csv(Self.rows) + LongWard.row(999), to: "new.csv")
            #expect(rename(folder.path("new.csv").path, folder.path("patients.csv").path) == 0)
            let result = try batch.end()
            result.expectRefusal(
                code: 66, saying: ["patients.csv: was changed while it was printed", "--resume"], at: #_sourceLocation)
            try folder.batchFolder.expectWhole(LongWard.orders(Self.rows))
            #expect(try folder.batch("--resume").errorText.contains("printed 1 of 181"))
        }
    }

    @Test("medicines that move in their file meanwhile never reach another patient's sheet")
    func changedMedicines() throws {
        try withLongWard { folder in
            let medicines = Self.rows.map { "L\($0),drug\($0)\n" }
            try folder.write("order_id,name\n" + medicines.joined(), to: "m.csv")
            let batch = try folder.startBatch("--medications", "m.csv")
            try folder.waitForManifest(lines: 3)
            let file = try FileHandle(forWritingTo: folder.path("m.csv"))
            try file.write(contentsOf: Data(("order_id,name\nL0,drug0\n" + medicines.joined()).utf8))
            try file.close()
            let result = try batch.end()
            #expect(result.status == 66 && result.errorText.contains("m.csv: was changed while it was printed"))
            let left = try folder.batchFolder
            try left.expectTruth()
            for row in left.printed.suffix(3) {
                let text = try pdfText(folder.path("out/\(row.file)"))
                #expect(text.contains("drug\(row.orderID.dropFirst())"))
            }
        }
    }

    @Test("a file of patients that vanishes meanwhile was read all the same")
    func vanishedInput() throws {
        try withLongWard { folder in
            let batch = try folder.startBatch()
            try folder.waitForManifest(lines: 3)
            try FileManager.default.removeItem(at: folder.path("patients.csv"))
            #expect(try batch.end().status == 0)
            try folder.batchFolder.expectWhole(LongWard.orders(Self.rows))
        }
    }
}
