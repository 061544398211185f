import DischargeFonts
import DischargeLayout
import DischargeModel
import DischargePrinting
import DischargeTemplates
import Foundation
import SampleOrders
import Testing
import Witnesses

@Suite("Leaves that are bound or stapled")
struct SheetBindingTests {
    private func pagination(_ form: SheetCase, sides: Sides) throws -> (pages: Pagination, style: PageStyle) {
        let printer = try SheetPrinter.shared.get().printer
        let instructions = try printer.composition(of: form.order(), now: SheetPrinter.now).instructions
        let style = PageStyle(paper: form.paper, isLargePrint: form.isLargePrint, sides: sides)
        let layout = SheetLayout(family: printer.family)
        let pagination = layout.pagination(of: instructions, style: style)
        return (try SheetCodes(formID: "WWWW-MMMM-WWWW", of: instructions).adding(to: pagination, by: layout), style)
    }

    @Test(
        """
        a leaf's binding edge has the wider margin on both of its sides, by at least an eighth of an inch; signs that \
        hang in a margin stay off the paper's edges
        """)
    func mirroredMargins() throws {
        for form in SheetCase.some {
            let (pagination, style) = try pagination(form, sides: .two)
            for (index, page) in pagination.pages.enumerated() {
                let signs = page.marks.filter(\.isSign)
                #expect(signs.compactMap(\.shape.bounds).allSatisfy { $0.x > 23.9 }, "page \(index + 1), \(form)")
                let boxes = page.marks.filter { !$0.isSign }.compactMap(\.shape.bounds)
                let left = try #require(boxes.map(\.x).min())
                let right = try style.pageWidth - #require(boxes.map { $0.x + $0.width }.max())
                let (inner, outer) = index.isMultiple(of: 2) ? (left, right) : (right, left)
                #expect(inner - outer > 9 && outer > 23, "page \(index + 1): \(inner) and \(outer), \(form)")
            }
        }
    }

    @Test("on both sides of a leaf lines break as on one side")
    func sameLines() throws {
        for form in SheetCase.some {
            let lines = try Sides.allCases.map { try pagination(form, sides: $0).pages.pages.flatMap(\.contentLines) }
            try #require(lines[0].count > 50)
            #expect(lines[0] == lines[1], "\(form)")
        }
    }

    @Test("nothing stands behind what is to be cut off")
    func wallStrip() throws {
        var moved = 0
        for form in SheetCase.all where form.notes == .short {
            let (one, _) = try pagination(form, sides: .one)
            let (two, _) = try pagination(form, sides: .two)
            let strip = try #require(two.bookmarks.first { $0.title.hasPrefix("Cut here") })
            #expect(strip.page == two.pages.count - 1 && strip.page.isMultiple(of: 2), "\(form)")
            #expect(two.pages.allSatisfy { !$0.contentLines.isEmpty }, "\(form)")
            #expect(two.pages.count - one.pages.count <= 1)
            if two.pages.count > one.pages.count { moved += 1 }
        }
        #expect(moved > 0, "some sheet ends on the back of a leaf")
    }

    @Test("odd pages of a two-sided sheet tell to turn over where a page follows, and no other page does")
    func turnOver() throws {
        for form in SheetCase.some {
            for sides in Sides.allCases {
                let pages = try pagination(form, sides: sides).pages.pages
                for (index, page) in pages.enumerated() {
                    let isTurned = sides == .two && index.isMultiple(of: 2) && index < pages.count - 1
                    let foot = page.footText
                    #expect(foot.contains("turn over") == isTurned, "page \(index + 1) of \(pages.count): \(foot)")
                    #expect(foot.contains("the end") == (index == pages.count - 1))
                }
            }
        }
    }

    @Test("nothing is printed in the corner that a staple hides", arguments: Sides.allCases)
    func stapledCorner(sides: Sides) throws {
        let family = try SheetPrinter.shared.get().printer.family
        for form in SheetCase.some {
            let (pagination, style) = try pagination(form, sides: sides)
            for (index, page) in pagination.pages.enumerated() {
                // Two-sided leaves are stapled at the same corner, which is the right one of their backs.
                let isBack = sides == .two && !index.isMultiple(of: 2)
                for mark in page.marks {
                    guard let box = mark.shape.bounds ?? mark.shape.letters(in: family) else { continue }
                    let fromEdge = isBack ? style.pageWidth - box.x - box.width : box.x
                    #expect(fromEdge + box.y > 71.9, "page \(index + 1), \(form): \(mark.shape)")
                }
            }
        }
    }

    @Test("a two-sided sheet asks for both sides of the paper, and conforms")
    func printed() throws {
        let printer = try SheetPrinter.shared.get()
        try withTemporaryFolder { folder in
            var files: [URL] = []
            for (number, form) in SheetCase.few.prefix(2).enumerated() {
                let order = try form.order()
                let one = try printer.sheet(of: order, options: PrintOptions(sides: .one))
                let two = try printer.sheet(of: order, options: PrintOptions(sides: .two))
                let file = folder.appending(path: "\(number).pdf")
                try Data(two.bytes).write(to: file)
                files.append(file)
                let text = String(decoding: two.bytes, as: UTF8.self)
                #expect(text.contains("/Duplex /DuplexFlipLongEdge"))
                #expect(!String(decoding: one.bytes, as: UTF8.self).contains("/Duplex"))
            }
            #expect(try verifyConformance(of: files) == [])
        }
    }

    @Test("codes on both sides of a leaf are scanned")
    func codes() throws {
        let printer = try SheetPrinter.shared.get()
        let order = try #require(SheetCase.few.first).order()
        let printed = try printer.printer.pdf(
            for: order, options: PrintOptions(sides: .two), now: SheetPrinter.now)
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "sheet.pdf")
            try Data(printed.bytes).write(to: file)
            let pages = try scannedCodes(in: file)
            #expect(pages.count == printed.pageCount)
            for (index, codes) in pages.enumerated() {
                #expect(codes.count == (index == 0 ? 2 : 1), "page \(index + 1)")
            }
        }
    }
}

extension Page {
    /// The texts of the sheet itself.
    fileprivate var contentLines: [String] {
        marks.compactMap { mark in
            guard case .element = mark.role, case .glyphs(let run) = mark.shape else { return nil }
            return run.text
        }
    }

    fileprivate var footText: String {
        marks.compactMap { mark in
            guard mark.role == .artifact(.footer), case .glyphs(let run) = mark.shape else { return nil }
            return run.text
        }.joined(separator: " ")
    }
}

extension Shape {
    /// The box of a text's letters, from its capitals' height to the baseline.
    fileprivate func letters(in family: FontFamily) -> Box? {
        guard case .glyphs(let run) = self else { return nil }
        let face = family.faces[run.face]
        let scale = run.size / Double(face.unitsPerEm)
        let height = Double(face.capHeight) * scale
        let spaces = run.text.reversed().prefix { $0 == " " }.count
        let width = run.pieces.dropLast(spaces).reduce(0) { $0 + Double($1.advance) * scale }
        return Box(x: run.x, y: run.baseline - height, width: width, height: height)
    }
}
