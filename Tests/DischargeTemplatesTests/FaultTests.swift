import DischargeTemplates
import Foundation
import Testing

/// One thing done wrong to the small set of templates, and what loading says about it.
struct Mistake: CustomTestStringConvertible, Sendable {
    var file: String
    var old: String
    /// What stands there instead; the mark ▸ is not written, and says where the fault is expected.
    var new: String
    /// Problem and mend, as the fault says them.
    var message: String

    var testDescription: String { "\(file): \(new.prefix(60))" }

    init(_ file: String, _ old: String, _ new: String, _ message: String) {
        self.file = file
        self.old = old
        self.new = new
        self.message = message
    }
}

@Suite("Faults of templates")
struct FaultTests {
    @Test("the small set of templates has no fault")
    func soundTemplates() throws {
        #expect(try TemplateFiles.small.faults() == [])
    }

    @Test("a mistake is named with its file, line and column, and with its mend", arguments: Mistake.all)
    func mistake(_ mistake: Mistake) throws {
        var templates = try TemplateFiles.small.replacing(mistake.old, with: mistake.new, in: mistake.file)
        let marked = try #require(templates.files[mistake.file])
        let lines = marked.components(separatedBy: "\n")
        let line = try #require(lines.firstIndex { $0.contains("▸") })
        let column = try #require(Array(lines[line].unicodeScalars).firstIndex(of: "▸"))
        templates.files[mistake.file] = marked.replacingOccurrences(of: "▸", with: "")
        let faults = try templates.faults()
        #expect(faults == ["\(mistake.file):\(line + 1):\(column + 1): \(mistake.message)"])
    }

    @Test("faults of several files are reported together, by file, line and column")
    func together() throws {
        let faults = try TemplateFiles.small
            .replacing("id: wound", with: "id: rest", in: "en/common.yaml")
            .replacing("facts: [F02]", with: "facts: [F39]", in: "en/common.yaml")
            .replacing("text: A balloon", with: "txet: A balloon", in: "en/procedure/kyphoplasty.yaml")
            .faults()
        let places = faults.map { $0.components(separatedBy: ": ").first }
        #expect(
            places == [
                "en/common.yaml:6:15", "en/common.yaml:7:11", "en/procedure/kyphoplasty.yaml:6:7",
                "en/procedure/kyphoplasty.yaml:7:7",
            ])
    }

    @Test("a wrong field that stands twice in a text is a fault at each of its places")
    func twice() throws {
        let faults = try TemplateFiles.small
            .replacing("**{{ bed-rest.ends }}**.", with: "{{ nmae }} or {{ nmae }}.", in: "en/common.yaml").faults()
        let columns = faults.compactMap { Int($0.components(separatedBy: ":")[2]) }
        #expect(columns.count == 2)
        #expect(columns.last == columns.first.map { $0 + "{{ nmae }} or ".count })
    }

    @Test("of a file of nothing but control characters the first hundred are told")
    func controlCharacters() throws {
        let noise = String(repeating: "\u{C}", count: 3_000)
        let faults = try TemplateFiles.small
            .replacing("text: A balloon", with: "text: \(noise)A balloon", in: "en/procedure/kyphoplasty.yaml").faults()
        #expect(faults.count == 100)
        #expect(faults.allSatisfy { $0.contains("the character U+000C cannot be printed; remove the character") })
    }

    @Test("bytes that are not UTF-8 are named with line and column")
    func invalidBytes() throws {
        try TemplateFiles.small.inFolder { directory in
            let path = directory + "/en/common.yaml"
            try Data([0x23, 0x0A, 0x23, 0xC3, 0xA9, 0xE9, 0x0A]).write(to: URL(filePath: path))
            let error = #expect(throws: InvalidTemplates.self) { try TemplateSet.load(directory: directory) }
            #expect(error?.description == "\(path):2:3: this is not UTF-8; save the file as UTF-8")
        }
    }

    @Test("a folder that is not there is a fault")
    func noFolder() {
        let error = #expect(throws: InvalidTemplates.self) { try TemplateSet.load(directory: "/nowhere/at/all") }
        #expect(error?.description == "/nowhere/at/all:1: this folder cannot be read; name a folder of templates")
    }

    @Test(
        "a file that is missing, misnamed or of no use is a fault",
        arguments: [
            ("en/common.yaml", nil, ["en/common.yaml:1: this file is missing; write it"]),
            ("medicines.yaml", nil, ["medicines.yaml:1: this file is missing; write it"]),
            (
                "en/procedure/kyphoplasty.yaml", "en/procedure/kyphoplasty.yml",
                [
                    "en/procedure/kyphoplasty.yml:1: this file is not read; end its name with .yaml",
                    "en/procedure:1: this folder has no layer; write at least one .yaml file",
                ]
            ),
            (
                "en/common.yaml", "en/comon.yaml",
                [
                    "en/common.yaml:1: this file is missing; write it",
                    "en/comon.yaml:1: this file is not read; did you mean \"common.yaml\"?",
                ]
            ),
            (
                "en/procedure/kyphoplasty.yaml", "en/procedures/kyphoplasty.yaml",
                [
                    "en/procedure:1: this folder has no layer; write at least one .yaml file",
                    "en/procedures:1: this folder is not read; did you mean \"procedure\"?",
                ]
            ),
        ] as [(String, String?, [String])])
    func misplacedFile(_ file: String, _ newName: String?, _ expected: [String]) throws {
        var templates = TemplateFiles.small
        let text = templates.files.removeValue(forKey: file)
        if let newName { templates.files[newName] = text }
        #expect(Set(try templates.faults()) == Set(expected))
    }

    @Test("a language whose question lacks the answer that another has is a fault in it")
    func languageLacksAnswer() throws {
        let answered = try TemplateFiles.small.replacing(
            "      source: page\n", with: "      source: page\n      lines: 1\n      answer: Dry\n",
            in: "en/common.yaml"
        ).withSpanish
        #expect(try answered.faults() == [])
        let faults = try answered.replacing("      answer: Dry\n", with: "", in: "es/common.yaml").faults()
        #expect(
            faults == [
                "es/common.yaml:7:11: the record \"wound\" lacks the key \"answer\" in es; "
                    + "write it; the one of en is at en/common.yaml:7:11"
            ])
    }

    @Test("a language that lacks a record or a layer of another is a fault in it")
    func languageLacksRecord() throws {
        var templates = TemplateFiles.small.withSpanish
        #expect(try templates.faults() == [])
        templates.files["es/anesthesia/general.yaml"] = nil
        templates = try templates.replacing("id: wound", with: "id: cut", in: "es/common.yaml")
        let faults = try templates.faults()
        #expect(
            faults.contains(
                "es/common.yaml:1:1: the language es lacks the record \"wound\"; "
                    + "write it; the one of en is at en/common.yaml:7:11"))
        #expect(
            faults.contains(
                "es/document.yaml:1:1: the language es lacks anesthesia/general.yaml; "
                    + "write it; en/anesthesia/general.yaml says what"))
        #expect(faults.count { $0.contains("the language en lacks the record \"cut\"") } == 1)
    }
}
