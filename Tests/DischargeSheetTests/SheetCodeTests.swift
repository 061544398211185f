import DischargeFonts
import DischargeLayout
import DischargeModel
import DischargePDF
import DischargePrinting
import Foundation
import Testing
import Witnesses

@Suite("Codes on the pages")
struct SheetCodeTests {
    static let styles = Paper.allCases.flatMap { paper in
        [false, true].map { PrintOptions(paper: paper, isLargePrint: $0) }
    }

    static let conditions = [
        PaperCondition(), PaperCondition(rotation: 1.5), PaperCondition(rotation: -1.5),
        PaperCondition(isPhotocopied: true), PaperCondition(rotation: 1.5, isPhotocopied: true),
    ]

    @Test(
        "zbar reads form id, page of pages and the words' hash on every page, also crooked and photocopied",
        arguments: styles, conditions)
    func everyPage(options: PrintOptions, condition: PaperCondition) throws {
        let printer = try SheetPrinter.shared.get()
        let sheet = try printer.sheet(of: printer.randomOrder(seed: 31), options: options)
        try expectCodes(on: sheet, condition)
    }

    @Test("a sheet of one page has both codes", arguments: styles)
    func onePage(options: PrintOptions) throws {
        let printer = try SheetPrinter.shared.get()
        let full = try printer.sheet(of: printer.randomOrder(seed: 32), options: options)
        var instructions = full.instructions
        instructions.sections = Array(instructions.sections.prefix(1))
        let sheet = try printer.sheet(like: full, saying: instructions)
        #expect(sheet.pagination().pages.count == 1)
        try expectCodes(on: sheet)
    }

    @Test("a title of several lines leaves the square alone", arguments: styles)
    func longTitle(options: PrintOptions) throws {
        let printer = try SheetPrinter.shared.get()
        let full = try printer.sheet(of: printer.randomOrder(seed: 33), options: options)
        var instructions = full.instructions
        instructions.title = "Going home after " + String(repeating: "a rather long procedure and ", count: 4)
        let name = "Wilhelmina Featherstonehaugh-Cholmondeley Wriothesley of Godmanchester"
        instructions.runningText.name = name
        instructions.runningText.hospital = name
        instructions.runningText.identifiers = ["Born September 30, 1948", String(repeating: "W", count: 32)]
        let sheet = try printer.sheet(like: full, saying: instructions)
        try expectCodes(on: sheet)
        let page = try #require(sheet.codedPagination().pages.first)
        let square = try #require(page.codes(.header).first?.box)
        let quiet = 4 * square.width / 25
        for run in page.runs where run.baseline > square.y - quiet + 2 {
            guard run.baseline - run.size * 0.7 < square.y + square.height + quiet - 2 else { continue }
            let width = run.pieces.reduce(0) { $0 + Double($1.advance) } * run.size / 1_000
            #expect(run.x + width < square.x - quiet + 5, "\(run.text)")
        }
    }

    @Test("in a stack of two patients' pages every page tells whose it is")
    func stack() throws {
        let printer = try SheetPrinter.shared.get()
        let sheets = try [UInt64(34), 35].map { try printer.sheet(of: printer.randomOrder(seed: $0)) }
        let codes = try sheets.map { sheet in
            try sheet.withFile { try scannedCodes(in: $0) }.map { try #require($0.first).text }
        }
        #expect(codes[0].count > 1 && codes[1].count > 1)
        for (sheet, codes) in zip(sheets, codes) {
            let form = try sheet.formID.filter { $0 != "-" }
            #expect(codes.allSatisfy { $0.hasPrefix(form) })
            #expect(Set(codes).count == codes.count, "no two pages say the same")
        }
        #expect(Set(codes[0]).isDisjoint(with: codes[1]))
        #expect(codes[0][0].prefix(12) != codes[1][0].prefix(12))
    }

    @Test("a sheet of more pages than a code can count is refused, not printed with a wrong number")
    func tooManyPages() throws {
        let printer = try SheetPrinter.shared.get()
        let sheet = try printer.sheet(of: printer.randomOrder(seed: 36))
        let layout = SheetLayout(family: printer.printer.family)
        let codes = SheetCodes(formID: "0000-0000-0000", of: sheet.instructions)
        var pagination = sheet.pagination()
        pagination.pages = Array(repeating: pagination.pages[0], count: 999)
        #expect(try codes.adding(to: pagination, by: layout).pages.last?.codeWords.last?.hasSuffix("-999-999") == true)
        pagination.pages.append(pagination.pages[0])
        let refusal = #expect(throws: InvalidOrder.self) { try codes.adding(to: pagination, by: layout) }
        #expect(refusal?.faults.map(\.problem) == ["the sheet has 1000 pages, and codes count 999"])
    }

    @Test("no code holds a patient's name, birth date, record or order number", arguments: UInt64(0)..<20)
    func nothingOfThePatient(seed: UInt64) throws {
        let printer = try SheetPrinter.shared.get()
        var raw = printer.rawOrder(seed: 3_600 + seed)
        raw.values[.recordNumber] = RawValue("74\(seed)318")
        raw.values[.orderID] = RawValue("ORD74\(seed)29")
        let sheet = try printer.sheet(of: printer.order(raw))
        let patient = sheet.order.patient
        let born = patient.dateOfBirth
        let secrets =
            [patient.recordNumber, sheet.order.id, "\(born)", "\(born)".filter(\.isNumber)]
            + patient.name.split(separator: " ").filter { $0.count > 2 }.map { $0.uppercased() }
        // What a page shows is all that a code holds: zbar reads no more from it than this.
        for page in try sheet.codedPagination().pages {
            let words = page.codeWords.joined().filter { $0 != "-" }
            #expect(words.count == 26)
            for secret in secrets {
                #expect(!words.contains(secret))
                for encoded in [Data(secret.utf8).base64EncodedString(), Data(secret.utf8).hexadecimal] {
                    #expect(!words.contains(encoded.uppercased()))
                }
            }
        }
    }

    @Test("other words make another code, and the same words on other paper the same")
    func wordsHash() throws {
        let printer = try SheetPrinter.shared.get()
        var raw = printer.rawOrder(seed: 37)
        raw.values[.notes] = RawValue("Walk 10 minutes a day.")
        func hash(_ options: PrintOptions = PrintOptions()) throws -> String {
            let sheet = try printer.sheet(of: printer.order(raw), options: options)
            return try #require(PDFWriter.wordsHash(inPDF: sheet.bytes))
        }
        let hashes = try Self.styles.map(hash)
        #expect(Set(hashes).count == 1 && hashes[0].count == 64)
        for notes in [
            "Walk 11 minutes a day.", "Walk 10 minutes a day", "Walk\n\n10 minutes a day.", "- Walk 10 minutes a day.",
        ] {
            raw.values[.notes] = RawValue(notes)
            #expect(try hash().prefix(8) != hashes[0].prefix(8), "\(notes)")
        }
    }

    @Test("the time of printing does not change the words' hash, and an approved wording does")
    func hashOfWordsAlone() throws {
        let printer = try SheetPrinter.shared.get()
        let order = try printer.randomOrder(seed: 38)
        let first = try printer.sheet(of: order)
        let later = try printer.printer.pdf(
            for: order, options: .init(), now: SheetPrinter.now.addingTimeInterval(86_400))
        #expect(PDFWriter.wordsHash(inPDF: later.bytes) == PDFWriter.wordsHash(inPDF: first.bytes))
        var approved = first.instructions
        approved.runningText.draft = nil
        #expect(
            SheetCodes(formID: "0000-0000-0000", of: approved).wordsHash
                != SheetCodes(formID: "0000-0000-0000", of: first.instructions).wordsHash)
    }

    @Test("modules are wide enough, and every symbol has its quiet zone", arguments: SheetCase.some)
    func geometry(form: SheetCase) throws {
        let sheet = try form.sheet()
        let pages = try sheet.codedPagination().pages
        for (index, page) in pages.enumerated() {
            let bars = try #require(page.codes(.footer).first)
            let box = bars.box
            let module = bars.moduleWidth
            #expect(module >= 1 && box.height >= 15)
            #expect(box.x + box.width <= page.width - sheet.style.sideMargin)
            #expect(box.x - 10 * module >= 0 && box.x + box.width + 10 * module <= page.width)
            for run in page.runs { #expect(run.baseline + run.size * 0.3 < box.y || run.baseline > box.y + box.height) }
            let squares = page.codes(.header)
            #expect(squares.count == (index == 0 ? 1 : 0))
            for square in squares { #expect(square.moduleWidth >= 1.5 && square.moduleHeight == square.moduleWidth) }
            let quietZones = ([bars] + squares).map(\.box).map { symbol in
                Box(x: symbol.x - 8, y: symbol.y - 8, width: symbol.width + 16, height: symbol.height + 16)
            }
            for mark in page.marks where mark.role != .artifact(.footer) && mark.role != .artifact(.header) {
                guard let box = mark.drawingBox else { continue }
                #expect(
                    quietZones.allSatisfy { zone in
                        box.x + box.width < zone.x || box.x > zone.x + zone.width || box.y + box.height < zone.y
                            || box.y > zone.y + zone.height
                    }, "page \(index + 1): a drawing at \(box)")
            }
        }
    }

    @Test("codes take no more than 1 KB a page, and 2 KB more once a file", arguments: SheetCase.few)
    func size(form: SheetCase) throws {
        let sheet = try form.sheet()
        let printer = try SheetPrinter.shared.get()
        let pagination = sheet.pagination()
        let bare = try printer.writer.pdf(
            of: pagination,
            properties: DocumentProperties(
                creationDate: 0, utcOffset: 0, formID: "0000-0000-0000")
        )
        #expect(sheet.bytes.count - bare.count < 1_024 * pagination.pages.count + 2_048)
    }

    /// Expects what this test knows of the sheet by other ways than the code's own.
    private func expectCodes(on sheet: Sheet, _ condition: PaperCondition = PaperCondition()) throws {
        let pages = try sheet.withFile { try scannedCodes(in: $0, condition) }
        let prefix = try #require(PDFWriter.wordsHash(inPDF: sheet.bytes)).prefix(8).uppercased()
        let form = try sheet.formID.filter { $0 != "-" }
        #expect(pages.count == sheet.pagination().pages.count)
        for (index, codes) in pages.enumerated() {
            let numbers = [index + 1, pages.count].map { String(String($0 + 1_000).dropFirst()) }.joined()
            let text = form + prefix + numbers
            let bars = ScannedCode(symbology: "CODE-128", text: text)
            let square = ScannedCode(symbology: "QR-Code", text: text)
            #expect(codes == (index == 0 ? [bars, square] : [bars]), "page \(index + 1)")
        }
        let shown = try sheet.codedPagination().pages.map { $0.codeWords.joined().filter { $0 != "-" } }
        #expect(shown == pages.map { $0.first?.text }, "what a page shows can be typed")
    }
}

extension Sheet {
    /// As the file says it.
    fileprivate var formID: String {
        get throws { try #require(PDFWriter.formID(inPDF: bytes)) }
    }
}

extension Page {
    fileprivate func codes(_ artifact: Artifact) -> [PlacedCode] {
        marks.compactMap { mark in
            if case .code(let code) = mark.shape, mark.role == .artifact(artifact) { code } else { nil }
        }
    }

    fileprivate var runs: [GlyphRun] {
        marks.compactMap { if case .glyphs(let run) = $0.shape { run } else { nil } }
    }

    /// The words of the code: the last two runs of the foot.
    fileprivate var codeWords: [String] {
        marks.suffix(2).compactMap { mark in
            if case .glyphs(let run) = mark.shape, mark.role == .artifact(.footer) { run.text } else { nil }
        }
    }
}

extension Mark {
    /// Of a drawing of the sheet, or a sign.
    fileprivate var drawingBox: Box? {
        switch shape {
        case .path, .drawing: shape.bounds
        default: nil
        }
    }
}

extension Data {
    fileprivate var hexadecimal: String { map { String($0, radix: 16) }.joined() }
}
