import DischargeLayout
import DischargeModel
import DischargePrinting
import SampleOrders
import Testing
import Witnesses

@Suite("Rendered pages")
struct SheetImageTests {
    @Test("margins are empty, and every page has a head, a foot and something between", arguments: SheetCase.some)
    func pages(form: SheetCase) throws {
        try expectWholePages(form.sheet())
    }

    @Test("margins are empty also where an order fills every field", arguments: [UInt64(1), 2, 3, 4], [false, true])
    func fullPages(seed: UInt64, isLargePrint: Bool) throws {
        let printer = try SheetPrinter.shared.get()
        var random = RandomOrder(seed: seed, fill: .everything)
        let order = try printer.order(random.rawOrder(vocabulary: printer.vocabulary))
        try expectWholePages(printer.sheet(of: order, options: PrintOptions(isLargePrint: isLargePrint)))
    }

    private func expectWholePages(_ sheet: Sheet) throws {
        let images = try sheet.withFile(pdfImages)
        let pages = sheet.pagination().pages
        try #require(images.count == pages.count)
        // A frame's stroke lies half outside its column.
        let (side, edge) = (Int(sheet.style.sideMargin) - 2, Int(sheet.style.edgeMargin) - 2)
        for (number, (image, page)) in zip(images, pages).enumerated() {
            let (width, height) = (image.width, image.height)
            // Signs hang in the left margin, and stay off the paper's edge.
            let signs = page.marks.filter(\.isSign).compactMap(\.shape.bounds).map { Int($0.x) - 2 }
            let left = max(22, min(side, signs.min() ?? side))
            #expect(image.ink(columns: 0..<left, rows: 0..<height) == 0, "left of page \(number + 1)")
            #expect(image.ink(columns: width - side..<width, rows: 0..<height) == 0, "right of page \(number + 1)")
            #expect(image.ink(columns: 0..<width, rows: 0..<edge) == 0, "top of page \(number + 1)")
            #expect(image.ink(columns: 0..<width, rows: height - edge..<height) == 0, "foot of page \(number + 1)")
            let body = page.bodyRows
            // A short line of small type is more than 50 points of ink.
            #expect(image.ink(columns: 0..<width, rows: edge..<body.lowerBound) > 50, "head of page \(number + 1)")
            #expect(image.ink(columns: 0..<width, rows: body.upperBound..<height) > 50, "foot of page \(number + 1)")
            #expect(image.ink(columns: 0..<width, rows: Range(body)) > 50, "page \(number + 1) is blank")
        }
    }

    @Test("large print puts more ink on more paper", arguments: Paper.allCases)
    func largePrint(paper: Paper) throws {
        let printer = try SheetPrinter.shared.get()
        var raw = printer.rawOrder(seed: 9_000)
        raw.values[.largePrint] = nil
        let order = try printer.order(raw)
        let inks = try [false, true].map { isLargePrint in
            let options = PrintOptions(paper: paper, isLargePrint: isLargePrint)
            let images = try printer.sheet(of: order, options: options).withFile(pdfImages)
            return images.reduce(0) { $0 + $1.ink(columns: 0..<$1.width, rows: 0..<$1.height) }
        }
        #expect(inks[1] > inks[0] * 1.3)
    }
}
