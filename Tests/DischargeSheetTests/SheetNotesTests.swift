import DischargeModel
import DischargePrinting
import DischargeTemplates
import SampleOrders
import Testing

@Suite("A clinician's notes on the sheet")
struct SheetNotesTests {
    /// Longer than any line of any paper.
    private static let longWord = (0..<42).map { "word\($0 % 10)" }.joined()

    private static let notes = """
        **Bold** stays, {{ name }} and {{wound_care}} too: <b>x</b> a|b • c __ d `e` \\n.
        A second line of it -- with 100 % of "this" & 'that' – and so on…
        - first item
          goes on here
        - **second** - item {{ mrn }}

        - after a gap: \(longWord)

        An unbroken word: \(longWord).
        -no item
        1. one
        * two

        first item
        """

    private static let pieces = [
        ExpectedSheet.Line(
            record: "notes paragraph",
            texts: [
                """
                **Bold** stays, {{ name }} and {{wound_care}} too: <b>x</b> a|b • c __ d `e` \\n.
                A second line of it -- with 100 % of "this" & 'that' – and so on…
                """
            ]),
        ExpectedSheet.Line(record: "notes item", texts: ["first item\ngoes on here"]),
        ExpectedSheet.Line(record: "notes item", texts: ["**second** - item {{ mrn }}"]),
        ExpectedSheet.Line(record: "notes item", texts: ["after a gap: \(longWord)"]),
        ExpectedSheet.Line(
            record: "notes paragraph", texts: ["An unbroken word: \(longWord).\n-no item\n1. one\n* two"]),
        ExpectedSheet.Line(record: "notes paragraph", texts: ["first item"]),
    ]

    @Test("its words stand in JSON, preview and file as they were written, each piece once and in order")
    func unchanged() throws {
        let printer = try SheetPrinter.shared.get()
        var raw = printer.rawOrder(seed: 1)
        raw.values[.notes] = RawValue(Self.notes)
        for isLargePrint in [false, true] {
            let sheet = try printer.sheet(
                of: printer.order(raw), options: PrintOptions(isLargePrint: isLargePrint))
            let json = try SheetJSON(
                JSONRenderer.json(of: sheet.instructions), templates: WrittenTemplates.english.get())
            #expect(json.lines.filter { $0.record.hasPrefix("notes") } == Self.pieces)
            try expect(Self.pieces, inLinesOf: PlainTextRenderer(width: 8_100).text(of: sheet.instructions))
            let letters = Self.pieces.map { Self.letters($0.texts[0]) }.joined()
            let narrow = PlainTextRenderer(width: 40).text(of: sheet.instructions)
            #expect(Self.letters(narrow).ranges(of: letters).count == 1)
            let file = try sheet.withFile { try sheet.bodyText(of: $0) }.joined(separator: "\n")
            #expect(Self.letters(file).ranges(of: letters).count == 1)
        }
    }

    @Test("the lines of any notes stand in the preview as they were written", arguments: [UInt64(40), 41, 42, 43])
    func anyNotes(seed: UInt64) throws {
        let printer = try SheetPrinter.shared.get()
        var random = RandomOrder(seed: seed, fill: .nothing)
        for length in [RandomOrder.NotesLength.short, .long, .short, .long] {
            var raw = random.rawOrder(vocabulary: printer.vocabulary)
            raw.values[.notes] = RawValue(random.notes(length))
            let sheet = WrittenSheet(order: raw)
            let expected = try #require(try ExpectedSheet.sheets(of: [sheet])[0]).lines
            let instructions = try sheet.composition(with: printer.printer.templates).instructions
            let pieces = expected.filter { $0.record.hasPrefix("notes") }
            #expect(!pieces.isEmpty)
            try expect(pieces, inLinesOf: PlainTextRenderer(width: 8_100).text(of: instructions))
        }
    }

    /// Holds a preview that is too wide to break lines against notes, one line after the other.
    private func expect(_ pieces: [ExpectedSheet.Line], inLinesOf preview: String) throws {
        var rest = preview[...]
        for piece in pieces {
            let isItem = piece.record == "notes item"
            let lines = piece.texts[0].split(separator: "\n").map(String.init)
            let form = isItem ? "\n• " + lines.joined(separator: "\n  ") : "\n" + lines.joined(separator: "\n")
            let found = try #require(rest.firstRange(of: form + "\n"), "\(piece)")
            // The line feed is also that in front of the next piece.
            rest = rest[found.upperBound...].isEmpty ? "" : rest[rest.index(before: found.upperBound)...]
        }
    }

    /// Without spaces and bullets: a line may end inside of a long word.
    private static func letters(_ text: String) -> String {
        text.filter { !$0.isWhitespace && $0 != "•" }
    }
}
