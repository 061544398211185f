import Foundation
import Testing
import Witnesses

@Suite("The staff's copy, as a nurse asks for it")
struct StaffCopyTests {
    @Test("--staff-copy writes it beside the sheet, whose bytes are the same, for its owner alone")
    func besideTheSheet() throws {
        try withOrder { folder in
            let alone = try folder.discharge("generate", "order.yaml", "--output", "-")
            let result = try folder.discharge("generate", "order.yaml", "--output", "a.pdf", "--staff-copy", "s.pdf")
            #expect(result.status == 0, "\(result.errorText)")
            #expect(result.output.isEmpty)
            #expect(try folder.read("a.pdf") == alone.output)
            let pages = try pdfPageCount(folder.path("s.pdf"))
            #expect(result.errorText.contains("discharge: wrote the staff's copy s.pdf, \(pages) pages\n"))
            let text = try pdfText(folder.path("s.pdf"))
            #expect(text.contains("Staff copy: not for the patient") && text.contains("teach-lifting (common)"))
            #expect(try !pdfText(folder.path("a.pdf")).contains("Staff"))
            let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("s.pdf").path)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
            #expect(try folder.files == ["site.yaml", "order.yaml", "a.pdf", "s.pdf"])
            for secret in MadeUpOrder.secrets { #expect(!result.errorText.contains(secret)) }
        }
    }

    @Test("one of the two may go to standard output, with the bytes that a file gets")
    func standardOutput() throws {
        try withOrder { folder in
            let files = try folder.discharge("generate", "order.yaml", "--output", "a.pdf", "--staff-copy", "s.pdf")
            #expect(files.status == 0)
            let copy = try folder.discharge("generate", "order.yaml", "--output", "b.pdf", "--staff-copy", "-")
            #expect(try copy.status == 0 && copy.output == folder.read("s.pdf"))
            #expect(try folder.read("b.pdf") == folder.read("a.pdf"))
            let sheet = try folder.discharge("generate", "order.yaml", "--output", "-", "--staff-copy", "t.pdf")
            #expect(try sheet.status == 0 && sheet.output == folder.read("a.pdf"))
            #expect(try folder.read("t.pdf") == folder.read("s.pdf"))
        }
    }

    @Test(
        "a copy that would go where the sheet goes is wrong usage, by whatever name, and nothing is written",
        arguments: [
            ["--output", "a.pdf", "--staff-copy", "a.pdf"], ["--output", "a.pdf", "--staff-copy", "./a.pdf"],
            ["--output", "folder/../a.pdf", "--staff-copy", "a.pdf"], ["--output", "-", "--staff-copy", "-"],
            ["--output", "/dev/stdout", "--staff-copy", "-"], ["--output", "order.yaml", "--staff-copy", "link.yaml"],
            ["--output", "new.pdf", "--staff-copy", "link/new.pdf"],
        ])
    func samePlace(_ options: [String]) throws {
        try withOrder { folder in
            let manager = FileManager.default
            try manager.createDirectory(at: folder.path("folder"), withIntermediateDirectories: false)
            try manager.createSymbolicLink(atPath: folder.path("link.yaml").path, withDestinationPath: "order.yaml")
            try manager.createSymbolicLink(atPath: folder.path("link").path, withDestinationPath: ".")
            let before = try folder.files
            let result = try folder.discharge(
                ["generate", "order.yaml", "--now", WorkFolder.now, "--site", "site.yaml"] + options)
            result.expectRefusal(
                code: 64, saying: ["--staff-copy: is where the patient's sheet goes; name another file"],
                hiding: MadeUpOrder.secrets, at: #_sourceLocation)
            #expect(try folder.files == before)
            #expect(try folder.text("order.yaml") == MadeUpOrder().yaml)
        }
    }

    @Test("the name that the sheet has of itself is no name for the copy")
    func defaultName() throws {
        try withOrder { folder in
            #expect(try folder.discharge("generate", "order.yaml").status == 0)
            let name = try #require(try folder.files.first { $0.hasSuffix(".pdf") })
            let sheet = try folder.read(name)
            let result = try folder.discharge("generate", "order.yaml", "--staff-copy", name, "--force")
            result.expectRefusal(
                code: 64, saying: ["--staff-copy"], hiding: MadeUpOrder.secrets, at: #_sourceLocation)
            #expect(try folder.read(name) == sheet)
        }
    }

    @Test("a sheet and its copy never replace one another; a copy replaces the copy of the same form alone")
    func identity() throws {
        try withOrder { folder in
            func generate(_ sheet: String, _ copy: String, _ more: String...) throws -> ProgramResult {
                try folder.discharge(
                    ["generate", "order.yaml", "--now", WorkFolder.now, "--site", "site.yaml", "--output", sheet]
                        + ["--staff-copy", copy] + more)
            }
            #expect(try generate("a.pdf", "s.pdf").status == 0)
            let (sheet, copy) = (try folder.read("a.pdf"), try folder.read("s.pdf"))
            for (output, staffCopy, refused) in [
                ("s.pdf", "t.pdf", "s.pdf"), ("b.pdf", "a.pdf", "a.pdf"), ("s.pdf", "a.pdf", "a.pdf"),
            ] {
                try generate(output, staffCopy).expectRefusal(
                    code: 73, saying: ["\(refused): the file there is not the same form"], hiding: MadeUpOrder.secrets,
                    at: #_sourceLocation)
            }
            try generate("b.pdf", "s.pdf", "--mrn", "00770000").expectRefusal(
                code: 73, saying: ["s.pdf: the file there is not the same form"], at: #_sourceLocation)
            #expect(try folder.read("a.pdf") == sheet && folder.read("s.pdf") == copy)
            #expect(try folder.files == ["site.yaml", "order.yaml", "a.pdf", "s.pdf"])
            #expect(try generate("a.pdf", "s.pdf", "--diet", "Soup").status == 0)
            #expect(try folder.read("a.pdf") != sheet && folder.read("s.pdf") != copy)
            #expect(try generate("a.pdf", "s.pdf", "--mrn", "00770000", "--force").status == 0)
        }
    }

    @Test(
        "where one of the two cannot be made, neither is",
        arguments: [
            ("a.pdf", "none/s.pdf", "none/s.pdf: cannot be created (open: No such file or directory"),
            ("none/a.pdf", "s.pdf", "none/a.pdf: cannot be created (open: No such file or directory"),
            ("a.pdf", "folder", "folder: this is a folder; name a file in it"),
            ("order.yaml", "s.pdf", "order.yaml: the file there is not the same form"),
            ("a.pdf", "site.yaml", "site.yaml: the file there is not the same form"),
        ])
    func unwritable(_ output: String, _ copy: String, _ message: String) throws {
        try withOrder { folder in
            try FileManager.default.createDirectory(at: folder.path("folder"), withIntermediateDirectories: false)
            let before = try folder.files
            let result = try folder.discharge("generate", "order.yaml", "--output", output, "--staff-copy", copy)
            result.expectRefusal(code: 73, saying: [message], hiding: MadeUpOrder.secrets, at: #_sourceLocation)
            #expect(try folder.files == before)
            #expect(try folder.text("order.yaml") == MadeUpOrder().yaml)
        }
    }

    @Test("a copy that finds no room ends with 74, and leaves no sheet", .enabled(if: FullDevice.isPermitted))
    func fullDevice() throws {
        try withOrder { folder in
            let device = try FullDevice.path(in: folder.url)
            let before = try folder.files
            let result = try folder.discharge("generate", "order.yaml", "--output", "a.pdf", "--staff-copy", device)
            result.expectRefusal(
                code: 74, saying: ["\(device): writing failed"], hiding: MadeUpOrder.secrets, at: #_sourceLocation)
            #expect(try folder.files == before)
        }
    }

    @Test("a sheet that finds no room ends with 74, and its copy stands already", .enabled(if: FullDevice.isPermitted))
    func fullDeviceForTheSheet() throws {
        try withOrder { folder in
            let device = try FullDevice.path(in: folder.url)
            let before = try folder.files
            let result = try folder.discharge("generate", "order.yaml", "--output", device, "--staff-copy", "s.pdf")
            result.expectRefusal(
                code: 74, saying: ["\(device): writing failed"], hiding: MadeUpOrder.secrets, at: #_sourceLocation)
            #expect(try folder.files == before.union(["s.pdf"]))
            #expect(try qpdfCheck(folder.path("s.pdf")) == [])
        }
    }

    @Test("an order that a rule stops has neither; overridden, the copy says who let it through and why")
    func overridden() throws {
        try withOrder { folder in
            let tooMuch = "[{ name: Tylenol, dose: 650 mg, schedule: 2 tablets every 6 hours }, { name: Zyxwvut }]"
            try folder.write(MadeUpOrder().with(["medications": tooMuch]).yaml, to: "order.yaml")
            let stopped = try folder.discharge("generate", "order.yaml", "--output", "a.pdf", "--staff-copy", "s.pdf")
            stopped.expectRefusal(
                code: 65, saying: ["acetaminophen-over-limit"], hiding: MadeUpOrder.secrets, at: #_sourceLocation)
            #expect(try folder.files == ["site.yaml", "order.yaml"])
            let result = try folder.discharge(
                "generate", "order.yaml", "--output", "a.pdf", "--staff-copy", "s.pdf", "--override-by", "Dr. Scone",
                "--override-reason", "acetaminophen-over-limit: seen with pharmacy")
            #expect(result.status == 0, "\(result.errorText)")
            #expect(!result.errorText.contains("Scone"))
            let copy = try oneLine(pdfText(folder.path("s.pdf")))
            for words in [
                "Overridden by Dr. Scone. Reason: acetaminophen-over-limit: seen with pharmacy", "stops overridden",
                "acetaminophen adds up to more than 4000 mg a day", "Zyxwvut (medications[2].name)",
            ] {
                #expect(copy.contains(words), "«\(words)»")
            }
            #expect(try !pdfText(folder.path("a.pdf")).contains("Scone"))
        }
    }

    @Test("the copy says who approved the wording and when, or why no approval counts")
    func approvals() throws {
        try withOwnWording { folder in
            func copy() throws -> String {
                let result = try folder.own(
                    "generate", "order.yaml", "--output", "a.pdf", "--staff-copy", "s.pdf", "--force")
                #expect(result.status == 0, "\(result.errorText)")
                return try oneLine(pdfText(folder.path("s.pdf")))
            }
            #expect(try copy().contains("None counts: nobody has approved the wording of this language."))
            // A name that no font can show keeps no sheet from being made.
            #expect(try folder.approve(by: "Dr. Éva 山").status == 0)
            let approved = try copy()
            #expect(approved.contains("Approval Dr. Éva <U+5C71>, Radiologist, 2026-11-20T17:00:00Z"))
            #expect(!approved.contains("Draft") && approved.contains("Staff copy: not for the patient"))
            let hash = try #require(try folder.own("check").text.firstMatch(of: /content hash: ([0-9a-f]{64})/))
            // A line may end within it.
            #expect(approved.filter { $0 != " " }.contains(hash.1))
            try folder.change("Not before", to: "Never before", in: "Templates/en/common.yaml")
            #expect(try copy().contains("None counts: the wording has changed since Dr. Éva <U+5C71>"))
            #expect(try folder.own("check").text.contains("Never before"))
            try folder.write("broken", to: WorkFolder.approvals)
            #expect(try copy().contains("None counts: the file of approvals cannot be used."))
        }
    }

    @Test("answers stand on the copy alone, and sheets in other languages than English have an interpreter sign")
    func answersAndInterpreter() throws {
        try withOwnWording { folder in
            try folder.addSpanish()
            for (language, isSigned) in [("en", false), ("es", true)] {
                let preview = try folder.own("preview", "order.yaml", "--language", language)
                #expect(preview.text.contains("\nInterpreter ____") == isSigned)
                let json = try folder.own("preview", "order.yaml", "--language", language, "--format", "json")
                let result = try folder.own(
                    "generate", "order.yaml", "--language", language, "--output", "\(language).pdf", "--staff-copy",
                    "\(language)-staff.pdf")
                #expect(result.status == 0, "\(result.errorText)")
                let sheet = try pdfText(folder.path("\(language).pdf"))
                let copy = try pdfText(folder.path("\(language)-staff.pdf"))
                #expect(sheet.contains("Interpreter") == isSigned)
                #expect(copy.contains("sign-interpreter (common)") == isSigned)
                let answer = "Any 3 of the signs"
                #expect(copy.contains(answer))
                for text in [preview.text, json.text, sheet] { #expect(!text.contains(answer)) }
                // Staff's words are English, and say so where the sheet is not.
                let sections = try PDFObjects(of: folder.path("\(language)-staff.pdf")).dictionaries("/S", "/Sect")
                #expect(sections.count { $0["/Lang"] == .text("en") } == (isSigned ? 4 : 0))
            }
            #expect(
                try verifyConformance(of: [folder.path("es.pdf"), folder.path("es-staff.pdf")]) == [])
        }
    }

    private func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func withOrder(_ body: (WorkFolder) throws -> Void) throws {
        try withWorkFolder { folder in
            try folder.write(MadeUpOrder().yaml, to: "order.yaml")
            try body(folder)
        }
    }
}
