/// Finds the rows that a scanned page belongs to.
public struct Identification: Sendable {
    /// The answer for standard output: a paragraph for each row that was found; empty where there is none.
    public let text: String
    /// For the person at the terminal.
    public let notices: [String]

    public var isFound: Bool { !text.isEmpty }

    /// - Parameters:
    ///   - code: As scanned or typed: the whole code of a page, or a form id.
    ///   - manifests: Paths of one or more manifest.csv.
    /// - Throws: What `Failure` knows: a code that is none, a manifest that cannot be read. Where rows cannot be read and
    ///   the code stands in no other, nobody knows whether it is there.
    public init(code: String, manifests: [String]) throws {
        let code = try TypedCode(code)
        var found: [IdentifiedSheet] = []
        var faults: [String] = []
        for path in manifests {
            let manifest = try Manifest(path: path)
            faults += manifest.faults
            found += manifest.sheets.filter { $0.formID == code.formID }
                .map { IdentifiedSheet($0, of: path, code: code) }
        }
        guard !found.isEmpty || faults.isEmpty else { throw ManifestFault(unreadableRows: faults) }
        text = found.map(\.text).joined(separator: "\n")
        let superseded = found.filter(\.sheet.isSuperseded).map {
            "\($0.manifest): \($0.sheet.formID) is superseded: its order was printed as another form since, or refused"
        }
        notices = superseded + faults + (found.isEmpty ? ["\(code.formID) stands in none of the manifests"] : [])
    }
}
