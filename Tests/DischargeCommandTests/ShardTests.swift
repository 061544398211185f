import Foundation
import Testing
import Witnesses

@Suite("A batch that is printed in parts")
struct ShardTests {
    @Test("holds the same sheets, byte for byte, as one run, each row in one part, with its medicines and staff's copy")
    func sameSheets() throws {
        try withWorkFolder { folder in
            try folder.write(ShardedWard.csv, to: "patients.csv")
            try folder.write("order_id,name\nL2,senna\nL3,senna\nL2,calcium\nL77,senna\n", to: "m.csv")
            let whole = try folder.batch("--medications", "m.csv", "--staff-copies", "staff")
            #expect(whole.status == 1)
            var messages = ""
            for number in 1...3 {
                messages += try folder.printShard(
                    "\(number)/3", "--medications", "m.csv", "--staff-copies", "copies"
                ).errorText
            }
            var sheets: [String: Data] = [:]
            var orders: [String] = []
            for number in 1...3 {
                let name = ShardedWard.folder(number)
                let part = try BatchFolder(folder.path("sheets/\(name)"))
                try part.expectTruth()
                orders += part.rows.map { "\($0.row) \($0.orderID) \($0.status)" }
                for sheet in part.sheets {
                    #expect(sheets.updateValue(try folder.read("sheets/\(name)/\(sheet)"), forKey: sheet) == nil)
                    let copy = sheet.replacing(".pdf", with: "-staff.pdf")
                    #expect(try folder.read("copies/\(name)/\(copy)") == folder.read("staff/\(copy)"))
                }
            }
            #expect(try sheets == folder.batchContents.filter { $0.key.hasSuffix(".pdf") })
            #expect(sheets.count == ShardedWard.printedRows)
            #expect(
                try orders.sorted() == folder.batchFolder.rows.map { "\($0.row) \($0.orderID) \($0.status)" }.sorted())
            #expect(messages.components(separatedBy: "m.csv:5: order_id: is that of no patient row").count == 2)
            #expect(messages.contains("shard 2 of 3: "))
        }
    }

    @Test("a row stays in its part when rows come, go and move")
    func stable() throws {
        try withWorkFolder { folder in
            func parts() throws -> [String: Int] {
                var parts: [String: Int] = [:]
                for number in 1...3 {
                    for row in try BatchFolder(folder.path("sheets/\(ShardedWard.folder(number))")).printed {
                        parts[row.orderID] = number
                    }
                }
                return parts
            }
            try folder.write(LongWard.csv(1..<31), to: "patients.csv")
            try folder.printShards()
            let before = try parts()
            #expect(Set(before.values) == [1, 2, 3] && before.count == 30)
            try folder.write(LongWard.csv((1..<41).filter { $0 != 5 }.reversed()), to: "patients.csv")
            var printed = 0
            for number in 1...3 {
                let result = try folder.printShard("\(number)/3", "--resume")
                #expect(result.status == 0)
                printed += result.errorText.contains("printed 0 of") ? 0 : 1
            }
            let after = try parts()
            #expect(after.count == 40 && after.filter { before[$0.key] != nil } == before)
            #expect(printed > 0)
            try folder.collect("sheets").expectRefusal(
                code: 1, saying: ["for a row 6 that is not in patients.csv; do not hand the sheet out"],
                at: #_sourceLocation)
        }
    }

    struct Task: CustomTestStringConvertible, Sendable {
        let argument: String
        let environment: [String: String]
        /// A folder, or fragments of the refusal.
        let outcome: [String]
        var testDescription: String {
            argument + " "
                + environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
        }

        init(_ argument: String, _ variables: String, _ outcome: String...) {
            self.argument = argument
            self.outcome = outcome
            environment = Dictionary(
                uniqueKeysWithValues: variables.split(separator: " ").map { variable in
                    let parts = variable.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
                    return (parts[0], parts[1])
                })
        }
    }

    @Test(
        "a task of an array job prints the part of its own index",
        arguments: [
            Task("auto", slurm(id: 3, from: 1, to: 8, count: 8), "shard-003-of-008"),
            Task("auto", slurm(id: 0, from: 0, to: 1, count: 2), "shard-001-of-002"),
            Task("auto", slurm(id: 9, from: 1, to: 9, step: 4, count: 3), "shard-003-of-003"),
            Task("auto/3", slurm(id: 2, from: 1, to: 3, count: 3), "shard-002-of-003"),
            Task("auto", "SLURM_ARRAY_TASK_ID=2 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_MAX=2", "shard-002-of-002"),
            Task("auto/2", slurm(id: 7, from: 5, to: 7, step: 2, count: 2), "shard-002-of-002"),
            Task("2/5", slurm(id: 3, from: 1, to: 8, count: 8), "shard-002-of-005"),
            Task("auto/12", "JOB_COMPLETION_INDEX=0", "shard-001-of-012"),
            Task("auto", "AWS_BATCH_JOB_ARRAY_INDEX=9 AWS_BATCH_JOB_ARRAY_SIZE=10", "shard-010-of-010"),
            Task("auto/1000", "AWS_BATCH_JOB_ARRAY_INDEX=9", "shard-0010-of-1000"),
        ])
    func arrayTask(_ task: Task) throws {
        try withWorkFolder { folder in
            try folder.write(LongWard.csv(1..<3), to: "patients.csv")
            let result = try folder.printShard(task.argument, environment: task.environment)
            #expect(result.status == 0, "\(result.errorText)")
            #expect(!result.errorText.contains("is set and --shard is not"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("sheets").path) == task.outcome)
        }
    }

    @Test(
        "a task whose part nobody can tell prints nothing, ends with 64, and names the variable",
        arguments: [
            Task("auto", "", "SLURM_ARRAY_TASK_ID, JOB_COMPLETION_INDEX, AWS_BATCH_JOB_ARRAY_INDEX is set"),
            Task("auto", "SLURM_ARRAY_TASK_ID=", "this is no task of an array job"),
            Task("auto", "SLURM_ARRAY_TASK_ID=1", "SLURM_ARRAY_TASK_MIN is not; give --shard K/N"),
            Task("auto", "SLURM_ARRAY_TASK_ID=1 SLURM_ARRAY_TASK_MIN=1", "SLURM_ARRAY_TASK_MAX is not"),
            Task("auto", "SLURM_ARRAY_TASK_ID=one SLURM_ARRAY_TASK_MIN=1", "SLURM_ARRAY_TASK_ID is not a whole number"),
            Task("auto", slurm(id: 9, from: 1, to: 8, count: 8), "SLURM_ARRAY_TASK_ID is none of the ids"),
            Task("auto", slurm(id: 5, from: 8, to: 1, count: 8), "SLURM_ARRAY_TASK_ID is none of the ids"),
            Task("auto", slurm(id: 3, from: 1, to: 9, step: 4, count: 3), "SLURM_ARRAY_TASK_ID is none of the ids"),
            Task("auto", slurm(id: 3, from: 1, to: 9, step: 0, count: 3), "SLURM_ARRAY_TASK_STEP"),
            Task("auto", slurm(id: 17, from: 1, to: 17, count: 3), "SLURM_ARRAY_TASK_COUNT", "the array has gaps"),
            Task(
                "auto/8", slurm(id: 3, from: 3, to: 3, count: 1), "SLURM_ARRAY_TASK_MIN",
                "--shard auto/8 are not the same"),
            Task("auto", slurm(id: 3, from: 3, to: 3, count: 1), "SLURM_ARRAY_TASK_MIN is neither 0 nor 1"),
            Task("auto", "SLURM_ARRAY_TASK_ID=99999999999999999999", "SLURM_ARRAY_TASK_ID is not a whole number"),
            Task("auto", "JOB_COMPLETION_INDEX=0", "JOB_COMPLETION_INDEX is set", "give --shard auto/N"),
            Task("auto/4", "JOB_COMPLETION_INDEX=4", "JOB_COMPLETION_INDEX is not below the 4"),
            Task("auto/4", "JOB_COMPLETION_INDEX=-1", "JOB_COMPLETION_INDEX is not a whole number"),
            Task("auto", "AWS_BATCH_JOB_ARRAY_INDEX=1", "AWS_BATCH_JOB_ARRAY_SIZE is not"),
            Task("auto", "AWS_BATCH_JOB_ARRAY_INDEX=3 AWS_BATCH_JOB_ARRAY_SIZE=3", "is not below the 3"),
            Task("auto/2", "AWS_BATCH_JOB_ARRAY_INDEX=1 AWS_BATCH_JOB_ARRAY_SIZE=3", "AWS_BATCH_JOB_ARRAY_SIZE and"),
            Task(
                "auto/2", "AWS_BATCH_JOB_ARRAY_INDEX=1 JOB_COMPLETION_INDEX=1",
                "JOB_COMPLETION_INDEX and AWS_BATCH_JOB_ARRAY_INDEX are both set"),
        ])
    func unclearTask(_ task: Task) throws {
        try withWorkFolder { folder in
            try folder.write(LongWard.csv(1..<3), to: "patients.csv")
            let result = try folder.printShard(task.argument, environment: task.environment)
            result.expectRefusal(code: 64, saying: task.outcome, at: #_sourceLocation)
            #expect(try folder.files == ["site.yaml", "patients.csv"])
        }
    }

    @Test("a task of an array job that is told no part prints all rows, and says so once")
    func untold() throws {
        try withWorkFolder { folder in
            try folder.write(LongWard.csv(1..<3), to: "patients.csv")
            let result = try folder.discharge(
                "batch", "patients.csv", "--output", "out", environment: ["JOB_COMPLETION_INDEX": "0"])
            #expect(result.status == 0)
            let notice = "JOB_COMPLETION_INDEX is set and --shard is not: this prints all rows"
            #expect(result.errorText.components(separatedBy: notice).count == 2)
            #expect(try folder.batchFolder.printed.count == 2)
            #expect(try !folder.batch("--resume").errorText.contains("--shard"))
        }
    }

    @Test("a part's folder takes no other part and no whole batch, and a whole batch's folder no part")
    func otherPart() throws {
        try withWorkFolder { folder in
            try folder.write(LongWard.csv(1..<10), to: "patients.csv")
            #expect(try folder.printShard("1/3").status == 0)
            #expect(
                rename(folder.path("sheets/shard-001-of-003").path, folder.path("sheets/shard-002-of-003").path) == 0)
            let before = try folder.files
            let there = "sheets/shard-002-of-003: holds the sheets of shard 1 of 3; name another folder"
            try folder.printShard("2/3").expectRefusal(code: 73, saying: [there], at: #_sourceLocation)
            try folder.discharge("batch", "patients.csv", "--output", "sheets/shard-002-of-003").expectRefusal(
                code: 73, saying: [there], at: #_sourceLocation)
            #expect(try folder.files == before)
            #expect(try folder.batch().status == 0)
            try FileManager.default.createDirectory(at: folder.path("b"), withIntermediateDirectories: false)
            #expect(rename(folder.path("out").path, folder.path("b/shard-002-of-003").path) == 0)
            try folder.printShard("2/3", into: "b").expectRefusal(
                code: 73, saying: ["holds the sheets of a whole batch; name another folder"], at: #_sourceLocation)
        }
    }
}

private func slurm(id: Int, from first: Int, to last: Int, step: Int = 1, count: Int) -> String {
    "SLURM_ARRAY_TASK_ID=\(id) SLURM_ARRAY_TASK_MIN=\(first) SLURM_ARRAY_TASK_MAX=\(last) "
        + "SLURM_ARRAY_TASK_STEP=\(step) SLURM_ARRAY_TASK_COUNT=\(count)"
}
