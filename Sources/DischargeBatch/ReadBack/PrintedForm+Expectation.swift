import DischargeLayout
package import DischargeModel
import DischargePrinting
package import DischargeReadBack

extension PrintedForm {
    /// What the file must show when it is read back. Whose it is comes from the order, not from what was drawn.
    ///
    /// - Throws: `ScanCodeFault` for more pages than a code can count.
    package func expectation(for order: DischargeOrder) throws -> ExpectedPages {
        let patient = order.patient
        let sheetID = FormID.make(for: order)
        let formID = running.copy == nil ? sheetID : StaffCopy.formID(of: sheetID)
        return ExpectedPages(
            formID: formID, recordNumber: patient.recordNumber,
            identifiers: [
                patient.name, patient.recordNumber, String(patient.dateOfBirth.day),
                String(patient.dateOfBirth.year),
            ],
            head: ([running.copy ?? "", patient.name, running.hospital] + running.identifiers).joined(separator: " "),
            feet: try (1...max(1, pageCount)).map { try foot(page: $0, formID: formID) })
    }

    private func foot(page: Int, formID: String) throws -> String {
        // The front of a leaf says that there is more behind it.
        let isTurned = pagination.isTwoSided && !page.isMultiple(of: 2)
        let form =
            page == pageCount ? running.lastPageNumber : isTurned ? running.turnedPageNumber : running.pageNumber
        let number = DischargeInstructions.RunningText.numbered(form, page: page, of: pageCount)
        // The number stands beside the first of the notes.
        var texts = [running.draft, running.imprint].compactMap { $0 }
        texts.insert(number, at: 1)
        if let wordsHash {
            texts += try ScanCode(formID: formID, wordsHash: wordsHash, page: page, pages: pageCount).words
        }
        return texts.joined(separator: " ")
    }
}
