import Crypto
import DischargeChecks
import DischargeModel
import DischargeReadBack
import DischargeTemplates
import Foundation

/// Prints rows one after the other, and keeps what its layout has learned from them.
actor BatchWorker {
    private let desk: Desk
    private let reader: OrderReader
    private let folder: String
    private let staffFolder: String?
    private let force: Bool
    private let press: Press
    private let verifier: SheetVerifier

    /// - Parameter recordNumbers: Those of all rows.
    init(desk: Desk, settings: BatchSettings, recordNumbers: RecordNumbers) {
        self.desk = desk
        reader = desk.printer.reader(dateOrder: desk.dateOrder)
        folder = settings.output
        staffFolder = settings.staffCopies
        press = desk.printer.makePress()
        force = settings.force
        verifier = SheetVerifier(settings.verification, others: recordNumbers)
    }

    /// Prints one row's sheet into the folder, and its staff's copy into theirs.
    ///
    /// - Parameter row: Where the row stands.
    /// - Throws: What ends the whole run: a disk that takes no more, or a fault of the program.
    func print(_ raw: RawOrder, from row: Place) throws -> RowOutcome {
        let order: DischargeOrder
        let sheet: PrintedSheet
        do {
            order = try reader.order(from: raw)
            sheet = try desk.printer.pdf(
                for: order, options: desk.print, withStaffCopy: staffFolder != nil, now: desk.now, press: press)
        } catch let invalid as InvalidOrder {
            return .refused(invalid.placed(in: raw, missing: row).faults.map(\.description))
        }
        if let refusal = try verifier.refusal(of: sheet, for: order, row: row) { return .refused([refusal]) }
        let name = "\(sheet.formID).pdf"
        do throws(OutputFault) {
            let copy = sheet.staffCopy.map { copy in
                OutputDestination.file(path: "\(staffFolder ?? folder)/\(copy.id).pdf")
            }
            try sheet.write(to: .file(path: "\(folder)/\(name)"), staffCopyTo: copy, force: force)
        } catch {
            if case .notReplaceable = error { return .refused([error.description]) }
            throw error
        }
        let hash = SHA256.hash(data: sheet.bytes).hexadecimal
        return .printed(
            PrintedRow(
                orderID: order.id, formID: sheet.formID, file: name, hash: hash, pageCount: sheet.pageCount,
                blankFields: sheet.blankFields, notices: sheet.checks.notices + sheet.notesQuestions))
    }
}

/// What became of a row.
enum RowOutcome: Sendable {
    case printed(PrintedRow)
    /// A message each; they hold nothing of the patient.
    case refused([String])
}

/// A sheet that is on the disk.
struct PrintedRow: Sendable {
    var orderID: String
    var formID: String
    /// Name in the batch's folder.
    var file: String
    /// SHA-256 of the file, in hexadecimal.
    var hash: String
    var pageCount: Int
    var blankFields: [String]
    /// What the rules ask, and what is hard to read in the notes, a message each; they hold nothing of the patient.
    var notices: [String]
}
