import Foundation
import Testing
import Witnesses

@Suite("The parts of a batch, collected")
struct CollectTests {
    @Test("become one manifest and one refused.csv as one run writes them, and a loose page finds its sheet")
    func joined() throws {
        try withWorkFolder { folder in
            try folder.write(ShardedWard.csv, to: "patients.csv")
            try folder.printShards()
            #expect(try folder.batch().status == 1)
            let result = try folder.discharge([
                "batch", "collect", "sheets", "--patients", "patients.csv", "--output", "sheets",
            ])
            #expect(result.status == 1 && result.output.isEmpty, "rows are refused: \(result.errorText)")
            let proof = "every row is there once: 23 printed, 5 refused, in 3 shards"
            #expect(result.errorText.contains(proof))
            #expect(try folder.read("sheets/refused.csv") == folder.read("out/refused.csv"))
            let rows = try Manifest(folder.text("sheets/manifest.csv")).rows
            let whole = try folder.manifest.rows
            #expect(rows.count == ShardedWard.printedRows + ShardedWard.refusedRows)
            for (row, one) in zip(rows, whole) {
                #expect(
                    [row.row, row.orderID, row.hash, row.pages, row.status]
                        == [one.row, one.orderID, one.hash, one.pages, one.status])
                guard row.status == "printed" else { continue }
                #expect(row.file.hasSuffix("-of-003/\(one.file)"))
                #expect(try folder.read("sheets/\(row.file)") == folder.read("out/\(one.file)"))
            }
            let found = try folder.discharge(["identify", rows[0].formID, "--manifest", "sheets/manifest.csv"])
            #expect(found.status == 0 && found.text.contains("file_check: unchanged"))
            for name in ["manifest.csv", "refused.csv"] {
                let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("sheets/\(name)").path)
                #expect(attributes[.posixPermissions] as? Int == 0o600)
            }
        }
    }

    @Test(
        "all printed end it with 0, from folders anywhere, and again with the same bytes and no refused.csv of before")
    func complete() throws {
        try withWorkFolder { folder in
            try folder.write(LongWard.csv(1..<10), to: "patients.csv")
            try folder.printShards(into: "a")
            try FileManager.default.createDirectory(at: folder.path("b"), withIntermediateDirectories: false)
            let moved = "b/shard-002-of-003"
            #expect(rename(folder.path("a/shard-002-of-003").path, folder.path(moved).path) == 0)
            for _ in 1...2 {
                let result = try folder.collect("a", moved)
                #expect(result.status == 0, "\(result.errorText)")
                #expect(try folder.files.contains("joined/refused.csv") == false)
                try folder.write("old", to: "joined/refused.csv")
            }
            let rows = try Manifest(folder.text("joined/manifest.csv")).rows
            #expect(rows.map(\.orderID) == LongWard.orders(1..<10))
            #expect(rows.allSatisfy { $0.file.hasPrefix("../a/shard-") || $0.file.hasPrefix("../\(moved)/") })
            for row in rows { #expect(try !folder.read("joined/\(row.file)").isEmpty) }
        }
    }

    @Test("a sheet that a mended row has replaced is told, and stands last in the joined manifest")
    func superseded() throws {
        try withWorkFolder { folder in
            try folder.write(LongWard.csv(1..<10), to: "patients.csv")
            try folder.printShards()
            let old = try folder.sheet(of: "L1")
            try folder.write(
                LongWard.csv(1..<10).replacing("Crumpet B,1951", with: "Crumpet B,1952"), to: "patients.csv")
            for number in 1...3 { #expect(try folder.printShard("\(number)/3", "--resume").status == 0) }
            let result = try folder.collect("sheets")
            #expect(result.status == 0 && result.errorText.contains("\(old): is superseded; do not hand it out"))
            let rows = try Manifest(folder.text("joined/manifest.csv")).rows
            #expect(rows.dropLast().map(\.orderID) == LongWard.orders(1..<10))
            #expect(rows.last?.status == "superseded" && rows.last?.file == "../\(old)")
        }
    }

    @Test(
        "that are not each row once, or not one batch, are told row by row with no patient's data, and nothing is written"
    )
    func damaged() throws {
        try withWorkFolder { folder in
            try folder.write(ShardedWard.csv, to: "patients.csv")
            try folder.printShards()
            for damage in ShardDamage.all {
                try withWorkFolder { copy in
                    for name in ["sheets", "patients.csv"] {
                        try FileManager.default.copyItem(at: folder.path(name), to: copy.path(name))
                    }
                    try damage.inflict(copy)
                    let result = try copy.discharge(
                        ["batch", "collect", "sheets"] + damage.also
                            + ["--patients", "patients.csv", "--output", "joined"])
                    #expect(result.status == 1, "\(damage.name): \(result.errorText)")
                    #expect(result.output.isEmpty)
                    for words in damage.says + ["this is no whole batch: nothing is written"] {
                        #expect(result.errorText.contains(words), "\(damage.name): «\(words)» in \(result.errorText)")
                    }
                    for secret in ShardedWard.secrets {
                        #expect(!result.errorText.contains(secret), "\(damage.name): \(result.errorText)")
                    }
                    #expect(try !copy.files.contains { $0.hasPrefix("joined/") }, "\(damage.name)")
                }
            }
        }
    }

    @Test("a record number that stands in for an order_id is in no message")
    func recordNumber() throws {
        try withWorkFolder { folder in
            try folder.write(
                "mrn,name,dob,procedure,anesthesia,procedure_end\n"
                    + "70000001,Ada Crumpet,1951-04-02,kyphoplasty,local,2026-11-20T10:05\n", to: "patients.csv")
            for number in 1...2 { #expect(try folder.printShard("\(number)/2").status == 0) }
            let manifest = try ["001", "002"].map { try folder.text("sheets/shard-\($0)-of-002/manifest.csv") }
            #expect(manifest.joined().contains("70000001"))
            for part in ["001", "002"] {
                let url = folder.path("sheets/shard-\(part)-of-002")
                for name in try BatchFolder(url).sheets {
                    try FileManager.default.removeItem(at: url.appending(path: name))
                }
            }
            try folder.collect("sheets").expectRefusal(
                code: 1, saying: ["row 2: sheets/shard-00", ".pdf is missing"], hiding: ShardedWard.secrets,
                at: #_sourceLocation)
        }
    }

    @Test("what cannot be read or must not be written over ends it with 66 or 73")
    func places() throws {
        try withWorkFolder { folder in
            try folder.write(LongWard.csv(1..<4), to: "patients.csv")
            try folder.printShards()
            #expect(try folder.batch().status == 0)
            let before = try folder.files
            try folder.collect("nowhere").expectRefusal(
                code: 66, saying: ["nowhere: cannot be read"], at: #_sourceLocation)
            try folder.collect("out").expectRefusal(
                code: 66, saying: ["out: holds no part of a batch"], at: #_sourceLocation)
            for output in ["out", "sheets/shard-001-of-003"] {
                try folder.discharge([
                    "batch", "collect", "sheets", "--patients", "patients.csv", "--output", output,
                ]).expectRefusal(
                    code: 73, saying: ["\(output): a batch was printed into this folder"], at: #_sourceLocation)
            }
            #expect(try folder.files == before)
            for name in ["manifest.csv", "refused.csv"] {
                try FileManager.default.createDirectory(at: folder.path("joined"), withIntermediateDirectories: true)
                try folder.write("a list\n", to: "joined/\(name)")
                try folder.collect("sheets").expectRefusal(
                    code: 73, saying: ["joined/\(name): is not a file that `discharge batch collect` wrote"],
                    at: #_sourceLocation)
                try FileManager.default.removeItem(at: folder.path("joined"))
            }
            #expect(try folder.collect("sheets").status == 0)
            // A whole batch does not take the place of what is joined.
            try folder.discharge("batch", "patients.csv", "--output", "joined").expectRefusal(
                code: 65, saying: ["joined/manifest.csv:"], at: #_sourceLocation)
        }
    }

    @Test("parts that were killed, also while they printed a changed CSV, are no whole before they are resumed")
    func killed() throws {
        try withWorkFolder { folder in
            let orders = 1..<121
            try folder.write(LongWard.csv(orders), to: "patients.csv")
            try folder.printShards(into: "out")
            #expect(try folder.collect("out").status == 0)
            let joined = try folder.read("joined/manifest.csv")
            let rows = orders.map { LongWard.row($0, notes: "Walk at noon.") }
            try folder.write(LongWard.header + rows.joined(), to: "patients.csv")
            var isKilled = false
            for number in 1...ShardedWard.parts {
                let part = try folder.startBatch("--shard", "\(number)/3", "--resume")
                usleep(.random(in: 300_000...900_000))
                part.send(SIGKILL)
                isKilled = try part.end().wasKilled || isKilled
                if isKilled {
                    let result = try folder.collect("out")
                    #expect(result.status == 1, "\(result.errorText)")
                    #expect(try folder.read("joined/manifest.csv") == joined)
                }
            }
            #expect(isKilled)
            for number in 1...ShardedWard.parts {
                #expect(try folder.printShard("\(number)/3", into: "out", "--resume").status == 0)
            }
            #expect(try folder.collect("out").status == 0)
            let sheets = try Manifest(folder.text("joined/manifest.csv")).rows
            #expect(sheets.map(\.orderID) == LongWard.orders(orders))
            for row in sheets.shuffled().prefix(5) {
                #expect(try pdfText(folder.path("joined/\(row.file)")).contains("Walk at noon."))
            }
        }
    }

    @Test("a part that is being printed is waited for")
    func busy() throws {
        try withWorkFolder { folder in
            try folder.write(LongWard.csv(1..<4), to: "patients.csv")
            try folder.printShards()
            let descriptor = open(folder.path("sheets/shard-002-of-003").path, O_RDONLY)
            #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
            try folder.collect("sheets").expectRefusal(
                code: 73, saying: ["sheets/shard-002-of-003: another batch is printing into this folder"],
                at: #_sourceLocation)
            close(descriptor)
            #expect(try folder.collect("sheets").status == 0)
        }
    }
}
