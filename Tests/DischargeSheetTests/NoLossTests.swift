import DischargeModel
import DischargePrinting
import DischargeTemplates
import Foundation
import SampleOrders
import Testing
import Witnesses

@Suite("Nothing is lost and nothing is said twice")
struct NoLossTests {
    /// A thousand random orders, or six thousand where `DISCHARGE_TEST_ALL` is set, a hundred at a time.
    private static let hundreds = (0..<SheetPrinter.seeds(from: 0, usual: 10).upperBound).map {
        UInt64(20_000) + $0 * 100
    }

    @Test(
        "of any order, JSON and preview say what the template files select, each record once and in order",
        arguments: hundreds)
    func anyOrder(first: UInt64) throws {
        let printer = try SheetPrinter.shared.get()
        let sheets = (first..<first + 100).map { WrittenSheet.random(seed: $0, vocabulary: printer.vocabulary) }
        for (sheet, expected) in zip(sheets, try ExpectedSheet.sheets(of: sheets)) {
            let expected = try #require(expected)
            let composition = try sheet.composition(with: printer.printer.templates)
            let json = try expectJSON(of: composition, says: expected)
            try expectPreview(of: composition.instructions, says: json)
        }
    }

    @Test(
        "of any order, the file says what the template files select, each record once and in order",
        arguments: SheetPrinter.seeds(from: 1_000, usual: 50))
    func anyFile(seed: UInt64) throws {
        let printer = try SheetPrinter.shared.get()
        let written = WrittenSheet(order: printer.rawOrder(seed: seed))
        let expected = try #require(try ExpectedSheet.sheets(of: [written])[0])
        let options = PrintOptions(paper: seed % 2 == 0 ? .letter : .a4, isLargePrint: seed % 3 == 0)
        let sheet = try printer.sheet(of: printer.order(written.order), options: options)
        let json = try SheetJSON(
            JSONRenderer.json(of: sheet.instructions), templates: WrittenTemplates.english.get(),
            isLargePrint: options.isLargePrint || sheet.order.isLargePrint)
        #expect(expected.difference(from: json.lines) == nil)
        let text = try sheet.withFile { try sheet.bodyText(of: $0) }
        #expect(PrintedLines(text).difference(from: SheetWords(json.words.joined(separator: " "))) == nil)
        let letters = text.joined().filter { !$0.isWhitespace && $0 != "•" }
        for piece in expected.lines where piece.record.hasPrefix("notes") {
            #expect(letters.contains(piece.texts[0].filter { !$0.isWhitespace && $0 != "•" }))
        }
        // A narrow cell breaks a blank.
        let lowLines = text.reduce(0) { $0 + $1.utf8.count { $0 == UInt8(ascii: "_") } }
        #expect(lowLines == json.lowLineCount, "of blanks in the file, and in the JSON")
    }

    private func expectJSON(of composition: Composition, says expected: ExpectedSheet) throws -> SheetJSON {
        let json = try SheetJSON(
            JSONRenderer.json(of: composition.instructions), templates: WrittenTemplates.english.get())
        #expect(expected.difference(from: json.lines) == nil)
        // What is asked of the nurse on the screen is what is blank.
        let fields = json.blankFields.compactMap(\.self)
        #expect(fields.count == json.blankFields.count)
        #expect(Set(fields) == Set(composition.blankFields))
        return json
    }

    private func expectPreview(of instructions: DischargeInstructions, says json: SheetJSON) throws {
        let running = instructions.runningText
        let foot = [running.draft, running.imprint].compactMap(\.self).flatMap(PreviewWords.words)
        // So wide that no word of a random order is broken.
        let words = PreviewWords.words(PlainTextRenderer(width: 300).text(of: instructions))
        let expected = json.words + foot
        let difference = zip(words, expected).first { $0 != $1 }
        #expect(difference == nil && words.count == expected.count)
        #expect(json.runningText["name"] as? String == running.name)
    }
}
