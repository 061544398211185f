import Foundation
import Testing
import Witnesses

@Suite("Approving")
struct ApproveTests {
    struct Mistake: CustomTestStringConvertible, Sendable {
        var name = "Dr. Example"
        var role = "Radiologist"
        var language = "en"
        let message: String
        var testDescription: String { message }
    }

    @Test(
        "a name, role or language that cannot stand ends with 64 and records nothing",
        arguments: [
            Mistake(name: "", message: "--name: is empty"),
            Mistake(name: " \t ", message: "--name: is empty"),
            Mistake(role: "", message: "--role: is empty"),
            Mistake(name: "Dr.\u{1B}[31m Example", message: "--name: holds the character U+001B"),
            Mistake(role: "Radio\u{202E}logist", message: "--role: holds the character U+202E"),
            Mistake(name: "Dr.\nExample", message: "--name: has more than one line"),
            Mistake(name: String(repeating: "x", count: 101), message: "--name: is longer than 100 characters"),
            Mistake(language: "es", message: "--language: is not in the templates; write one of: en"),
            Mistake(language: "", message: "--language: is not in the templates; write one of: en"),
        ])
    func mistake(_ mistake: Mistake) throws {
        try withOwnWording { folder in
            let result = try folder.approve(mistake.language, by: mistake.name, as: mistake.role)
            result.expectRefusal(code: 64, saying: [mistake.message], at: #_sourceLocation)
            #expect(try !folder.files.contains(WorkFolder.approvals))
        }
    }

    @Test("name, role and language are all needed", arguments: ["--name", "--role", "--language"])
    func missing(_ option: String) throws {
        try withOwnWording { folder in
            var arguments = ["--name", "Dr. Example", "--role", "Radiologist", "--language", "en"]
            let index = try #require(arguments.firstIndex(of: option))
            arguments.removeSubrange(index...(index + 1))
            let result = try folder.discharge(["approve"] + arguments + ["--templates", "Templates"])
            result.expectRefusal(code: 64, saying: [option], at: #_sourceLocation)
            #expect(try !folder.files.contains(WorkFolder.approvals))
        }
    }

    @Test(
        "nothing is approved while the check has a fault, which is shown with its place",
        arguments: [
            ("      text: Chest pain", "      txet: Chest pain", "Templates/en/common.yaml:"),
            ("text: Chest pain", "text: Chest 🎈", "U+1F388 BALLOON"),
            (
                "text: Chest pain", "text: One two three four five six seven eight nine ten a b c d e f.",
                "a sentence of "
            ),
        ])
    func faults(_ old: String, _ new: String, _ message: String) throws {
        try withOwnWording { folder in
            try folder.change(old, to: new, in: "Templates/en/common.yaml")
            let result = try folder.approve()
            result.expectRefusal(code: 65, saying: [message, "nothing was approved: mend"], at: #_sourceLocation)
            #expect(try !folder.files.contains(WorkFolder.approvals))
        }
    }

    @Test("what was recorded is said on standard error: where, for whom, and that nobody's identity was verified")
    func report() throws {
        try withOwnWording { folder in
            let result = try folder.approve("EN", by: "  Dr. Example ")
            #expect(result.status == 0)
            #expect(result.output.isEmpty)
            let said = result.errorText
            #expect(
                said.contains(
                    "recorded in Templates/approvals.yaml: en approved by Dr. Example, Radiologist, "
                        + "2026-11-20T17:00:00Z\n"))
            #expect(said.contains("cannot verify"))
        }
    }

    @Test("help says that this records a clinician's responsibility, and that identity is not verified")
    func help() throws {
        try withWorkFolder { folder in
            let help = try folder.discharge(["approve", "--help"]).text
            let words = help.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(words.contains("This records a clinician's responsibility"))
            #expect(words.contains("The program cannot verify identity"))
        }
    }

    @Test("a link to a file that is not there ends with 73, and nothing is made where it leads")
    func unwritable() throws {
        try withOwnWording { folder in
            try FileManager.default.createSymbolicLink(
                atPath: folder.path(WorkFolder.approvals).path, withDestinationPath: "nowhere/approvals.yaml")
            let result = try folder.approve()
            result.expectRefusal(
                code: 73, saying: ["approvals.yaml: this is a link to a file that is not there"], at: #_sourceLocation)
            #expect(try folder.files.filter { $0.contains("nowhere") } == [])
        }
    }
}
