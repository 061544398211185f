import Foundation
import Testing
import Witnesses

@Suite("The check before sheets are handed out")
struct CheckTests {
    @Test("wording and fonts as they are shipped have nothing to mend")
    func shipped() throws {
        try withWorkFolder { folder in
            let result = try folder.discharge("check")
            #expect(result.status == 0, "\(result.text)")
            #expect(result.errorText.isEmpty)
            for line in [
                "  languages: en\n", "  procedures: kyphoplasty, vertebroplasty\n",
                "  kinds of anesthesia: general, local, moderate-sedation\n", "  time zone America/New_York\n",
                "  NotoSans-Bold, ", "  every character of the wording is there\n",
                "every page says that it is a draft\n", "\nNothing to mend\n",
            ] {
                #expect(result.text.contains(line), "\(line)")
            }
            #expect(result.text.contains(/content hash: [0-9a-f]{64}\n/))
            #expect(result.text.matches(of: /en, \w+, [\w-]+: grade \d\.\d, \d+ words\n/).count == 6)
        }
    }

    struct Flaw: CustomTestStringConvertible, Sendable {
        let testDescription: String
        var file = "en/procedure/kyphoplasty.yaml"
        let text: String
        let replacement: String
        let message: String
    }

    @Test(
        "a fault of the wording stands in the report with its place, and the check ends with 1",
        arguments: [
            Flaw(
                testDescription: "a misspelt key", text: "      text:", replacement: "      txet:",
                message: "Templates/en/procedure/kyphoplasty.yaml:7:7: "),
            Flaw(
                testDescription: "a character that no font has", text: "A small balloon", replacement: "A small 🎈",
                message:
                    "Templates/en/procedure/kyphoplasty.yaml:8:13: holds a character that no font has: U+1F388 BALLOON"),
            Flaw(
                testDescription: "a sentence that is too long", text: "A small balloon",
                replacement: "Then one two three four five six seven eight nine ten a small balloon",
                message: "procedure/kyphoplasty, kyphoplasty-done: a sentence of "),
            Flaw(
                testDescription: "words that are too hard", text: "A small balloon made",
                replacement: Array(
                    repeating: "Interventional neuroradiological rehabilitation necessitates individualization.",
                    count: 20
                ).joined(separator: " ") + " A small balloon made",
                message: "en, kyphoplasty, local: reads at grade "),
        ])
    func flaw(_ flaw: Flaw) throws {
        try withWorkFolder { folder in
            try FileManager.default.copyItem(
                at: packageRoot.appending(path: "Templates"), to: folder.path("Templates"))
            let name = "Templates/\(flaw.file)"
            let text = try folder.text(name)
            #expect(text.contains(flaw.text))
            try folder.write(text.replacing(flaw.text, with: flaw.replacement), to: name)
            let result = try folder.discharge("check", "--templates", "Templates")
            #expect(result.status == 1)
            #expect(result.text.contains("To mend: "), "\(result.text)")
            #expect(result.text.contains("  " + flaw.message), "\(result.text)")
            #expect(!result.text.contains("Nothing to mend"))
        }
    }

    @Test("faults of the site and the fonts stand in the report too")
    func siteAndFonts() throws {
        try withWorkFolder { folder in
            try folder.write("time_zone: Europe/Paris\nlanguage: tlh\nunit: 🏥\n", to: "site.yaml")
            let site = try folder.discharge("check")
            #expect(site.status == 1)
            #expect(site.text.contains("  site.yaml: language: is not in the templates; write one of: en\n"))
            #expect(site.text.contains("  site.yaml:3:7: unit: holds a character that no font has: U+1F3E5 HOSPITAL"))
            try FileManager.default.createDirectory(at: folder.path("Fonts"), withIntermediateDirectories: false)
            let fonts = try folder.discharge("check", "--fonts", "Fonts")
            #expect(fonts.status == 1)
            #expect(fonts.text.contains("  Fonts: NotoSans-Regular.ttf is missing."))
        }
    }
}
