import DischargeBatch
import DischargeModel
import DischargePrinting
import Foundation

/// Sheets a second, written to disk, and how time and memory grow with the rows.
struct BatchCost {
    let package: String
    /// The folder with the templates; `nil` for the shipped ones.
    var templates: String?

    /// Five runs each, in turn, so that all of them meet the same machine.
    func report() async throws {
        let rows = 1_000
        let floor = try await PageFloor(package: package, templates: templates)
        var rates: [String: [Double]] = [:]
        var names: [String] = []
        func note(_ name: String, _ rate: Double) {
            if rates[name] == nil { names.append(name) }
            rates[name, default: []].append(rate)
        }
        let cores = ProcessInfo.processInfo.activeProcessorCount
        var bytes = 0
        var last = StepTimes()
        for _ in 0..<5 {
            note("floor: libharu and libdeflate, 1 core", try floor.rate(sheets: rows))
            for (name, jobs, verification) in [
                ("batch, 1 job, nothing read back", 1, Verification.off), ("batch, 1 job", 1, .all),
                ("batch, \(cores) jobs", cores, .all),
            ] {
                let run = try await self.run(rows: rows, jobs: jobs, verification: verification)
                note(name, Double(rows) / run.seconds)
                bytes = run.bytes / rows
                if jobs == 1, verification == .all { last = run.times }
            }
        }
        print(
            "sheets a second of \(rows) rows, \(floor.pageCount) pages and \(bytes) bytes each: median (least to most)")
        for name in names {
            let sorted = rates[name, default: []].sorted()
            print(
                "  \(padded(name, 40))\(figure(sorted[sorted.count / 2])) (\(figure(sorted[0])) to \(figure(sorted[4])))"
            )
        }
        print("steps of the last run with 1 job")
        for step in SheetStep.allCases {
            let part = last[step].seconds / last.total.seconds
            print("  \(padded(step.rawValue, 24))\(part.formatted(.percent.precision(.fractionLength(0))))")
        }
    }

    /// Each run in this process, so that memory is that of the largest so far.
    func reportGrowth(upTo most: Int) async throws {
        print("rows, seconds, sheets a second, most memory so far in MB")
        var rows = 1
        while rows <= most {
            let run = try await self.run(
                rows: rows, jobs: ProcessInfo.processInfo.activeProcessorCount, verification: .all)
            let memory = BatchCost.peakMegabytes.map { "\($0)" } ?? "-"
            print("  \(rows)  \(figure(run.seconds, digits: 2))  \(figure(Double(rows) / run.seconds))  \(memory)")
            rows *= 10
        }
    }

    private struct Run {
        var seconds: Double
        var bytes: Int
        var times: StepTimes
    }

    private func run(rows: Int, jobs: Int, verification: Verification) async throws -> Run {
        let folder = FileManager.default.temporaryDirectory.appending(path: "benchmark-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let patients = folder.appending(path: "patients.csv")
        let medications = folder.appending(path: "medications.csv")
        let output = folder.appending(path: "out")
        try Data(StandardWard.patients(rows).utf8).write(to: patients)
        try Data(StandardWard.medications(rows).utf8).write(to: medications)
        let desk = try await desk
        let settings = BatchSettings(
            patients: patients.path, medications: medications.path, output: output.path, jobs: jobs, force: false,
            verification: verification)
        let start = ContinuousClock.now
        let result = try await Batch(desk: desk, settings: settings).run(report: { _ in }, progress: { _ in })
        let seconds = (ContinuousClock.now - start).seconds
        guard result.isComplete else { throw BenchmarkFault.rowsRefused }
        let files = try FileManager.default.contentsOfDirectory(at: output, includingPropertiesForKeys: [.fileSizeKey])
        let bytes = try files.filter { $0.pathExtension == "pdf" }.reduce(0) {
            try $0 + ($1.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0)
        }
        return Run(seconds: seconds, bytes: bytes, times: result.times)
    }

    private var desk: Desk {
        get async throws {
            try await Desk(
                DeskSettings(
                    site: "\(package)/Tests/Pictures/site.yaml", templates: templates, fonts: nil,
                    print: PrintOptions(),
                    now: "2026-11-20T17:00:00Z", dateOrder: nil, resources: package, executable: ""),
                isForManySheets: true)
        }
    }

    /// The most that the process took of the machine's memory; `nil` where the system does not say.
    private static var peakMegabytes: Int? {
        let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line?.split(separator: " ").compactMap { Int($0) }.first.map { $0 / 1_024 }
    }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

func padded(_ text: String, _ width: Int) -> String { text.padding(toLength: width, withPad: " ", startingAt: 0) }

func figure(_ number: Double, digits: Int = 0) -> String {
    number.formatted(.number.precision(.fractionLength(digits)).grouping(.never))
}
