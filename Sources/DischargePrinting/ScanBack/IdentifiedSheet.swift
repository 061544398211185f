import Crypto
import DischargeFiles
import DischargeModel
import DischargePDF
import DischargeTemplates
import Foundation

/// The row of a manifest that a code belongs to, and what can be said of its file.
struct IdentifiedSheet: Sendable {
    let manifest: String
    let sheet: Manifest.Sheet
    let code: TypedCode
    private let file: FileState

    /// What stands beside the manifest under the file's name.
    private enum FileState: Sendable {
        case missing
        /// The system call `call` failed with `errno`.
        case unreadable(call: String, errno: Int32)
        /// - Parameter wordsHash: Of what the file says, where it tells.
        case there(isUnchanged: Bool, wordsHash: String?)
    }

    /// Reads the file beside the manifest.
    init(_ sheet: Manifest.Sheet, of manifest: String, code: TypedCode) {
        self.manifest = manifest
        self.sheet = sheet
        self.code = code
        do throws(SystemFailure) {
            let path = "\(folder(of: manifest))/\(sheet.file)"
            let bytes = try RegularFile.contents(of: path)
            file = .there(
                isUnchanged: SHA256.hash(data: bytes).hexadecimal == sheet.hash.lowercased(),
                wordsHash: PDFWriter.wordsHash(inPDF: bytes))
        } catch {
            file = error.errno == ENOENT ? .missing : .unreadable(call: error.call, errno: error.errno)
        }
    }

    /// A line for each thing that is known, as "name: value"; every name stands in every answer.
    var text: String {
        let lines = [
            ("manifest", manifest), ("row", sheet.row), ("order_id", sheet.orderID), ("form_id", sheet.formID),
            ("file", "\(folder(of: manifest))/\(sheet.file)"), ("page", page), ("file_check", fileCheck),
            ("words_check", wordsCheck),
        ]
        return lines.map { "\($0.0): \($0.1)\n" }.joined()
    }

    private var page: String {
        guard case .page(let code) = code else { return "not told by the form id alone" }
        let page = "\(code.page) of \(code.pages)"
        guard Int(sheet.pageCount) == code.pages else { return "\(page); the manifest has \(sheet.pageCount) pages" }
        return page
    }

    private var fileCheck: String {
        switch file {
        case .missing: "missing"
        case .unreadable(let call, let errno): "cannot be read (\(call): \(String(cString: strerror(errno))))"
        case .there(let isUnchanged, _): isUnchanged ? "unchanged" : "changed: its sha256 is not the manifest's"
        }
    }

    private var wordsCheck: String {
        guard case .page(let code) = code else { return "not told by the form id alone" }
        guard case .there(_, let hash?) = file else { return "not known: no file tells what it says" }
        return hash.uppercased().hasPrefix(code.wordsPrefix)
            ? "same: the page says what the file says"
            : "other: the page is of a sheet that says something else, or the code was mistyped"
    }
}
