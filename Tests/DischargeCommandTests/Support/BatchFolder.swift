import Foundation
import Testing
import Witnesses

/// What a batch left in its folder, read by other means than its own.
struct BatchFolder {
    let url: URL
    /// Every name, hidden ones too.
    let names: Set<String>
    /// Rows of the manifest, each form's last one; a torn last line is none.
    let rows: [Manifest.Row]

    init(_ url: URL) throws {
        self.url = url
        names = Set(try FileManager.default.contentsOfDirectory(atPath: url.path))
        let path = url.appending(path: "manifest.csv")
        let text = (try? Data(contentsOf: path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let all = text.isEmpty ? [] : try Manifest(text).rows
        var last: [String: Int] = [:]
        for (index, row) in all.enumerated() { last[row.formID.isEmpty ? "\(row.row) refused" : row.formID] = index }
        rows = last.values.sorted().map { all[$0] }
    }

    var sheets: Set<String> { names.filter { $0.hasSuffix(".pdf") } }
    var printed: [Manifest.Row] { rows.filter { $0.status == "printed" } }
    var leftovers: Set<String> { names.filter { $0.hasSuffix(".part") } }

    /// Expects that each row `printed` is a whole file with its hash, and that each sheet is whole.
    func expectTruth(_ moment: String = "", at location: SourceLocation = #_sourceLocation) throws {
        let sums = try hashes(sheets)
        for row in printed {
            #expect(sums[row.file] == row.hash, "\(moment): \(row.file)", sourceLocation: location)
        }
        for name in sheets {
            let bytes = try Data(contentsOf: url.appending(path: name))
            #expect(bytes.starts(with: Data("%PDF-".utf8)), "\(moment): \(name)", sourceLocation: location)
            #expect(bytes.suffix(8).contains(Data("%%EOF".utf8)), "\(moment): \(name)", sourceLocation: location)
        }
    }

    /// Expects a run that came to its end: every sheet has its row and every row its sheet, and nothing is left over.
    func expectWhole(_ orders: [String], at location: SourceLocation = #_sourceLocation) throws {
        try expectTruth("at the end", at: location)
        #expect(printed.map(\.orderID) == orders, sourceLocation: location)
        #expect(sheets == Set(printed.map(\.file)), sourceLocation: location)
        #expect(leftovers == [], sourceLocation: location)
    }

    private func hashes(_ names: Set<String>) throws -> [String: String] {
        guard !names.isEmpty else { return [:] }
        let lines = try run("sha256sum", names.sorted(), in: url).text.split(separator: "\n")
        return Dictionary(uniqueKeysWithValues: lines.map { (String($0.dropFirst(66)), String($0.prefix(64))) })
    }
}

extension WorkFolder {
    var batchFolder: BatchFolder {
        get throws { try BatchFolder(path("out")) }
    }

    /// Every file of the folder `out`, by its name.
    var batchContents: [String: Data] {
        get throws {
            let names = try FileManager.default.contentsOfDirectory(atPath: path("out").path)
            return try Dictionary(uniqueKeysWithValues: names.map { ($0, try read("out/\($0)")) })
        }
    }

    /// Starts a batch over patients.csv into the folder `out`.
    func startBatch(_ options: String...) throws -> RunningProgram {
        try RunningProgram(
            try dischargeExecutable(),
            ["batch", "patients.csv", "--output", "out", "--site", "site.yaml", "--now", Self.now] + options, in: url,
            environment: ["DISCHARGE_RESOURCES": ""], messages: path("messages"))
    }

    /// Waits until a file has more bytes, and no longer than five seconds.
    func waitForGrowth(of name: String, from size: Int) {
        for _ in 0..<500 {
            if let now = try? read(name), now.count > max(size, 60) { return }
            usleep(10_000)
        }
    }

    /// Waits until the manifest has as many lines.
    func waitForManifest(lines: Int) throws {
        for _ in 0..<6_000 {
            let manifest = try? read("out/manifest.csv")
            if let manifest, manifest.count(where: { $0 == UInt8(ascii: "\n") }) >= lines { return }
            usleep(10_000)
        }
        Issue.record("the manifest did not grow to \(lines) lines")
    }
}

/// A made-up ward of any size.
enum LongWard {
    static let header = "order_id,mrn,name,dob,procedure,anesthesia,procedure_end,notes\n"

    static func row(_ number: Int, notes: String = "") -> String {
        "L\(number),\(70_000_000 + number),Ada Crumpet \(letters(number)),1951-04-02,kyphoplasty,local,"
            + "2026-11-20T10:05,\(notes)\n"
    }

    static func csv(_ numbers: some Sequence<Int>) -> String { header + numbers.map { row($0) }.joined() }

    static func orders(_ numbers: some Sequence<Int>) -> [String] { numbers.map { "L\($0)" } }

    private static func letters(_ number: Int) -> String {
        let alphabet = Array("ABCDEFGHIJ")
        return String(String(number).compactMap { $0.wholeNumberValue.map { alphabet[$0] } })
    }
}
