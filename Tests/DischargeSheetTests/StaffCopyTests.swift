import DischargeLayout
import DischargeModel
import DischargePrinting
import DischargeTemplates
import Foundation
import Testing
import Witnesses

@Suite("The staff's copy")
struct StaffCopyTests {
    /// An order with a rule that is overridden, one that asks, and an unknown medicine.
    private static func hardOrder() throws -> DischargeOrder {
        let printer = try SheetPrinter.shared.get()
        var raw = printer.rawOrder(seed: 4_711)
        let values: [OrderField: String] = [
            .procedure: "kyphoplasty", .anesthesia: "general", .allergies: "ibuprofen",
            .overrideBy: "Dr. Žofie Rivera", .overrideReason: "allergy-listed: she took it last week; bed rest agreed.",
            .notes: "Paragraph one.\n\n- Rest.\n- Walk.",
        ]
        for (field, text) in values { raw.values[field] = RawValue(text) }
        raw.medications = ["ibuprofen", "oxycodone", "Xanax", "Zyxwvut"].map { RawEntry(values: [.name: RawValue($0)]) }
        return try printer.order(raw)
    }

    private static func hardSheet(paper: Paper = .letter) throws -> Sheet {
        try SheetPrinter.shared.get().sheet(of: hardOrder(), options: PrintOptions(paper: paper))
    }

    @Test("without fine print and the part for staff it is the patient's sheet", arguments: SheetCase.all)
    func sameWords(form: SheetCase) throws {
        let (sheet, copy) = try instructions(of: form)
        #expect(copy.withoutStaffsWords == sheet)
        #expect(copy != sheet && copy.runningText.copy == "Staff copy: not for the patient")
    }

    @Test("each line's record, layer and sources stand below it, once a line", arguments: SheetCase.all)
    func sources(form: SheetCase) throws {
        let (sheet, copy) = try instructions(of: form)
        let expected = sheet.lineRecords.map { record in
            "\(record.id) (\(record.layer))"
                + (record.sources.isEmpty ? "" : ": " + record.sources.joined(separator: ", "))
        }
        #expect(expected.count > 60)
        #expect(copy.finePrint == expected)
    }

    private func instructions(of form: SheetCase) throws -> (sheet: DischargeInstructions, copy: DischargeInstructions)
    {
        let printer = try SheetPrinter.shared.get().printer
        let order = try form.order()
        return (
            try printer.composition(of: order, now: SheetPrinter.now).instructions,
            try printer.staffInstructions(for: order, now: SheetPrinter.now)
        )
    }

    @Test("asking for it changes no byte of the patient's sheet, and makes the same bytes again")
    func patientsBytes() throws {
        let printer = try SheetPrinter.shared.get().printer
        let press = printer.makePress()
        for form in SheetCase.some.prefix(4) {
            let sheet = try form.sheet()
            let printed = try printer.pdf(
                for: sheet.order, options: PrintOptions(paper: form.paper, isLargePrint: form.isLargePrint),
                withStaffCopy: true, now: SheetPrinter.now, press: press)
            #expect(printed.bytes == sheet.bytes)
            let copy = try #require(printed.staffCopy)
            #expect(copy.id == "\(printed.formID)-staff")
            #expect(try copy.bytes == sheet.staffCopy().bytes)
        }
    }

    @Test("the file says the words of its text in their order", arguments: SheetCase.some.prefix(4))
    func wordsOfTheFile(form: SheetCase) throws {
        try Self.expectSameWords(form.sheet().staffCopy())
    }

    @Test("the file of an order with overridden rules says the words of its text", arguments: Paper.allCases)
    func wordsOfAHardFile(paper: Paper) throws {
        try Self.expectSameWords(Self.hardSheet(paper: paper).staffCopy())
    }

    /// The text has fine print between brackets, and pages have none.
    private static func expectSameWords(_ copy: Sheet) throws {
        func withoutBrackets(_ text: String) -> String { text.filter { !"[]".contains($0) } }
        var expected = try #require(copy.previewWords(width: 4_000))
        expected.words = expected.words.map(withoutBrackets)
        let text = try copy.withFile { try copy.bodyText(of: $0) }
        #expect(PrintedLines(text.map(withoutBrackets)).difference(from: expected) == nil)
    }

    @Test("a screen reader meets fine print behind the text of its line, with a space between")
    func structure() throws {
        let copy = try Self.hardSheet().staffCopy()
        let finePrint = copy.instructions.finePrint
        let parts = StructureText(of: copy.pagination()).parts.map(\.text)
        let holding = parts.filter { part in finePrint.contains { part.hasSuffix($0) } }
        #expect(holding.count == finePrint.count)
        for (part, words) in zip(holding, finePrint) {
            // Below a signature and a calendar it stands alone.
            let isAlone = part == words && (words.hasPrefix("sign-") || words.hasPrefix("date-calendar "))
            #expect(isAlone || part.hasSuffix(" " + words), "\(part)")
        }
    }

    @Test("every page says that it is the staff's, whose sheet it is a copy of, and which page")
    func runningText() throws {
        let copy = try Self.hardSheet().staffCopy()
        let text = try copy.withFile { try pdfText($0) }
        let pages = text.replacing("\u{A0}", with: " ").split(separator: "\u{0C}").map(String.init)
        #expect(pages.count > 3)
        for (index, page) in pages.enumerated() {
            for words in [
                "Staff copy: not for the patient", copy.order.patient.name, copy.order.patient.recordNumber,
                "Page \(index + 1) of \(pages.count)", "Draft: no clinician has approved this wording",
            ] + copy.instructions.runningText.identifiers {
                #expect(page.contains(words.replacing("\u{A0}", with: " ")), "«\(words)» on page \(index + 1)")
            }
        }
    }

    @Test("copies of every kind of sheet conform to PDF/UA-1 and PDF/A-2a")
    func conforms() throws {
        try withTemporaryFolder { folder in
            let hard = try Paper.allCases.map { try Self.hardSheet(paper: $0) }
            let sheets = try SheetCase.some.prefix(6).map { try $0.sheet() } + hard
            let files = try sheets.enumerated().map { index, sheet in
                let file = folder.appending(path: "\(index).pdf")
                try Data(sheet.staffCopy().bytes).write(to: file)
                return file
            }
            #expect(try verifyConformance(of: files) == [])
            for file in files { #expect(try qpdfCheck(file) == []) }
        }
    }

    @Test("title and identity are the copy's own, and name no patient")
    func properties() throws {
        let copy = try Self.hardSheet().staffCopy()
        let file = try copy.withFile(PDFObjects.init)
        let information = try #require(file.resolve(file.trailer["/Info"]))
        #expect(information["/Title"] == .text("Staff copy: \(copy.instructions.title)"))
        guard case .dictionary(let entries) = information else { return }
        for case .text(let text) in entries.values { #expect(!text.contains(copy.order.patient.name)) }
    }

    @Test("fine print is smaller than the text and has a contrast of 7 to 1 or more", arguments: Paper.allCases)
    func finePrintStyle(paper: Paper) throws {
        let style = PageStyle.staffCopy(paper: paper)
        #expect(style.fine.size < style.body.size && style.fine.size >= 7)
        #expect(style.quiet != .black && style.quiet.contrastOnWhite >= 7)
        let copy = try Self.hardSheet(paper: paper).staffCopy().pagination()
        let fine = copy.pages.flatMap(\.marks).compactMap { mark -> GlyphRun? in
            if case .glyphs(let run) = mark.shape, run.color == style.quiet { run } else { nil }
        }
        #expect(fine.count > 60 && fine.allSatisfy { $0.size == style.fine.size })
    }

    @Test("the part for staff names template set, approval, checks, override, blanks, scores and answers")
    func staffsPart() throws {
        let sheet = try Self.hardSheet()
        let copy = try sheet.staffCopy()
        #expect(
            copy.instructions.staffSections.map(\.id)
                == ["wording", "checks", "open", "reading", "answers"].map { "staff-\($0)" })
        var part = copy.instructions
        part.sections = part.staffSections
        part.opening = []
        let text = PlainTextRenderer(width: 400).text(of: part)
        let printer = try SheetPrinter.shared.get().printer
        let composition = try printer.composition(of: sheet.order, now: SheetPrinter.now)
        for words in [
            printer.templates.contentHash, "None counts: nobody has approved the wording of this language.",
            "allergy-listed", "opioid-benzodiazepine",
            "Overridden by Dr. Žofie Rivera. Reason: allergy-listed: she took it",
            "Zyxwvut (medications[4].name)", ReadingText(bodyOf: sheet.instructions).level.grade.toTheTenth,
            ReadingText(notesOf: sheet.instructions).level.smog.toTheTenth,
        ] + composition.blankFields + composition.answers.map(\.answer.plainText) {
            #expect(text.contains(words.replacing("\u{A0}", with: " ")), "«\(words)» in \(text)")
        }
        #expect(composition.answers.count >= 6 && !composition.blankFields.isEmpty)
        let patients = PlainTextRenderer(width: 400).text(of: sheet.instructions)
        for words in ["Žofie", "allergy-listed", "Any 3 of the signs"] { #expect(!patients.contains(words)) }
    }
}

extension Color {
    /// WCAG 2.2, relative luminance and contrast ratio.
    fileprivate var contrastOnWhite: Double {
        let linear = [red, green, blue].map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
        return 1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05)
    }
}

extension Double {
    fileprivate var toTheTenth: String { String(format: "%.1f", self) }
}
