import DischargeBatch
import DischargeLayout
import DischargeModel
import DischargePrinting
import DischargeReadBack
import Foundation
import SampleOrders
import Testing
import Witnesses

@Suite("Sheets read back")
struct SheetProofTests {
    private static let styles = Paper.allCases.flatMap { paper in
        [false, true].map { PrintOptions(paper: paper, isLargePrint: $0) }
    }

    /// Every seed prints one sheet with the press of those before it.
    @Test("every page of any order reads back as its own", arguments: SheetPrinter.seeds(from: 0, usual: 6))
    func anyOrder(group: UInt64) throws {
        let printer = try SheetPrinter.shared.get()
        let press = printer.printer.makePress()
        let orders = try (0..<25).map { try printer.randomOrder(seed: 70_000 + group * 25 + $0) }
        let proof = SheetProof(others: RecordNumbers(orders.map(\.patient.recordNumber)))
        for (index, order) in orders.enumerated() {
            let sheet = try ProvenSheet(of: order, options: Self.styles[index % Self.styles.count], press: press)
            #expect(sheet.fault(proof: proof) == nil, "seed \(70_000 + group * 25 + UInt64(index))")
        }
    }

    @Test(
        "a name reads back in any script, with loose accents, ligatures and no place to break it",
        arguments: [
            "x\u{302}avi M\u{303}ara q\u{30C}\u{323}e", "Ἑλένη Ὀδυσσέως", "Đặng Thị Ngọc Ánh", "Юлия Й\u{301}",
            "Griffith Offley-fluffi", String(repeating: "Wolfeschlegel", count: 9), "Anna\u{A0}Maria No\u{2011}Break",
            "A\u{200D}B \"Jo\" (Example) \\ 50% <b>", "Ǆ ǅ ẞ ﬁ Ω K", String(repeating: "m\u{303}W ", count: 30),
        ])
    func names(name: String) throws {
        for options in Self.styles {
            let sheet = try ProvenSheet(seed: 3, values: [.name: name], options: options)
            #expect(sheet.fault() == nil)
            #expect(sheet.expected.head.contains(sheet.order.patient.name))
        }
    }

    @Test("the head that reads back says when the patient was born and the record number", arguments: UInt64(0)..<10)
    func identifiers(seed: UInt64) throws {
        let sheet = try ProvenSheet(seed: 71_000 + seed)
        let born = sheet.order.patient.dateOfBirth
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        let shown =
            "Born \(months[born.month - 1]) \(born.day), \(born.year) Record \(sheet.order.patient.recordNumber)"
        for page in try SheetReader().pages(of: sheet.bytes) {
            let header = page.header.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(header.hasSuffix(shown))
        }
    }

    @Test("a staff's copy reads back as its own, and as no sheet", arguments: UInt64(0)..<8)
    func staffCopy(seed: UInt64) throws {
        let printer = try SheetPrinter.shared.get()
        let order = try printer.randomOrder(seed: 72_000 + seed)
        let printed = try printer.printer.pdf(
            for: order, options: PrintOptions(), withStaffCopy: true, now: SheetPrinter.now)
        let copy = try #require(printed.staffCopy)
        let (sheet, expected) = try (printed.form.expectation(for: order), copy.expectation(for: order))
        try SheetProof().prove(copy.bytes, shows: expected)
        try SheetProof().prove(printed.bytes, shows: sheet)
        #expect(throws: SheetFault.self) { try SheetProof().prove(printed.bytes, shows: expected) }
        #expect(throws: SheetFault.self) { try SheetProof().prove(copy.bytes, shows: sheet) }
    }

    @Test("what reads back is what poppler reads, page by page", arguments: SheetCase.some)
    func agreesWithPoppler(form: SheetCase) throws {
        let sheet = try form.sheet()
        try sheet.withFile { file in
            let pages = try SheetReader().pages(of: sheet.bytes)
            #expect(try pdfPageCount(file) == pages.count)
            let texts = try pdfText(file, raw: true).split(separator: "\u{0C}", omittingEmptySubsequences: false)
            for (page, text) in zip(pages, texts) {
                // The square beside the title comes last and holds no words; heads and feet keep their place otherwise.
                let read = letters(page.header + page.footer + page.content)
                #expect(read == letters(String(text)))
            }
        }
    }

    @Test(
        "what a program wrote with other cross-references and objects reads back alike",
        arguments: [
            ["--object-streams=disable"], ["--object-streams=generate"], ["--qdf", "--object-streams=disable"],
        ])
    func otherForms(arguments: [String]) throws {
        let sheet = try ProvenSheet(seed: 5, options: PrintOptions(isLargePrint: true))
        let other = try qpdf(arguments + ["0.pdf"], files: [sheet.bytes])
        #expect(other != sheet.bytes)
        #expect(try SheetReader().pages(of: other) == SheetReader().pages(of: sheet.bytes))
    }

    /// Letters in order of their numbers: poppler writes a line's pieces as they stand on the page.
    private func letters(_ text: String) -> [Unicode.Scalar] {
        text.precomposedStringWithCanonicalMapping.unicodeScalars.filter { !$0.properties.isWhitespace }.sorted()
    }
}

/// The file that qpdf makes of others, which are named 0.pdf, 1.pdf and so on.
func qpdf(_ arguments: [String], files: [[UInt8]]) throws -> [UInt8] {
    try withTemporaryFolder { folder in
        for (index, bytes) in files.enumerated() { try Data(bytes).write(to: folder.appending(path: "\(index).pdf")) }
        let result = try run("qpdf", ["--warning-exit-0"] + arguments + ["out.pdf"], in: folder)
        guard result.status == 0, !result.wasKilled else {
            throw WitnessError.failed(program: "qpdf", status: result.status, message: result.errorText)
        }
        return Array(try Data(contentsOf: folder.appending(path: "out.pdf")))
    }
}
