public import DischargeChecks
import DischargePDF

/// A sheet as it goes to the printer.
public struct PrintedSheet: Sendable {
    public let formID: String
    public let bytes: [UInt8]
    public let pageCount: Int
    /// Order and site fields that print as a blank to fill in, in reading order.
    public let blankFields: [String]
    /// What is hard to read in the clinician's notes; none holds a word of them.
    public let notesQuestions: [String]
    /// What the rules have to say about the order.
    public let checks: CheckResult

    /// Writes the PDF; a file that is there already is replaced if it is the same form, or by force.
    ///
    /// - Parameter output: A path, `-` for standard output, or `nil` for the form id in the working folder.
    /// - Returns: What messages call the output.
    /// - Throws: `OutputFault`.
    public func write(to output: String?, force: Bool) throws -> String {
        let destination = OutputDestination(argument: output ?? "\(formID).pdf")
        try destination.write(bytes, replacing: .onlySameForm(formID, force: force))
        switch destination {
        case .standardOutput: return "standard output"
        case .file(let path): return path
        }
    }
}

extension Replacing {
    /// A file that holds the form `formID` already; with `force` any file.
    static func onlySameForm(_ formID: String, force: Bool) -> Replacing {
        force ? .always : .ifAllowed { PDFWriter.formID(inPDF: $0) == formID }
    }
}
