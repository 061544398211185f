import DischargeLayout
import DischargeModel
import Testing

@Suite("Structure of the sheet")
struct SheetStructureTests {
    @Test("a screen reader meets every part of the sheet once, in the preview's order", arguments: SheetCase.few)
    func outsideReader(form: SheetCase) throws {
        let sheet = try form.sheet()
        var parts = try sheet.withFile(StructureText.init).parts
        // Poppler 22 loses what follows a replacement text, which stands for a letter with an accent of its own glyph.
        for (index, expected) in sheet.instructions.parts(isLargePrint: false).enumerated()
        where index < parts.count && expected.text.unicodeScalars.contains(where: \.properties.isDiacritic) {
            parts[index].text = expected.text
        }
        expect(parts, of: sheet)
    }

    @Test("the layout tags every part of the sheet once, in the preview's order", arguments: SheetCase.all)
    func everyForm(form: SheetCase) throws {
        let sheet = try form.sheet()
        expect(StructureText(of: sheet.pagination()).parts, of: sheet)
    }

    @Test(
        "the layout tags every part of any order's sheet once, in its order",
        arguments: SheetPrinter.seeds(from: 3_000, usual: 50))
    func anyOrder(seed: UInt64) throws {
        let printer = try SheetPrinter.shared.get()
        let sheet = try printer.sheet(of: printer.randomOrder(seed: seed))
        expect(StructureText(of: sheet.pagination()).parts, of: sheet)
    }

    private func expect(_ read: [StructureText.Part], of sheet: Sheet) {
        let expected = sheet.instructions.parts(isLargePrint: sheet.style.stacksTables)
        // One part more or less shifts all that follow: the first difference tells enough.
        let difference = zip(read, expected).first { read, expected in
            read.type != expected.type || SheetWords(read.text) != SheetWords(expected.text)
        }
        #expect(difference?.0 == difference?.1)
        #expect(read.count == expected.count)
    }
}

extension DischargeInstructions {
    /// The parts of the sheet that have text of their own, as they are to be tagged.
    fileprivate func parts(isLargePrint: Bool) -> [StructureText.Part] {
        var parts = [StructureText.Part(type: "H1", text: title)]
        parts += opening.flatMap { $0.parts(isLargePrint: isLargePrint) }
        for section in sections {
            parts.append(StructureText.Part(type: "H2", text: section.heading))
            parts += section.blocks.flatMap { $0.parts(isLargePrint: isLargePrint) }
        }
        return parts
    }
}

extension Block {
    fileprivate func parts(isLargePrint: Bool) -> [StructureText.Part] {
        switch self {
        case .paragraph(let paragraph): [.init(type: "P", text: paragraph.text.plainText)]
        case .list(let items):
            items.flatMap { item in
                [StructureText.Part(type: "Lbl", text: "•"), .init(type: "LBody", text: item.text.plainText)]
            }
        case .table(let table): (isLargePrint ? table.stackedEntries?.flatMap(\.parts) : nil) ?? table.parts
        case .writingSpace(let space): [.init(type: "P", text: space.text.plainText)]
        case .signatures(let lines): lines.map { .init(type: "P", text: "\($0.signer) \($0.dateLabel)") }
        case .calendar(let calendar):
            isLargePrint ? calendar.stackedEntries.flatMap(\.parts) : calendar.parts
        case .figure(let figure):
            // A space keeps each bone's name apart from the next one's.
            [
                .init(
                    type: "Figure",
                    text: figure.drawing.labels.map { $0.text + " " }.joined() + figure.text.plainText)
            ]
        }
    }
}

extension Table {
    fileprivate var parts: [StructureText.Part] {
        let headings = columns.map(\.heading).filter { !$0.isEmpty }
        return headings.map { .init(type: "TH", text: $0) }
            + rows.flatMap { row in
                row.cells.enumerated().map { index, cell in
                    .init(type: index == 0 && row.cells.count > 1 ? "TH" : "TD", text: cell.plainText)
                }
            }
    }
}

extension StackedEntry {
    /// An item of a list, each line of which is a paragraph.
    fileprivate var parts: [StructureText.Part] {
        [.init(type: "LBody", text: "")] + ([head] + lines).map { .init(type: "P", text: $0.plainText) }
    }
}

extension DayCalendar {
    fileprivate var parts: [StructureText.Part] {
        weekdays.map { .init(type: "TH", text: $0.text) }
            + rows.flatMap { row -> [StructureText.Part] in
                switch row {
                case .folded(let weeks): [.init(type: "TD", text: weeks.text)]
                case .week(let days):
                    days.map { day in
                        let texts = day.map { [$0.name.text] + $0.entries.map(\.text) } ?? []
                        return StructureText.Part(type: "TD", text: texts.joined(separator: " "))
                    }
                }
            }
    }
}
