import Crypto
import DischargeChecks
import DischargeFiles
import DischargeModel
import DischargePDF
import DischargePrinting
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
    private let start: BatchStart
    private let verifier: SheetVerifier
    private let isStacking: Bool

    /// - Parameter recordNumbers: Those of all rows.
    init(desk: Desk, settings: BatchSettings, start: BatchStart, recordNumbers: RecordNumbers) {
        self.desk = desk
        self.start = start
        reader = desk.printer.reader(dateOrder: desk.dateOrder)
        folder = settings.output
        staffFolder = settings.staffCopies
        press = desk.printer.makePress()
        force = settings.force
        verifier = SheetVerifier(settings.verification, others: recordNumbers)
        isStacking = settings.stack != nil
    }

    /// What its steps took so far.
    var times: StepTimes { press.clock.times }

    /// What becomes of a row: its sheet is there already, or is made and staged with its staff's copy, or refused.
    ///
    /// - Parameters:
    ///   - place: Where the row stands.
    ///   - key: Of its order.
    /// - Returns: The outcome, what the person at the terminal should know besides, and the sheet where it goes into a
    ///   stack.
    /// - Throws: What ends the whole run: a disk that takes no more, or a fault of the program.
    func outcome(
        of raw: RawOrder, from place: Place, key: Fingerprint?
    ) throws -> (outcome: RowOutcome, notices: [String], sheet: SheetToStack?) {
        let fingerprint = Fingerprint(of: raw)
        let earlier = key.map { start.earlier.records(of: $0).filter { $0.status != .refused } } ?? []
        let printed = earlier.first { start.printedOrders[$0.formID] == fingerprint && $0.status != .superseded }
        var notices: [String] = []
        if let printed {
            if let doubt = doubt(of: printed) {
                notices.append(doubt)
            } else if !isStacking {
                return (.kept(printed), [], nil)
            } else if let sheet = sheetToStack(of: printed, raw) {
                return (.kept(printed), [], sheet)
            } else {
                notices.append(
                    "\(folder)/\(printed.file): is not what this program prints now, so that the stack would not be the "
                        + "same; printed again")
            }
        }
        let (outcome, sheet) = try print(
            raw, fingerprint, from: place, earlier: earlier, isDoubted: printed != nil)
        return (outcome, notices, sheet)
    }

    /// The sheet of an earlier run, made anew as of its own time of printing; `nil` where that has not the same bytes.
    private func sheetToStack(of record: ManifestRow, _ raw: RawOrder) -> SheetToStack? {
        guard
            let bytes = try? RegularFile.contents(of: "\(folder)/\(record.file)"),
            let created = PDFWriter.creationDate(inPDF: bytes), let now = try? PrintingTime.date(created),
            let order = try? reader.order(from: raw),
            let sheet = try? desk.printer.pdf(for: order, options: desk.print, now: now, press: press),
            SHA256.hash(data: sheet.bytes).hexadecimal == record.hash
        else { return nil }
        return SheetToStack(formID: sheet.formID, pagination: sheet.form.pagination)
    }

    private func print(
        _ raw: RawOrder, _ fingerprint: Fingerprint, from place: Place, earlier: [ManifestRow], isDoubted: Bool
    ) throws -> (RowOutcome, SheetToStack?) {
        let order: DischargeOrder
        let sheet: PrintedSheet
        do {
            press.clock.start()
            order = try reader.order(from: raw)
            press.clock.end(.readOrder)
            sheet = try desk.printer.pdf(
                for: order, options: desk.print, withStaffCopy: staffFolder != nil, now: desk.now, press: press)
        } catch let invalid as InvalidOrder {
            return (.refused(invalid.placed(in: raw, missing: place).faults.map(\.description)), nil)
        }
        // From here on the sheet's bytes are final.
        press.clock.start()
        if let refusal = try verifier.refusal(of: sheet, for: order, row: place) { return (.refused([refusal]), nil) }
        press.clock.end(.readBack)
        defer { press.clock.end(.stage) }
        let name = "\(sheet.formID).pdf"
        let replacing: Replacing =
            isDoubted && !force ? .damagedOrSameForm(sheet.formID) : sheet.form.replacing(force: force)
        do throws(OutputFault) {
            let copy: StagedFile? =
                if let copy = sheet.staffCopy {
                    try StagedFile(
                        copy.bytes, to: "\(staffFolder ?? folder)/\(copy.id).pdf",
                        replacing: copy.replacing(force: force))
                } else {
                    nil
                }
            let printed = PrintedRow(
                orderID: order.id, formID: sheet.formID, file: name, pageCount: sheet.pageCount,
                blankFields: sheet.blankFields, notices: sheet.checks.notices + sheet.notesQuestions,
                fingerprint: fingerprint,
                sheet: try StagedFile(sheet.bytes, to: "\(folder)/\(name)", replacing: replacing),
                staffCopy: copy, replaced: earlier.first { $0.formID == sheet.formID })
            let toStack = SheetToStack(formID: sheet.formID, pagination: sheet.form.pagination)
            return (.printed(printed), isStacking ? toStack : nil)
        } catch {
            switch error {
            case .notReplaceable, .notKept, .folderThere: return (.refused([error.description]), nil)
            default: throw error
            }
        }
    }

    /// Why a sheet of an earlier run is not to be trusted; `nil` where it is whole, and its staff's copy there.
    private func doubt(of record: ManifestRow) -> String? {
        let path = "\(folder)/\(record.file)"
        guard let bytes = try? RegularFile.contents(of: path) else {
            return "\(path): is in the manifest and cannot be read; printed again"
        }
        guard SHA256.hash(data: bytes).hexadecimal == record.hash else {
            // A run that ended while it replaced the sheet left it like this.
            if record.status == .reprinting { return "\(path): was being replaced when a run ended; printed again" }
            return "\(path): is not the file that the manifest says, by its sha256; printed again"
        }
        guard let staffFolder else { return nil }
        let copyID = StaffCopy.formID(of: record.formID)
        let copy = try? RegularFile.contents(of: "\(staffFolder)/\(copyID).pdf")
        guard let copy, PDFWriter.formID(inPDF: copy) == copyID,
            PDFWriter.wordsHash(inPDF: copy) == PDFWriter.wordsHash(inPDF: bytes)
        else { return "\(path): lacks its staff's copy; both are printed again" }
        return nil
    }
}

extension Replacing {
    /// What stands where an earlier run put the form `formID`: the form itself, or what is left of it. Another form stays.
    fileprivate static func damagedOrSameForm(_ formID: String) -> Replacing {
        .ifAllowed { [nil, formID].contains(PDFWriter.formID(inPDF: $0)) }
    }
}
