import DischargeModel
import DischargePrinting
import DischargeTemplates
import Testing
import Witnesses

@Suite("Words of the sheet")
struct SheetWordTests {
    /// So wide that the preview breaks no line.
    private static let wide = 1_600

    @Test("the file says the preview's words in the preview's order", arguments: SheetCase.all)
    func everyForm(form: SheetCase) throws {
        try expectSameWords(try form.sheet())
    }

    private func expectSameWords(_ sheet: Sheet) throws {
        let expected = try #require(sheet.previewWords(width: Self.wide))
        let text = try sheet.withFile { try sheet.bodyText(of: $0) }
        #expect(PrintedLines(text).difference(from: expected) == nil)
    }

    @Test(
        "a preview of 80 columns says the same words as a wide one",
        arguments: SheetPrinter.seeds(from: 2_000, usual: 50))
    func narrowPreview(seed: UInt64) throws {
        let printer = try SheetPrinter.shared.get()
        let order = try printer.randomOrder(seed: seed)
        let instructions = try printer.printer.composition(of: order, now: SheetPrinter.now).instructions
        let isLargePrint = seed % 2 == 0
        let wide = try #require(instructions.previewWords(width: Self.wide, isLargePrint: isLargePrint))
        let narrow = PlainTextRenderer(width: 80, isLargePrint: isLargePrint).text(of: instructions)
        #expect(narrow.split(separator: "\n").allSatisfy { $0.count <= 80 })
        // Words that fill more than a line are broken, so that only their letters compare.
        let foot = [instructions.runningText.draft, instructions.runningText.imprint].compactMap { $0 }
        #expect(
            SheetWords(narrow).words.joined()
                == (wide.words + SheetWords(foot.joined(separator: " ")).words).joined())
    }
}
