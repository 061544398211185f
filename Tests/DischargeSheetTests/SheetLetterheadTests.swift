import DischargeLayout
import DischargeModel
import DischargePrinting
import DischargeTemplates
import Foundation
import SampleOrders
import Testing
import Witnesses

@Suite("Letterhead")
struct SheetLetterheadTests {
    private static let alternative = "Example Hospital: two fields"
    private static let lines = ["Department of Examples", "1 Example Street"]

    private func printer(_ form: SampleLogo.Form = .rgba, lines: [String] = lines) throws -> SheetPrinter {
        let logo = SampleLogo(form)
        let pixels = (0..<logo.height).flatMap { y in (0..<logo.width).flatMap { x in logo.seen(x: x, y: y) } }
        let picture = try #require(
            Picture(
                width: logo.width, height: logo.height, isGray: form.isGray, pixels: pixels,
                fileHash: String(repeating: form.isGray ? "0" : "1", count: 64)))
        let values: [SiteField: String] = [
            .logo: "logo.png", .logoAlternative: Self.alternative, .letterhead: lines.joined(separator: "\n"),
        ]
        return try SheetPrinter(site: SheetPrinter.siteValues.merging(values) { $1 }, logo: picture)
    }

    private static let options = Paper.allCases.flatMap { paper in
        [false, true].map { PrintOptions(paper: paper, isLargePrint: $0) }
    }

    @Test("a sheet with a logo conforms to PDF/UA-1 and PDF/A-2a, in color and in gray, and so does its staff's copy")
    func conforms() throws {
        try withTemporaryFolder { folder in
            var files: [URL] = []
            for form in [SampleLogo.Form.rgba, .gray] {
                let printer = try printer(form)
                for options in Self.options {
                    let sheet = try printer.sheet(of: printer.randomOrder(seed: 5), options: options)
                    for bytes in [sheet.bytes, try sheet.staffCopy(printer: printer).bytes] {
                        let file = folder.appending(path: "\(files.count).pdf")
                        try Data(bytes).write(to: file)
                        #expect(try qpdfCheck(file) == [])
                        files.append(file)
                    }
                }
            }
            #expect(try verifyConformance(of: files) == [])
        }
    }

    @Test(
        "the logo is one image without transparency, a figure with its words and its place", arguments: [true, false])
    func figure(isGray: Bool) throws {
        let printer = try printer(isGray ? .gray : .rgb)
        let sheet = try printer.sheet(of: printer.randomOrder(seed: 6))
        try sheet.withFile { file in
            let objects = try PDFObjects(of: file)
            let images = objects.dictionaries("/Subtype", "/Image")
            try #require(images.count == 1)
            #expect(images[0]["/ColorSpace"] == .name(isGray ? "/DeviceGray" : "/DeviceRGB"))
            #expect(images[0]["/Width"] == .number(300) && images[0]["/Height"] == .number(100))
            #expect(images[0]["/BitsPerComponent"] == .number(8) && images[0]["/SMask"] == nil)
            let figures = objects.dictionaries("/S", "/Figure").filter { $0["/Alt"] == .text(Self.alternative) }
            try #require(figures.count == 1)
            guard case .array(let corners) = objects.resolve(figures[0]["/A"])?["/BBox"] else {
                Issue.record("the figure has no place")
                return
            }
            let box = try #require(sheet.logoBoxes.first?.box)
            let expected = [
                box.x, sheet.style.pageHeight - box.y - box.height, box.x + box.width, sheet.style.pageHeight - box.y,
            ]
            for (corner, expected) in zip(corners, expected) {
                guard case .number(let corner) = corner else { continue }
                #expect(abs(corner - expected) < 0.01)
            }
        }
    }

    @Test("the logo is drawn upright, in its colors, on white where it is transparent", arguments: options)
    func drawn(options: PrintOptions) throws {
        let printer = try printer(.rgba)
        let sheet = try printer.sheet(of: printer.randomOrder(seed: 7), options: options)
        let image = try #require(try sheet.withFile(pdfImages).first)
        let box = try #require(sheet.logoBoxes.first?.box)
        func darkness(x: ClosedRange<Double>, y: ClosedRange<Double>) -> Double {
            let columns = Int(box.x + box.width * x.lowerBound)..<Int(box.x + box.width * x.upperBound)
            let rows = Int(box.y + box.height * y.lowerBound)..<Int(box.y + box.height * y.upperBound)
            return image.ink(columns: columns, rows: rows) / Double(columns.count * rows.count)
        }
        #expect((0.7...0.85).contains(darkness(x: 0.05...0.45, y: 0.05...0.65)), "the dark half")
        #expect((0.35...0.55).contains(darkness(x: 0.55...0.95, y: 0.05...0.65)), "the lighter half")
        #expect(darkness(x: 0.05...0.95, y: 0.82...0.95) < 0.01, "the transparent part")
    }

    @Test(
        "it stands on page 1 alone, above the title, beside the square code, in its own proportions", arguments: options
    )
    func place(options: PrintOptions) throws {
        let printer = try printer()
        let sheet = try printer.sheet(of: printer.randomOrder(seed: 8), options: options)
        let boxes = sheet.logoBoxes
        try #require(boxes.count == 1)
        let pagination = sheet.pagination()
        let square = try #require(pagination.codePlaces).square
        let box = boxes[0].box
        #expect(boxes[0].page == 0 && abs(box.width / box.height - 3) < 0.001)
        #expect(box.x >= sheet.style.sideMargin - 0.01 && box.x + box.width < square.x)
        for text in Self.lines { #expect(pagination.pages.filter { $0.shows(text) }.count == 1, "\(text)") }
        // Read in this order, too.
        #expect(pagination.structure.dropFirst().prefix(3).map(\.role) == [.figure, .paragraph, .title])
        let text = PlainTextRenderer().text(of: sheet.instructions)
        #expect(text.hasPrefix("[\(Self.alternative)]\nDepartment of Examples\n1 Example Street\n\nGoing home"))
    }

    @Test("every word of a sheet with a letterhead is read in order, and each changes what the sheet's code says")
    func words() throws {
        let printer = try printer()
        let order = try printer.randomOrder(seed: 9)
        let sheet = try printer.sheet(of: order)
        let read = StructureText(of: sheet.pagination()).parts.map(\.text).joined(separator: "\n")
        #expect(SheetWords(read).words.starts(with: SheetWords(Self.lines.joined(separator: " ")).words))
        let codes = try [printer, self.printer(.gray), self.printer(lines: ["Elsewhere"]), SheetPrinter()].map {
            SheetCodes(formID: "WWWW-MMMM-WWWW", of: try $0.sheet(of: order).instructions).wordsHash
        }
        #expect(Set(codes).count == codes.count)
    }

    @Test("lines without a logo, and a logo without lines, are letterheads too")
    func parts() throws {
        let values = SheetPrinter.siteValues.merging([.letterhead: "Department of Examples"]) { $1 }
        for printer in [try SheetPrinter(site: values), try printer(lines: [])] {
            let sheet = try printer.sheet(of: printer.randomOrder(seed: 10))
            let hasLogo = sheet.instructions.letterhead?.logo != nil
            #expect(sheet.logoBoxes.count == (hasLogo ? 1 : 0))
            #expect(sheet.pagination().pages[0].shows("Department of Examples") != hasLogo)
            let faults = try sheet.withFile { try verifyConformance(of: [$0]) }
            #expect(faults == [])
        }
    }
}

extension Sheet {
    fileprivate var logoBoxes: [(page: Int, box: Box)] {
        pagination().pages.enumerated().flatMap { number, page in
            page.marks.compactMap { mark in
                if case .picture(let placed) = mark.shape { (number, placed.box) } else { nil }
            }
        }
    }
}

extension Page {
    fileprivate func shows(_ text: String) -> Bool {
        marks.contains { mark in
            if case .glyphs(let run) = mark.shape { run.text.contains(text) } else { false }
        }
    }
}
