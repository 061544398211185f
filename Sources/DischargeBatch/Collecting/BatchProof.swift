import Crypto
import DischargeFiles
import DischargeModel
import DischargePrinting
import DischargeTemplates
import Foundation

/// Holds the rows of a CSV against the manifests and sheets of all parts: each row once, each sheet a row's.
struct BatchProof {
    private let shards: [ShardFolder]
    private let count: Int
    private let patients: String
    private let delimiter: UInt8
    private let refusals: CSVRefusals
    private var manifests: ShardManifests
    private var refusedRows: [RefusedRows]
    /// Row by form id, as a form is one order's.
    private var forms: [String: Int] = [:]

    private(set) var printed = 0
    private(set) var refused = 0
    private(set) var faultCount = 0
    /// What is as it should be, and to be known all the same.
    private(set) var notices: [String] = []

    /// - Parameters:
    ///   - count: Parts in all.
    ///   - header: Of the CSV.
    /// - Throws: `CSVFileFault`.
    init(shards: [ShardFolder], count: Int, patients: String, header: CSVHeader) throws {
        self.shards = shards
        self.count = count
        self.patients = patients
        delimiter = header.delimiter
        refusals = CSVRefusals(refusing: header)
        manifests = try ShardManifests(of: shards)
        refusedRows = try shards.map { try RefusedRows(path: $0.refused) }
    }

    /// Goes through the CSV in its order.
    ///
    /// - Parameters:
    ///   - ledger: Takes what became of each row.
    ///   - report: Takes a message for each fault; it holds no more of a patient than an order_id.
    mutating func walk(into ledger: inout CollectedLedger, report: ([String]) -> Void) throws {
        tell(manifests.faults, report)
        var reader = try PatientFile(path: patients).reader()
        let keys = RowKeys(header: reader.header)
        while let row = try reader.next() {
            let key = (try? row.cells.get()).flatMap(keys.key)
            let found = manifests.claim(number: row.number, key: key?.fingerprint)
            // Where there is no order_id, the key is the patient's own number, which no message tells.
            let name = "row \(row.number)" + (key?.field == .orderID ? " (order_id \(key?.id ?? ""))" : "")
            let home = Shard.number(of: key?.fingerprint, row: row.number, count: count)
            guard let (index, record) = found.first, found.count == 1 else {
                let folders = found.map { shards[$0.shard].manifest }.joined(separator: ", ")
                let fault =
                    found.isEmpty
                    ? "stands in no manifest; print it with --shard \(home)/\(count) --resume"
                    : "stands in manifests \(found.count) times: \(folders)"
                tell(["\(name): \(fault)"], report)
                continue
            }
            let faults = try add(row, record, index: index, home: home, into: &ledger)
            tell(faults.map { "\(name): \($0)" }, report)
        }
        try manifests.forEachOther { index, record in
            guard record.status == .superseded else { return }
            try ledger.add(record, in: shards[index].path)
            notices.append("\(shards[index].path)/\(record.file): is superseded; do not hand it out")
        }
        findStrays(report)
    }

    /// - Returns: What is wrong with the row.
    private mutating func add(
        _ row: CSVRow, _ record: ManifestRow, index: Int, home: Int, into ledger: inout CollectedLedger
    ) throws -> [String] {
        let shard = shards[index]
        var faults: [String] = []
        if shard.shard.number != home {
            faults.append("stands in \(shard.manifest), and belongs to shard \(home) of \(count)")
        }
        switch record.status {
        case .printed:
            printed += 1
            if let other = forms.updateValue(row.number, forKey: record.formID) {
                faults.append("has the same sheet as row \(other), \(record.file)")
            }
            if let doubt = Self.doubt(of: record, in: shard) { faults.append(doubt) }
            try ledger.add(record, in: shard.path)
        case .refused:
            refused += 1
            try ledger.add(record, in: shard.path)
            if let line = refusedRows[index].take(row.raw, refusals, delimiter: delimiter) {
                try ledger.refuse(line)
            } else {
                faults.append("is refused, and \(shard.refused) does not hold it as it came")
            }
        case .reprinting, .superseded:
            faults.append("was being printed when a run of \(shard.path) ended; run it again with --resume")
        }
        return faults
    }

    /// Why a sheet is not the one that its manifest says.
    private static func doubt(of record: ManifestRow, in shard: ShardFolder) -> String? {
        let path = "\(shard.path)/\(record.file)"
        let again = "print it again with --shard \(shard.shard.number)/\(shard.shard.count) --resume"
        do throws(SystemFailure) {
            let bytes = try RegularFile.contents(of: path)
            guard SHA256.hash(data: bytes).hexadecimal != record.hash else { return nil }
            return "\(path) is not the file that the manifest says, by its sha256; \(again)"
        } catch {
            guard error.errno != ENOENT else { return "\(path) is missing; \(again)" }
            return "\(path) cannot be read (\(error.call): \(String(cString: strerror(error.errno)))); \(again)"
        }
    }

    /// Sheets and records that no row has.
    private mutating func findStrays(_ report: ([String]) -> Void) {
        var faults: [String] = []
        manifests.forEachOther { index, record in
            guard record.status != .superseded else { return }
            let what = record.file.isEmpty ? "a refused row \(record.row)" : "\(record.file) for a row \(record.row)"
            faults.append(
                "\(shards[index].manifest): tells of \(what) that is not in \(patients)"
                    + (record.file.isEmpty
                        ? "" : "; do not hand the sheet out, and print the part again into a new folder"))
        }
        for (index, shard) in shards.enumerated() {
            let known = manifests.sheets(of: index)
            let names = (try? FileManager.default.contentsOfDirectory(atPath: shard.path)) ?? []
            for name in names.sorted() where name.hasSuffix(".pdf") && !known.contains(name) {
                let sheet = name.hasSuffix("-staff.pdf") ? "\(name.dropLast("-staff.pdf".count)).pdf" : name
                if known.contains(sheet) { continue }
                faults.append("\(shard.path)/\(name): no row of the manifest has this file; do not hand it out")
            }
            let left = refusedRows[index].count
            if left > 0 { faults.append("\(shard.refused): holds \(left) rows that its manifest does not refuse") }
        }
        tell(faults, report)
    }

    private mutating func tell(_ faults: [String], _ report: ([String]) -> Void) {
        guard !faults.isEmpty else { return }
        faultCount += faults.count
        report(faults)
    }
}
