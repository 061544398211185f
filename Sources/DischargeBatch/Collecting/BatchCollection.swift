import DischargeFiles
import DischargePrinting
import Foundation

/// Joins the parts of a batch that several machines printed, and proves that every row is there once.
public struct BatchCollection: Sendable {
    /// Folders of parts, or ones that hold such folders.
    private let folders: [String]
    /// The CSV that all parts were printed from.
    private let patients: String
    /// The medicines that they were printed with; `nil` where these are not checked against a file.
    private let medications: String?
    /// Takes manifest.csv and refused.csv.
    private let output: String

    public init(folders: [String], patients: String, medications: String?, output: String) {
        self.folders = folders
        self.patients = patients
        self.medications = medications
        self.output = output
    }

    /// Proves, then writes; where something is wrong it says so and writes nothing.
    ///
    /// - Parameter report: Takes messages for the person at the terminal.
    /// - Returns: Whether every row is printed.
    /// - Throws: `CSVFileFault` and `InputError` for what cannot be read, `OutputFault` for what cannot be written,
    ///   `CollectionFault`.
    public func run(report: ([String]) -> Void) throws -> Bool {
        let state = try InputState(of: patients)
        let inputs = try BatchInputs(patients: patients, medications: medications)
        let header = try PatientFile(path: patients).reader().header
        let shards = try ShardFolder.open(folders)
        let agreement = ShardAgreement(shards: shards, inputs: inputs, patients: patients)
        report(agreement.faults)
        guard let count = agreement.count else {
            report(["this is no whole batch: nothing is written"])
            return false
        }

        var ledger = try CollectedLedger(output: output, header: header)
        var proof = try BatchProof(shards: shards, count: count, patients: patients, header: header)
        try proof.walk(into: &ledger, report: report)
        let changed = shards.filter { !$0.isUnchanged }
        report(changed.map { "\($0.path): a batch has begun to print into it meanwhile; wait until it has ended" })
        try state.check()
        guard proof.faultCount == 0, agreement.faults.isEmpty, changed.isEmpty else {
            report(["this is no whole batch: nothing is written"])
            return false
        }
        try ledger.commit()
        report(proof.notices)
        report([
            "every row is there once: \(proof.printed) printed, \(proof.refused) refused, in \(count) shards; each "
                + "sheet is the file that \(output)/manifest.csv says"
        ])
        if proof.refused > 0 { report(["mend \(output)/refused.csv and run it, into a folder of its own"]) }
        return proof.refused == 0
    }
}

/// Why parts cannot be joined at all.
enum CollectionFault: ReportedFault, Hashable, Sendable, CustomStringConvertible {
    case noShard(path: String)
    /// The folder for the joined files is one that a batch printed into.
    case holdsBatch(path: String)
    /// A file that no collection wrote stands where one would.
    case otherFile(path: String)

    /// EX_NOINPUT or EX_CANTCREAT (BSD's sysexits.h).
    var exitCode: Int32 {
        if case .noShard = self { return 66 }
        return 73
    }

    var description: String {
        switch self {
        case .noShard(let path):
            "\(path): holds no part of a batch that `discharge batch --shard` printed, nor folders of such"
        case .holdsBatch(let path):
            "\(path): a batch was printed into this folder, and its manifest.csv would be lost; name another"
        case .otherFile(let path):
            "\(path): is not a file that `discharge batch collect` wrote, and is not replaced; name another folder"
        }
    }
}
