public import DischargeChecks
package import DischargeFiles
package import DischargeLayout
package import DischargeModel
import DischargePDF

/// A sheet as it goes to the printer.
public struct PrintedSheet: Sendable {
    public let form: PrintedForm
    /// `nil` where none was asked for.
    public let staffCopy: PrintedForm?
    /// Order and site fields that print as a blank to fill in, in reading order.
    public let blankFields: [String]
    /// What is hard to read in the clinician's notes; none holds a word of them.
    public let notesQuestions: [String]
    /// What the rules have to say about the order.
    public let checks: CheckResult

    public var formID: String { form.id }
    public var bytes: [UInt8] { form.bytes }
    public var pageCount: Int { form.pageCount }
}

/// One PDF of an order.
public struct PrintedForm: Sendable {
    /// By which a file of the same form is known again.
    public let id: String
    public let bytes: [UInt8]
    public let pageCount: Int
    /// What the bytes were made from.
    package let pagination: Pagination
    /// What every page repeats.
    package let running: DischargeInstructions.RunningText
    /// Of what the sheet says; `nil` where no page has a code.
    package let wordsHash: String?

    var writtenPageCount: String { pageCount == 1 ? "1 page" : "\(pageCount) pages" }

    /// What stands where the form goes is replaced if it is the same form, or by force.
    package func replacing(force: Bool) -> Replacing { .onlySameForm(id, force: force) }
}

extension Replacing {
    /// A file that holds the form `formID` already; with `force` any file.
    package static func onlySameForm(_ formID: String, force: Bool) -> Replacing {
        force ? .always : .ifAllowed { PDFWriter.formID(inPDF: $0) == formID }
    }
}
