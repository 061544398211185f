import DischargeFonts
import DischargeLayout
import DischargePDF
import Foundation
import Testing

@Suite("What a reader finds in the file")
struct ReadingTests {
    @Test(
        "text comes back as it was written, whatever glyphs draw it",
        arguments: [
            "Take 2 tablets (650 mg) every 6 hours.", "Dušan Tiếng Ǻ Ễ ấ", "office fluff affine",
            "a\u{30B} b ị\u{302} c", "q\u{323}\u{301} m\u{30B} é e\u{301}", "Παπαδόπουλος Щербакова",
            "a\\b (c) d/e <f> [g] h%i #j",
        ], [true, false])
    func roundTrip(text: String, isStrong: Bool) throws {
        let pdf = try Sample.make().pdf(ofLines: [text], isStrong: isStrong)
        let copied = try Witness.copiedText(pdf)
        #expect(copied.split(whereSeparator: \.isWhitespace) == text.split(separator: " "))
    }

    @Test("a soft hyphen inside a word is not read, and a no-break space reads as a space")
    func softHyphen() throws {
        let copied = try Witness.copiedText(Sample.make().pdf(ofLines: ["exam\u{AD}ple 10\u{A0}lb"]))
        #expect(copied.split(whereSeparator: \.isWhitespace) == ["example", "10", "lb"])
    }

    @Test("the structure reads in the order of the sheet, with the link inside its paragraph and empty cells in place")
    func structureOrder() throws {
        let sample = try Sample.make()
        let tree = try Witness.withFile(sample.pdf(of: sample.richSheet())) {
            try Witness.text("pdfinfo", ["-struct-text", $0])
        }
        let lines = tree.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.hasPrefix("/") }
        let link = try #require(lines.firstIndex { $0.hasPrefix("Link") })
        #expect(lines[link - 1] == "\"Call us at \"")
        #expect(lines[link + 1] == "\"555\u{2011}0100\"")
        #expect(lines[link + 2].hasPrefix("Object"))
        #expect(lines[link + 3].hasPrefix("\" if your pain grows. Lift no more than 10"))
        #expect(
            lines.suffix(11) == [
                "TBody", "TR", "TH:", "\"Acetaminophen\"", "TD", "\"every 6 hours, \"", "\"for two days\"", "TR", "TH:",
                "\"Ibuprofen\"", "TD",
            ])
        #expect(!tree.contains("Record"))
    }

    @Test("header cells and lists say what they head and how they count")
    func attributes() throws {
        let sample = try Sample.make()
        let tree = try Witness.withFile(sample.pdf(of: sample.richSheet())) {
            try Witness.text("pdfinfo", ["-struct", $0])
        }
        #expect(tree.components(separatedBy: "/Scope /Column").count == 3)
        #expect(tree.components(separatedBy: "/Scope /Row").count == 3)
        #expect(tree.contains("/ListNumbering /Disc"))
    }

    @Test("every font is embedded as a subset with its text")
    func fonts() throws {
        let sample = try Sample.make()
        let table = try Witness.withFile(sample.pdf(of: sample.richSheet())) { try Witness.text("pdffonts", [$0]) }
        let rows = table.split(separator: "\n").dropFirst(2)
        #expect(rows.count == 2)
        for row in rows {
            #expect(row.contains("+NotoSans-") && row.contains("CID TrueType"))
            #expect(row.split(separator: " ").dropFirst(4).prefix(3) == ["yes", "yes", "yes"])
        }
    }

    @Test("title, dates and page size are the given ones")
    func information() throws {
        let sample = try Sample.make()
        let info = try Witness.withFile(sample.pdf(of: sample.richSheet())) {
            try Witness.text("pdfinfo", ["-isodates", $0])
        }
        #expect(info.contains("Discharge instructions & more"))
        #expect(info.contains("612 x 792 pts (letter)"))
        #expect(info.contains("PDF version:     1.7"))
        #expect(info.contains("Tagged:          yes"))
        let dates = try Witness.withFile(sample.pdf(of: sample.richSheet())) {
            try Witness.text("pdfinfo", ["-rawdates", $0])
        }
        #expect(dates.contains("D:20261120143000-05'00'"))
    }

    @Test("the file is whole in the eyes of qpdf")
    func check() throws {
        let sample = try Sample.make()
        try Witness.withFile(sample.pdf(of: sample.richSheet())) { path in
            let said = try Witness.text("qpdf", ["--check", path])
            #expect(said.contains("No syntax or stream encoding errors found"))
        }
    }
}
