import Foundation
import Testing
import Witnesses

/// Gives `body` a work folder with an order, and a copy of the shipped wording in `Templates` that it may change.
func withOwnWording<Result>(_ body: (WorkFolder) throws -> Result) throws -> Result {
    try withWorkFolder { folder in
        try FileManager.default.copyItem(at: packageRoot.appending(path: "Templates"), to: folder.path("Templates"))
        try? FileManager.default.removeItem(at: folder.path(WorkFolder.approvals))
        try folder.write(MadeUpOrder().yaml, to: "order.yaml")
        return try body(folder)
    }
}

extension WorkFolder {
    static let approvals = "Templates/approvals.yaml"

    /// Runs `discharge` with the folder's own wording.
    func own(_ arguments: String..., now: String = WorkFolder.now) throws -> ProgramResult {
        try discharge(arguments + ["--templates", "Templates", "--site", "site.yaml", "--now", now])
    }

    func approve(
        _ language: String = "en", by name: String = "Dr. Example", as role: String = "Radiologist",
        now: String = WorkFolder.now
    ) throws -> ProgramResult {
        try own("approve", "--name", name, "--role", role, "--language", language, now: now)
    }

    /// Approves, which is to succeed.
    func approved(_ language: String = "en", at location: SourceLocation = #_sourceLocation) throws {
        let result = try approve(language)
        #expect(result.status == 0, "\(result.errorText)", sourceLocation: location)
    }

    /// Changes a text of a file, which must stand there, where it stands first.
    func change(_ old: String, to new: String, in name: String) throws {
        let text = try text(name)
        let range = try #require(text.range(of: old), "«\(old)» in \(name)")
        try write(text.replacingCharacters(in: range, with: new), to: name)
    }

    /// Adds a second language, with the words of the first.
    func addSpanish() throws {
        try FileManager.default.copyItem(at: path("Templates/en"), to: path("Templates/es"))
        try change("language: en", to: "language: es", in: "Templates/es/document.yaml")
    }

    /// Whether the made-up order's sheet says that its wording is a draft.
    func isDraft(_ language: String = "en", at location: SourceLocation = #_sourceLocation) throws -> Bool {
        let preview = try own("preview", "order.yaml", "--language", language)
        #expect(preview.status == 0, "\(preview.errorText)", sourceLocation: location)
        return preview.text.lowercased().contains("draft")
    }

    /// What the check says between the headings Approval and the next.
    func approvalReport() throws -> String {
        let text = try own("check").text
        let start = try #require(text.range(of: "\nApproval\n"))
        let rest = text[start.upperBound...]
        return String(rest[..<(rest.range(of: "\n\n")?.lowerBound ?? rest.endIndex)]) + "\n"
    }
}

/// Where the made-up order's sheet says that its wording is a draft.
struct Drafts: Equatable {
    var text: Bool
    var json: Bool
    var pages: [Bool]

    static let everywhere = Drafts(text: true, json: true, pages: [true])
    static let nowhere = Drafts(text: false, json: false, pages: [false])

    /// - Parameter pages: Equal pages stand for one.
    private init(text: Bool, json: Bool, pages: [Bool]) {
        (self.text, self.json, self.pages) = (text, json, pages)
    }

    init(in folder: WorkFolder) throws {
        func says(_ text: some StringProtocol) -> Bool { text.lowercased().contains("draft") }
        text = says(try folder.own("preview", "order.yaml").text)
        let model = try folder.own("preview", "order.yaml", "--format", "json")
        let object = try #require(try JSONSerialization.jsonObject(with: model.output) as? [String: Any])
        let running = try #require(object["runningText"] as? [String: Any])
        json = running["draft"] != nil
        #expect(says(model.text) == json)
        let printed = try folder.own("generate", "order.yaml", "--output", "sheet.pdf", "--force")
        #expect(printed.status == 0, "\(printed.errorText)")
        let sheets = try pdfText(folder.path("sheet.pdf")).split(separator: "\u{0C}").map(says)
        #expect(sheets.count > 1)
        pages = Set(sheets).sorted { !$0 && $1 }
    }
}
