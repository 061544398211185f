import Foundation
import Testing
import Witnesses

@Suite(
    "The memory of a batch",
    .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/status"), "the system does not tell of memory"))
struct BatchMemoryTests {
    /// Kilobytes that the batch of patients.csv holds at its peak.
    private func peak(_ folder: WorkFolder, _ options: String..., expecting status: Int32) throws -> Int {
        let batch = try RunningProgram(
            try dischargeExecutable(),
            ["batch", "patients.csv", "--output", "out", "--site", "site.yaml", "--now", WorkFolder.now] + options,
            in: folder.url, environment: ["DISCHARGE_RESOURCES": ""], messages: folder.path("messages"))
        var peak = 0
        while batch.isRunning {
            peak = max(peak, batch.peakMemory ?? 0)
            usleep(5_000)
        }
        let result = try batch.end()
        #expect(result.status == status, "\(result.errorText.suffix(300))")
        try FileManager.default.removeItem(at: folder.path("out"))
        return peak
    }

    private static let long = String(repeating: "Walk a little, then rest. ", count: 160)

    @Test("does not grow with rows that are refused, whatever they hold")
    func refusedRows() throws {
        try withWorkFolder { folder in
            var peaks: [Int] = []
            for count in [100, 4_000] {
                let rows = (1...count).map {
                    LongWard.row($0, notes: "\"\(Self.long)\"").replacing("1951-04-02", with: "soon")
                }
                try folder.write(LongWard.header + rows.joined(), to: "patients.csv")
                peaks.append(try peak(folder, "--jobs", "2", expecting: 1))
            }
            // The rows of the second file alone are 17 megabytes.
            #expect(peaks[1] - peaks[0] < 8_000, "\(peaks) kilobytes")
        }
    }

    @Test("does not grow with the medicines, in the order of the patients or in none")
    func medicines() throws {
        try withWorkFolder { folder in
            try folder.write(LongWard.csv(1...20), to: "patients.csv")
            var peaks: [Int] = []
            for (count, isSorted) in [(1, true), (60, true), (60, false)] {
                let rows = (1...20).flatMap { patient in
                    (1...count).map { "L\(patient),drug \($0),\"\(Self.long)\"\n" }
                }
                // Too long a purpose, so that no sheet of 60 medicines is laid out.
                let ordered = isSorted ? rows : (0..<rows.count).map { rows[$0 * 7919 % rows.count] }
                try folder.write("order_id,name,purpose\n" + ordered.joined(), to: "m.csv")
                peaks.append(try peak(folder, "--jobs", "1", "--medications", "m.csv", expecting: 1))
            }
            // The medicines are 5 megabytes, those of one patient a quarter.
            #expect(peaks[1] - peaks[0] < 3_000, "\(peaks) kilobytes")
            #expect(peaks[2] - peaks[0] < 3_000, "\(peaks) kilobytes")
        }
    }
}
