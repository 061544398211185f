import Foundation
import Testing
import Witnesses

@Suite("The samples of array jobs")
struct ArrayJobSampleTests {
    @Test("the Slurm script prints a part in every task of its array, and its other command proves the whole")
    func slurm() throws {
        try withWorkFolder { folder in
            try folder.write(LongWard.csv(1..<10), to: "patients.csv")
            let script = try folder.discharge(["sample", "slurm"])
            #expect(script.status == 0 && script.errorText.isEmpty)
            #expect(script.text.hasPrefix("#!/bin/sh\n"))
            try folder.write(script.output, to: "ward.slurm")
            let bin = try dischargeExecutable().deletingLastPathComponent().path
            let path = ["PATH": "\(bin):/usr/bin:/bin", "DISCHARGE_RESOURCES": ""]
            let last = try #require(script.text.firstMatch(of: /#SBATCH --array=1-([0-9]+)\n/)?.output.1)
            for id in 1...(try #require(Int(last))) {
                let task = [
                    "SLURM_ARRAY_TASK_ID": "\(id)", "SLURM_ARRAY_TASK_MIN": "1", "SLURM_ARRAY_TASK_MAX": "\(last)",
                    "SLURM_ARRAY_TASK_STEP": "1", "SLURM_ARRAY_TASK_COUNT": "\(last)", "SLURM_CPUS_PER_TASK": "2",
                ]
                let result = try run(
                    "sh", ["ward.slurm"], in: folder.url, environment: path.merging(task) { _, task in task })
                #expect(result.status == 0, "\(id): \(result.errorText)")
            }
            let collect = try #require(script.text.firstMatch(of: /"(discharge batch collect .*)"\n/)?.output.1)
            let result = try run("sh", ["-c", String(collect)], in: folder.url, environment: path)
            #expect(result.status == 0, "\(result.errorText)")
            #expect(try Manifest(folder.text("sheets/manifest.csv")).printed == LongWard.orders(1..<10))
        }
    }

    @Test("the Kubernetes Job counts as many parts as its command, which prints the part of its index")
    func kubernetes() throws {
        try withWorkFolder { folder in
            try folder.write(LongWard.csv(1..<10), to: "patients.csv")
            let job = try folder.discharge(["sample", "kubernetes"])
            #expect(job.status == 0 && job.errorText.isEmpty)
            let completions = try #require(job.text.firstMatch(of: /completions: ([0-9]+)/)?.output.1)
            let command = try #require(job.text.firstMatch(of: /command: \[([^\]]+)\]/)?.output.1)
            let words = command.split(separator: ",").map { word in
                word.trimmingCharacters(in: .whitespacesAndNewlines).replacing("\"", with: "")
            }
            #expect(words.first == "discharge" && words.contains("auto/\(completions)"))
            let result = try folder.discharge(
                Array(words.dropFirst()), environment: ["JOB_COMPLETION_INDEX": "\((Int(completions) ?? 0) - 1)"])
            #expect(result.status == 0, "\(result.errorText)")
            #expect(try folder.files.contains("sheets/shard-00\(completions)-of-00\(completions)/manifest.csv"))
        }
    }
}
