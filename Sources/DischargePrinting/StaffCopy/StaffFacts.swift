import DischargeChecks
import DischargeModel
import DischargeTemplates

/// What staff want to know of a sheet and the sheet itself does not say.
struct StaffFacts {
    /// `TemplateSet.contentHash`.
    let contentHash: String
    /// Whether somebody answers for the wording of the sheet's language; `nil` where the file of approvals cannot be used,
    /// which voids all of them.
    let standing: Approvals.Standing?
    let checks: CheckResult
    let override: DischargeOrder.Override?
    let medications: [Medication]
}
