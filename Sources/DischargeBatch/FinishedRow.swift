import DischargeFiles
import DischargePrinting

/// A row that a worker is done with, and that is to be recorded.
struct FinishedRow: Sendable {
    /// As `CSVRow.number`.
    let number: Int
    /// By which the manifest knows the order; empty where the row tells none.
    let orderID: String
    /// The row's bytes, for refused.csv; empty where the row is not refused.
    var raw: [UInt8]
    var outcome: RowOutcome
    /// What the person at the terminal should know whatever came of the row.
    var notices: [String] = []
    /// `nil` where no stack is made, or the row is refused.
    var sheetToStack: SheetToStack?

    /// Removes what was made for the row and has no name yet.
    func discard() {
        guard case .printed(let row) = outcome else { return }
        row.sheet.discard()
        row.staffCopy?.discard()
    }
}

/// What became of a row.
enum RowOutcome: Sendable {
    case printed(PrintedRow)
    /// The sheet of an earlier run lies there unchanged, and says what the row says.
    case kept(ManifestRow)
    /// A message each; they hold nothing of the patient.
    case refused([String])
}

/// A sheet that was made. It lies in its folder when the journal has recorded it.
struct PrintedRow: Sendable {
    var orderID: String
    var formID: String
    /// Name in the batch's folder.
    var file: String
    var pageCount: Int
    var blankFields: [String]
    /// What the rules ask, and what is hard to read in the notes, a message each; they hold nothing of the patient.
    var notices: [String]
    /// Of the row and its medicines.
    var fingerprint: Fingerprint
    var sheet: StagedFile
    var staffCopy: StagedFile?
    /// What earlier runs recorded of the same form in its place, which holds no longer once the sheet has its name.
    var replaced: ManifestRow?

    func record(row: Int) -> ManifestRow {
        ManifestRow(
            row: "\(row)", orderID: orderID, formID: formID, file: file, hash: sheet.hash, pageCount: "\(pageCount)",
            status: .printed)
    }
}

/// Rows that are brought to the disk together, so that durability costs little: the disk is waited for once a group and
/// not once a sheet.
struct RowGroup {
    private(set) var rows: [FinishedRow] = []
    private var began = ContinuousClock.now

    static let mostRows = 64
    static let longestWait = Duration.milliseconds(500)

    mutating func add(_ row: FinishedRow) {
        if rows.isEmpty { began = .now }
        rows.append(row)
    }

    var isEmpty: Bool { rows.isEmpty }

    /// Whether the group is full, or its first row has waited long enough.
    var isDue: Bool {
        !rows.isEmpty && (rows.count >= Self.mostRows || ContinuousClock.now - began >= Self.longestWait)
    }

    mutating func take() -> [FinishedRow] {
        defer { rows = [] }
        return rows
    }
}
