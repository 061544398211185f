import DischargeModel
import DischargeTemplates

/// A sheet as staff keep it: the patient's words unchanged, where each line comes from, and a part for staff at the end.
///
/// The staff's own words are English, whatever the sheet's language, as the messages of the checks are.
package struct StaffCopy {
    /// Stands on every page.
    static let notice = "Staff copy: not for the patient"

    let instructions: DischargeInstructions

    init(of composition: Composition, facts: StaffFacts, coverage: FontCoverage) {
        var instructions = composition.instructions.naming { coverage.shown($0.sourceLine) }
        instructions.runningText.copy = Self.notice
        instructions.sections +=
            StaffSections(composition: composition, facts: facts, coverage: coverage).sections
        self.instructions = instructions
    }

    /// What a viewer shows as the document's title; it names no patient.
    static func title(of title: String) -> String { "Staff copy: \(title)" }

    /// The identity of a form's staff copy: never that of a sheet, so that neither replaces the other.
    package static func formID(of formID: String) -> String { "\(formID)-staff" }
}
