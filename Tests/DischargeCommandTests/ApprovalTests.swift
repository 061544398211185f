import Foundation
import Testing
import Witnesses

@Suite("Approval of the wording")
struct ApprovalTests {
    struct Edit {
        let file: String
        let old: String
        let new: String
    }

    /// One character of each file that sheets are made from.
    static let edits = [
        Edit(file: "en/document.yaml", old: "Going home after", new: "Going home. After"),
        Edit(file: "en/common.yaml", old: "text: Chest pain", new: "text: Chest pains"),
        Edit(file: "en/procedure/kyphoplasty.yaml", old: "A small balloon", new: "A small, balloon"),
        Edit(file: "en/procedure/vertebroplasty.yaml", old: "guide a needle", new: "guide a needles"),
        Edit(file: "en/anesthesia/local.yaml", old: "You were awake", new: "You were awaked"),
        Edit(file: "en/anesthesia/moderate-sedation.yaml", old: "Do not drink", new: "Do now drink"),
        Edit(file: "en/anesthesia/general.yaml", old: "Do not be alone", new: "Do now be alone"),
        Edit(file: "medicines.yaml", old: "- codeine", new: "- codeina"),
    ]

    @Test("one changed character makes text, JSON and every page a draft, and undoing it ends that")
    func everyForm() throws {
        try withOwnWording { folder in
            #expect(try Drafts(in: folder) == .everywhere)
            try folder.approved()
            #expect(try Drafts(in: folder) == .nowhere)
            try folder.change("text: Chest pain", to: "text: Chest pains", in: "Templates/en/common.yaml")
            #expect(try Drafts(in: folder) == .everywhere)
            try folder.change("text: Chest pains", to: "text: Chest pain", in: "Templates/en/common.yaml")
            #expect(try Drafts(in: folder) == .nowhere)
        }
    }

    @Test("one changed character of any file makes a draft, and undoing it ends that")
    func everyFile() throws {
        try withOwnWording { folder in
            try folder.approved()
            for edit in Self.edits {
                try folder.change(edit.old, to: edit.new, in: "Templates/\(edit.file)")
                #expect(try folder.isDraft(), "\(edit.file)")
                try folder.change(edit.new, to: edit.old, in: "Templates/\(edit.file)")
                #expect(try !folder.isDraft(), "\(edit.file)")
            }
        }
    }

    @Test("these are all the files that hold wording")
    func files() throws {
        let shipped = try FileManager.default.subpathsOfDirectory(
            atPath: packageRoot.appending(path: "Templates").path)
        #expect(Set(Self.edits.map(\.file)) == Set(shipped.filter { $0.hasSuffix(".yaml") && $0 != "style.yaml" }))
    }

    @Test("the design of the page holds no wording: another size of type leaves an approval standing")
    func design() throws {
        try withOwnWording { folder in
            try folder.approved()
            try folder.change("body_size: 13", to: "body_size: 14", in: "Templates/style.yaml")
            #expect(try !folder.isDraft())
        }
    }

    @Test("a new file of the language makes it a draft, and so does a comment")
    func newFileAndComment() throws {
        try withOwnWording { folder in
            try folder.approved()
            let layer = try folder.text("Templates/en/procedure/kyphoplasty.yaml")
            let biopsy = layer.replacing("22513", with: "20225").replacing("22514", with: "20220")
                .replacing("22515", with: "20226").replacing("BKP", with: "BX").replacing("kyphoplasty", with: "biopsy")
            try folder.write(biopsy, to: "Templates/en/procedure/biopsy.yaml")
            #expect(try folder.isDraft())
            try FileManager.default.removeItem(at: folder.path("Templates/en/procedure/biopsy.yaml"))
            #expect(try !folder.isDraft())
            try folder.write(layer + "# a comment\n", to: "Templates/en/procedure/kyphoplasty.yaml")
            #expect(try folder.isDraft())
        }
    }

    @Test("a second language stays a draft until it is approved itself, and is no part of the first")
    func secondLanguage() throws {
        try withOwnWording { folder in
            try folder.addSpanish()
            try folder.approved("en")
            #expect(try !folder.isDraft())
            #expect(try folder.isDraft("es"))
            try folder.approved("es")
            #expect(try !folder.isDraft("es"))
            try folder.change("text: Chest pain", to: "text: Chest pains", in: "Templates/es/common.yaml")
            #expect(try !folder.isDraft())
            #expect(try folder.isDraft("es"))
            try folder.change("- codeine", to: "- codeina", in: "Templates/medicines.yaml")
            #expect(try folder.isDraft(), "both languages are made from the medicines")
        }
    }

    @Test("an approval of other words does not count, also where the file is that of another site")
    func otherContent() throws {
        try withOwnWording { other in
            try other.change("text: Chest pain", to: "text: Pain in the chest", in: "Templates/en/common.yaml")
            try other.approved()
            try withOwnWording { folder in
                try folder.write(try other.text(WorkFolder.approvals), to: WorkFolder.approvals)
                #expect(try folder.isDraft())
                #expect(try folder.own("check").status == 0)
            }
        }
    }

    @Test("words that a later approval has replaced are a draft again")
    func replaced() throws {
        try withOwnWording { folder in
            try folder.approved()
            try folder.change("text: Chest pain", to: "text: Chest pains", in: "Templates/en/common.yaml")
            try folder.approved()
            #expect(try !folder.isDraft())
            try folder.change("text: Chest pains", to: "text: Chest pain", in: "Templates/en/common.yaml")
            #expect(try folder.isDraft())
        }
    }

    @Test("a batch prints drafts until the approval, and no drafts after it")
    func batch() throws {
        try withOwnWording { folder in
            let header = "mrn,name,dob,procedure,anesthesia,procedure_end\n"
            let row = "00559013,Quillon Vexley,1951-04-02,kyphoplasty,local,2026-11-20T10:05\n"
            try folder.write(header + row, to: "patients.csv")
            for isDraft in [true, false] {
                #expect(try folder.batch("--templates", "Templates").status == 0)
                let sheet = try #require(try folder.manifest.rows.first?.file)
                #expect(try pdfText(folder.path("out/\(sheet)")).lowercased().contains("draft") == isDraft)
                try folder.approved()
            }
        }
    }
}
