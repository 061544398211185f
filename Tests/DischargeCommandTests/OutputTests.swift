import Foundation
import Testing
import Witnesses

@Suite("Where the sheet goes")
struct OutputTests {
    @Test(
        "an output that cannot be made ends with 73, says why, and leaves nothing",
        arguments: [
            (
                "none/sheet.pdf",
                "none/sheet.pdf: cannot be created (open: No such file or directory, errno 2); make its folder"
            ),
            ("folder", "folder: this is a folder; name a file in it"),
            ("folder/", "folder/: this is a folder; name a file in it"),
            ("order.yaml/sheet.pdf", "order.yaml/sheet.pdf: cannot be created (open: Not a directory"),
            (
                "order.yaml",
                "order.yaml: the file there is not the same form; name another, remove it, or replace it with"
            ),
            ("empty.pdf", "empty.pdf: the file there is not the same form"),
            ("\(String(repeating: "long", count: 80)).pdf", "give it a shorter name"),
        ])
    func unwritable(_ output: String, _ message: String) throws {
        try withOrder { folder in
            try FileManager.default.createDirectory(at: folder.path("folder"), withIntermediateDirectories: false)
            try folder.write("", to: "empty.pdf")
            let before = try folder.files
            let result = try folder.discharge("generate", "order.yaml", "--output", output)
            result.expectRefusal(code: 73, saying: [message], hiding: MadeUpOrder.secrets, at: #_sourceLocation)
            #expect(try folder.files == before)
            #expect(try folder.text("order.yaml") == MadeUpOrder().yaml)
        }
    }

    @Test("a full device ends with 74, whichever way the product goes there", .enabled(if: FullDevice.isPermitted))
    func fullDevice() throws {
        try withOrder { folder in
            let device = try FullDevice.path(in: folder.url)
            let before = try folder.files
            let result = try folder.discharge("generate", "order.yaml", "--output", device)
            result.expectRefusal(
                code: 74, saying: ["\(device): writing failed", "make room on the disk"], hiding: MadeUpOrder.secrets,
                at: #_sourceLocation)
            for command in ["generate order.yaml --output -", "preview order.yaml", "sample order", "check"] {
                let result = try shell("\(command) >\(device)", in: folder)
                #expect(result.status == 74, "\(command)")
                #expect(result.errorText.contains("standard output: writing failed"), "\(command)")
            }
            #expect(try folder.files == before)
        }
    }

    @Test(
        "a sheet is made also where its messages cannot be written",
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
        arguments: ["2>/dev/full", "2>&-", "<&- 2>&-"])
    func noMessages(_ redirection: String) throws {
        try withOrder { folder in
            let result = try shell("generate order.yaml --site site.yaml --output a.pdf \(redirection)", in: folder)
            #expect(result.status == 0)
            #expect(try qpdfCheck(folder.path("a.pdf")) == [])
        }
    }

    @Test("the same form is replaced, also after its wording changed; another patient's stays unless forced")
    func replacing() throws {
        try withOrder { folder in
            #expect(try folder.discharge("generate", "order.yaml", "--output", "a.pdf").status == 0)
            let first = try folder.read("a.pdf")
            let again = try folder.discharge("generate", "order.yaml", "--output", "a.pdf", "--diet", "Soup")
            #expect(again.status == 0)
            let second = try folder.read("a.pdf")
            #expect(second != first)
            let other = try folder.discharge("generate", "order.yaml", "--output", "a.pdf", "--mrn", "00770000")
            other.expectRefusal(
                code: 73, saying: ["a.pdf: the file there is not the same form", "--force"], hiding: ["00770000"],
                at: #_sourceLocation)
            #expect(try folder.read("a.pdf") == second)
            let forced = try folder.discharge(
                "generate", "order.yaml", "--output", "a.pdf", "--mrn", "00770000", "--force")
            #expect(forced.status == 0)
            #expect(try folder.read("a.pdf") != second)
            #expect(try folder.files == ["site.yaml", "order.yaml", "a.pdf"])
        }
    }

    @Test("without --output the file is named by the form id, in the working folder, for its owner alone")
    func defaultName() throws {
        try withOrder { folder in
            let result = try folder.discharge("generate", "order.yaml")
            #expect(result.status == 0)
            let name = try #require(try folder.files.first { $0.hasSuffix(".pdf") })
            #expect(name.wholeMatch(of: /[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}\.pdf/) != nil)
            #expect(result.errorText.hasPrefix("discharge: wrote \(name), "))
            #expect(result.output.isEmpty)
            let attributes = try FileManager.default.attributesOfItem(atPath: folder.path(name).path)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
            #expect(try pdfText(folder.path(name)).contains("Quillon Vexley"))
        }
    }

    @Test("--output - gives the PDF, the same bytes as a file gets, and nothing else")
    func standardOutput() throws {
        try withOrder { folder in
            let result = try folder.discharge("generate", "order.yaml", "--output", "-")
            #expect(result.status == 0)
            #expect(try folder.files == ["site.yaml", "order.yaml"])
            _ = try folder.discharge("generate", "order.yaml", "--output", "a.pdf")
            #expect(try folder.read("a.pdf") == result.output)
        }
    }

    private func withOrder(_ body: (WorkFolder) throws -> Void) throws {
        try withWorkFolder { folder in
            try folder.write(MadeUpOrder().yaml, to: "order.yaml")
            try body(folder)
        }
    }

    private func shell(_ command: String, in folder: WorkFolder) throws -> ProgramResult {
        try run("sh", ["-c", "\"$0\" \(command)", try dischargeExecutable().path], in: folder.url)
    }
}
