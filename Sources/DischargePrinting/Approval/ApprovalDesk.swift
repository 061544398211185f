import DischargeFiles
import DischargeModel
import DischargeTemplates
import Foundation

/// The place where a clinician's approval of the wording is recorded.
public struct ApprovalDesk: Sendable {
    private let settings: DeskSettings

    public init(_ settings: DeskSettings) {
        self.settings = settings
    }

    /// Records that the wording of a language, whole and as it stands now, was approved.
    ///
    /// - Returns: What the person at the terminal should know.
    /// - Throws: `UsageError` for a language that is not there; what the check or the disk refuses.
    public func approve(language: String, by approver: Approver) throws -> [String] {
        let now = try PrintingTime.date(settings.now)
        let report = try CheckReport(settings)
        // What is approved is what was checked: nothing is read again.
        guard report.isClean, let templates = report.templates, let file = report.approvalFile else {
            throw ApprovalRefusal.faults(report.faults)
        }
        guard let content = templates.content(of: language) else {
            let offered = templates.vocabulary.languages.joined(separator: ", ")
            throw UsageError(message: "--language: is not in the templates; write one of: \(offered)")
        }
        let approval = file.approvals.approval(of: content, name: approver.name, role: approver.role, date: now)
        try write(file.text(adding: approval), over: file)
        return [
            "recorded in \(file.path): \(content.language) approved by \(approval.signature)",
            "content \(content.hash); when one byte of it changes, every page says again that it is a draft",
            "the program cannot verify who gave this approval",
        ]
    }

    /// Replaces the file only as it was read.
    private func write(_ text: String, over file: ApprovalFile) throws {
        let replacing: Replacing =
            if let old = file.bytes { .ifAllowed { $0 == old } } else { .never }
        do throws(OutputFault) {
            try DurableFile.write(Array(text.utf8), to: file.path, replacing: replacing, readableBy: .everyone)
        } catch {
            switch error {
            case .exists, .notReplaceable: throw ApprovalRefusal.changedMeanwhile(path: file.path)
            default: throw error
            }
        }
    }
}
