import Foundation
import Testing
import Witnesses

@Suite("Inputs that cannot be used")
struct InputFileTests {
    struct Input: CustomTestStringConvertible, Sendable {
        let arguments: [String]
        let code: Int32
        let message: String
        var testDescription: String { arguments.joined(separator: " ") }

        init(_ command: String, _ code: Int32, says message: String) {
            arguments = command.split(separator: " ").map(String.init)
            self.code = code
            self.message = message
        }
    }

    @Test(
        "an input that cannot be used is named with what to do, and nothing is made",
        arguments: [
            Input("generate none.yaml", 66, says: "none.yaml: cannot be read (open: No such file"),
            Input(
                "generate folder", 66,
                says: "folder: cannot be read (read: Is a directory, errno 21); it is a folder; name a"),
            Input("generate order.yaml/x", 66, says: "order.yaml/x: cannot be read (open: Not a directory"),
            Input(
                "generate latin1.yaml", 65,
                says: "latin1.yaml:2: not UTF-8, most likely ISO 8859-1 or Windows-1252; save"),
            Input(
                "generate utf16.yaml", 65,
                says: "utf16.yaml:1: not UTF-8, most likely UTF-16; save the file again as UTF-8"),
            Input("generate order.yaml --site none.yaml", 66, says: "none.yaml: cannot be read (open: No such file"),
            Input("generate order.yaml --site folder", 66, says: "folder: cannot be read"),
            Input(
                "generate order.yaml --templates none", 66,
                says: "none: there is no such folder; check what --templates names"),
            Input("generate order.yaml --templates order.yaml", 66, says: "order.yaml: there is no such folder"),
            Input("generate order.yaml --templates folder", 65, says: "folder:1: this folder has no language"),
            Input(
                "generate order.yaml --fonts none", 66, says: "none: there is no such folder; check what --fonts names"),
            Input(
                "generate order.yaml --fonts folder", 66,
                says: "folder: NotoSans-Regular.ttf is missing. Install it there"),
            Input("generate order.yaml --fonts damaged", 66, says: "damaged/NotoSans-Regular.ttf: "),
            Input("batch none.csv --output out", 66, says: "none.csv: cannot be read (open: No such file"),
            Input("batch folder --output out", 66, says: "folder: cannot be read (read: Is a directory"),
            Input(
                "batch /dev/null --output out", 66,
                says: "/dev/null: is a pipe or device, and is to be read twice; save it"),
            Input("batch ward.csv --output out --medications none.csv", 66, says: "none.csv: cannot be read"),
            Input("check --templates none", 66, says: "none: there is no such folder"),
        ])
    func input(_ input: Input) throws {
        try withWorkFolder { folder in
            try folder.write(MadeUpOrder().yaml, to: "order.yaml")
            try folder.write(Array("mrn: 1\nname: Ren".utf8) + [0xE9] + Array(" Vexley\n".utf8), to: "latin1.yaml")
            try folder.write(MadeUpOrder().yaml.data(using: .utf16) ?? Data(), to: "utf16.yaml")
            try folder.write(try Ward.file("ward.csv"), to: "ward.csv")
            for name in ["folder", "damaged"] {
                try FileManager.default.createDirectory(at: folder.path(name), withIntermediateDirectories: false)
            }
            for style in ["Regular", "Bold"] { try folder.write("no font", to: "damaged/NotoSans-\(style).ttf") }
            let before = try folder.files
            let isSited = input.arguments.contains("--site")
            let result = try folder.discharge(
                input.arguments + ["--now", WorkFolder.now] + (isSited ? [] : ["--site", "site.yaml"]))
            result.expectRefusal(
                code: input.code, saying: ["discharge: " + input.message], hiding: MadeUpOrder.secrets,
                at: #_sourceLocation)
            #expect(try folder.files == before)
        }
    }

    @Test(
        "a site file that is not valid ends with 65 and names file, line, field and mend",
        arguments: [
            ("hospital: Invented\n", "site.yaml:1: time_zone: is missing; write the site's time zone"),
            (
                "time_zone: Mars/Base\n",
                "site.yaml:1:12: time_zone: is not a time zone of the IANA list; write one such as"
            ),
            ("time_zone: EST5\n", "site.yaml:1:12: time_zone: is not a time zone"),
            (
                "time_zone: Europe/Paris\npaper: legal\n",
                "site.yaml:2:8: paper: is not a paper size; write letter or a4"
            ),
            (
                "time_zone: Europe/Paris\nfever_f: 38\n",
                "site.yaml:2:10: fever_f: is not a temperature from 99.0 to 104.0"
            ),
            ("time_zon: Europe/Paris\n", "site.yaml:1:1: time_zon: is not a field; did you mean time_zone?"),
            (
                "time_zone: Europe/Paris\nhospital: 🏥\n",
                "site.yaml:2:11: hospital: holds a character that no font has: U+1F3E5"
            ),
            ("time_zone: Europe/Paris\ntime_zone: Europe/Rome\n", "site.yaml:2:1: time_zone: stands twice"),
        ])
    func site(_ text: String, _ message: String) throws {
        try withWorkFolder { folder in
            try folder.write(text, to: "site.yaml")
            try folder.write(MadeUpOrder().yaml, to: "order.yaml")
            let result = try folder.discharge("generate", "order.yaml")
            result.expectRefusal(
                code: 65, saying: ["discharge: " + message], hiding: MadeUpOrder.secrets, at: #_sourceLocation)
            #expect(try folder.files == ["site.yaml", "order.yaml"])
        }
    }

    @Test("a fault in the wording ends with 65 and names file, line and column")
    func wording() throws {
        try withWorkFolder { folder in
            let templates = folder.path("Templates")
            try FileManager.default.copyItem(at: packageRoot.appending(path: "Templates"), to: templates)
            let name = "Templates/en/procedure/kyphoplasty.yaml"
            try folder.write(try folder.text(name).replacing("      text:", with: "      txet:"), to: name)
            try folder.write(MadeUpOrder().yaml, to: "order.yaml")
            let before = try folder.files
            let result = try folder.discharge("generate", "order.yaml", "--templates", "Templates")
            result.expectRefusal(
                code: 65, saying: ["discharge: \(name):7:7: ", "did you mean \"text\"?"], hiding: MadeUpOrder.secrets,
                at: #_sourceLocation)
            #expect(try folder.files == before)
        }
    }

    @Test("an order may come through a pipe")
    func pipe() throws {
        try withWorkFolder { folder in
            try folder.write(MadeUpOrder().yaml, to: "order.yaml")
            let program = try dischargeExecutable().path
            let result = try run(
                "sh",
                ["-c", "cat order.yaml | \"$0\" preview /dev/stdin --site site.yaml --now \(WorkFolder.now)", program],
                in: folder.url)
            #expect(result.status == 0, "\(result.errorText)")
            #expect(result.output == (try folder.discharge("preview", "order.yaml")).output)
        }
    }
}
