import DischargeFiles
import DischargePrinting

/// Makes a folder ready for a run: its manifest says what lies there before the first sheet is printed.
struct BatchStart: Sendable {
    let folder: HeldFolder
    let earlier: EarlierRecords
    /// Fingerprints of the orders that sheets of the folder were printed from, by form id; empty where none is to be kept.
    let printedOrders: [String: Fingerprint]
    /// A file that earlier runs wrote and that is gone.
    private let missing: String?
    private let basis: PrintingBasis
    private let shard: Shard?
    private let kept: [String: Fingerprint]
    private let isResuming: Bool

    /// Reads what earlier runs left.
    ///
    /// - Parameter shard: The part of the rows that is printed; `nil` for all.
    /// - Throws: `EarlierRecordsFault`; `PrintedFromFault` where a run is resumed; `ShardRefusal` where the folder is that of another part; `ResumeRefusal` where
    ///   the sheets there were made with another wording, site or option.
    init(folder: HeldFolder, basis: PrintingBasis, shard: Shard?, isResuming: Bool) throws {
        self.folder = folder
        self.basis = basis
        self.shard = shard
        self.isResuming = isResuming
        earlier = try EarlierRecords(path: "\(folder.path)/manifest.csv")
        let printedFrom: PrintedFrom?
        do throws(PrintedFromFault) {
            printedFrom = try PrintedFrom(path: "\(folder.path)/\(PrintedFrom.name)")
        } catch {
            // A run that prints all of them anew needs none.
            if isResuming, !earlier.isEmpty { throw error }
            printedFrom = nil
        }
        missing =
            switch (earlier.isEmpty, printedFrom) {
            case (false, nil): PrintedFrom.name
            case (true, let there?) where !there.orders.isEmpty: "manifest.csv"
            default: nil
            }
        if let there = printedFrom, there.shard?.shard != shard, there.shard != nil || !earlier.isEmpty {
            throw ShardRefusal(folder: folder.path, there: there.shard?.shard)
        }
        if isResuming, !earlier.isEmpty, let printedFrom, printedFrom.basis != basis {
            throw ResumeRefusal(folder: folder.path, differences: basis.differences(from: printedFrom.basis))
        }
        kept = printedFrom.flatMap { $0.basis == basis ? $0.orders : nil } ?? [:]
        printedOrders = isResuming ? kept : [:]
    }

    /// What the person at the terminal should know before the first sheet.
    var notices: [String] {
        guard isResuming, let missing else { return [] }
        return [
            "\(folder.path)/\(missing): is missing, so that nothing tells which sheets are still right; all are printed "
                + "again"
        ]
    }

    /// Writes both files as they stand before the first row.
    func write(_ survey: PatientFile.Survey) throws(OutputFault) {
        let manifest = try DurableFile(path: "\(folder.path)/manifest.csv", replacing: .always)
        let printedFrom = try DurableFile(path: "\(folder.path)/\(PrintedFrom.name)", replacing: .always)
        try manifest.write(CSVWriter().row(ManifestRow.columns))
        try printedFrom.write(PrintedFrom.head(basis, shard))
        try earlier.forEach { row throws(OutputFault) in
            var row = row
            let isOfThisRun = survey.ranks[row.key] != nil
            if isOfThisRun, row.status == .refused { return }
            if let order = kept[row.formID], isResuming || !isOfThisRun {
                try printedFrom.write(PrintedFrom.line(formID: row.formID, order: order))
            }
            if isOfThisRun, !isResuming, row.status == .printed { row.status = .reprinting }
            try manifest.write(row.line)
        }
        try printedFrom.commit()
        try manifest.commit()
    }
}

/// Why a run cannot be resumed.
struct ResumeRefusal: ReportedFault, Hashable, Sendable, CustomStringConvertible {
    let folder: String
    /// What is not the same.
    let differences: [String]

    /// EX_DATAERR (BSD's sysexits.h).
    var exitCode: Int32 { 65 }

    var description: String {
        "\(folder): the sheets there were printed with other \(differences.joined(separator: ", ")): print all of them "
            + "again without --resume, go back to what they were printed with, or name another folder"
    }
}
