import Testing
import Witnesses

@Suite("Plain language")
struct ReadingTests {
    /// 23 words in two sentences, the second of 19 words; few of them are short.
    private static let hard = """
        Zebras necessitate anticoagulation monitoring. Subsequently, contact interventional radiology immediately \
        regarding any neurological deterioration, uncontrollable hemorrhage, or cardiopulmonary complications \
        following administration of intravenous antibiotics.
        """

    @Test("hard notes are asked about without a word of them, and the sheet is made")
    func hardNotes() throws {
        try withWorkFolder { folder in
            try folder.write(MadeUpOrder().with(["notes": Self.hard]).yaml, to: "order.yaml")
            for arguments in [["preview", "order.yaml"], ["generate", "order.yaml", "--output", "sheet.pdf"]] {
                let result = try folder.discharge(
                    arguments + ["--now", WorkFolder.now, "--site", "site.yaml"])
                #expect(result.status == 0)
                #expect(
                    result.errorText.contains(/discharge: notes: read at grade \d+\.\d \(SMOG \d+\.\d\), above 6\.0;/))
                #expect(result.errorText.contains("notes: 1 sentence has more than 15 words, the longest 19: "))
                #expect(!result.errorText.contains("Zebra") && !result.errorText.contains("anticoag"))
            }
        }
    }

    @Test("a batch asks about hard notes by row")
    func hardRow() throws {
        try withWorkFolder { folder in
            // Row 1 is the header's.
            let rows = ["Rest well.", Self.hard].enumerated().map { index, notes in
                "\(index),Ann,1951-04-02,kyphoplasty,local,2026-11-20,\"\(notes)\"\n"
            }
            try folder.write(
                "mrn,name,dob,procedure,anesthesia,procedure_end,notes\n" + rows.joined(), to: "patients.csv")
            let result = try folder.discharge("batch", "patients.csv", "--output", "out")
            #expect(result.status == 0)
            #expect(result.errorText.contains("row 3: notes: read at grade "))
            #expect(!result.errorText.contains("row 2: "))
        }
    }

    @Test("plain notes are not asked about")
    func plainNotes() throws {
        try withWorkFolder { folder in
            let notes = "Walk each day. Rest when you are tired. Eat well and drink more. Take your pills with food."
            try folder.write(MadeUpOrder().with(["notes": notes]).yaml, to: "order.yaml")
            #expect(!(try folder.discharge("preview", "order.yaml")).errorText.contains("notes:"))
        }
    }

    @Test("the site's reading_grade is the limit of wording and notes")
    func siteLimit() throws {
        try withWorkFolder { folder in
            let site = try folder.text("site.yaml")
            try folder.write(site + "reading_grade: 3.0\n", to: "site.yaml")
            let strict = try folder.discharge("check")
            #expect(strict.status == 1)
            #expect(strict.text.contains(/en, kyphoplasty, general: reads at grade \d\.\d, above 3\.0;/))
            try folder.write(site + "reading_grade: college\n", to: "site.yaml")
            let faulty = try folder.discharge("check").text
            #expect(faulty.contains("reading_grade: is not a school grade from 3.0 to 12.0"))
        }
    }

    @Test("the check names SMOG, and the records of the longest sentences and the long words")
    func report() throws {
        try withWorkFolder { folder in
            let text = try folder.discharge("check").text
            #expect(text.matches(of: /SMOG \d\.\d, \d+ words of 3 or more syllables in \d+ sentences\n/).count == 6)
            #expect(text.matches(of: /longest sentences, in words: \d+ \([\w\/-]+, [\w-]+\),/).count == 6)
            let words = /most frequent long words: medicine \d+ \([\w\/-]+, [\w-]+, and \d+ more\),/
            #expect(text.matches(of: words).count == 6)
        }
    }
}
