import DischargeModel
import DischargePrinting
import DischargeReadBack

/// Reads one worker's sheets back before they are given their names.
final class SheetVerifier {
    private let verification: Verification
    private let others: RecordNumbers
    private let proof: SheetProof
    private var count = 0

    /// - Parameter others: The record numbers of all rows of the batch.
    init(_ verification: Verification, others: RecordNumbers) {
        self.verification = verification
        self.others = others
        proof = SheetProof(others: others)
    }

    /// Why the row is refused: its order's own texts hold another row's record number. `nil` for a sheet that shows its
    /// own patient on every page.
    ///
    /// - Parameter row: Where the row stands.
    /// - Throws: `VerificationFault` for a sheet that shows anything else.
    func refusal(of sheet: PrintedSheet, for order: DischargeOrder, row: Place) throws -> String? {
        defer { count += 1 }
        guard verification.includes(sheet: count) else { return nil }
        for form in [sheet.form, sheet.staffCopy].compactMap({ $0 }) {
            let expected = try form.expectation(for: order)
            do throws(SheetFault) {
                try proof.prove(form.bytes, shows: expected)
            } catch {
                if case .otherRecordNumber(let page) = error, let field = fieldWithOtherNumber(order) {
                    return "\(row): \(field): holds the record number of another row, which page \(page) would show; "
                        + "check whose text it is and take the number out"
                }
                throw VerificationFault(
                    description: "\(row): what was written does not read back as this row's sheet: \(error). "
                        + "Report this as a fault.")
            }
        }
        return nil
    }

    private func fieldWithOtherNumber(_ order: DischargeOrder) -> String? {
        order.printedTexts.first { others.standIn($0.text, besides: order.patient.recordNumber) }?.field
    }
}
