import DischargeLayout
import DischargeModel
import DischargePrinting
import DischargeTemplates
import Foundation
import Testing
import Witnesses

@Suite("The design of the pages, on every combination")
struct SheetDesignTests {
    private struct SetSheet {
        let pagination: Pagination
        let style: PageStyle
    }

    private func setSheet(_ form: SheetCase) throws -> SetSheet {
        let printer = try SheetPrinter.shared.get().printer
        let instructions = try printer.composition(of: form.order(), now: SheetPrinter.now).instructions
        let style = PageStyle(paper: form.paper, isLargePrint: form.isLargePrint)
        let layout = SheetLayout(family: printer.family)
        return SetSheet(pagination: layout.pagination(of: instructions, style: style), style: style)
    }

    @Test("no page but the last is less than a quarter full", arguments: SheetCase.all)
    func fullPages(form: SheetCase) throws {
        let sheet = try setSheet(form)
        for page in sheet.pagination.pages.dropLast() {
            let rows = page.bodyRows
            let lowest = page.contentBaselines(in: sheet.pagination).max() ?? 0
            #expect((lowest - Double(rows.lowerBound)) / Double(rows.upperBound - rows.lowerBound) > 0.25)
        }
    }

    @Test(
        "what matters most and the signs for an ambulance come first, however long the patient's data are",
        arguments: SheetCase.all)
    func urgentFirst(form: SheetCase) throws {
        let bookmarks = try setSheet(form).pagination.bookmarks
        let important = try #require(bookmarks.first { $0.title == "The most important things" })
        let emergency = try #require(bookmarks.first { $0.title.hasPrefix("Call 911") })
        #expect(important.page == 0 || form.isLargePrint && important.page == 1)
        #expect(emergency.page <= (form.isLargePrint ? 2 : 1))
    }

    @Test(
        "of an ordinary order, page 1 holds both whole, after every procedure and anesthesia", arguments: Paper.allCases
    )
    func firstPage(paper: Paper) throws {
        let printer = try SheetPrinter.shared.get()
        let vocabulary = printer.vocabulary
        for procedure in vocabulary.procedures {
            for anesthesia in vocabulary.anesthesias {
                var raw = try OrderFile.rawOrder(at: packageRoot.appending(path: "Tests/Pictures/order.yaml").path)
                raw.values[.procedure] = RawValue(procedure.id)
                raw.values[.anesthesia] = RawValue(anesthesia.id)
                let instructions = try printer.printer.composition(
                    of: printer.order(raw), now: SheetPrinter.now
                ).instructions
                let pagination = SheetLayout(family: printer.printer.family).pagination(
                    of: instructions, style: PageStyle(paper: paper, isLargePrint: false))
                let next = try #require(pagination.bookmarks.first { $0.title.hasPrefix("Call us") })
                let emergency = try #require(pagination.bookmarks.first { $0.title.hasPrefix("Call 911") })
                #expect(emergency.page == 0 && next.page == 1, "\(procedure.id), \(anesthesia.id)")
            }
        }
    }

    @Test("lines of running text have 45 to 75 letters on average, and none has more than 85", arguments: SheetCase.all)
    func lineLengths(form: SheetCase) throws {
        let sheet = try setSheet(form)
        let lines = sheet.pagination.fullLines(size: sheet.style.body.size)
        try #require(lines.count > 5)
        let average = Double(lines.reduce(0, +)) / Double(lines.count)
        #expect((45...75).contains(average), "\(average)")
        #expect((lines.max() ?? 0) <= 95)
    }

    @Test(
        "in large print every word is 18 points or more, and no table has more than two columns",
        arguments: SheetCase.all.filter(\.isLargePrint))
    func largePrint(form: SheetCase) throws {
        let pagination = try setSheet(form).pagination
        let structure = pagination.structure
        for mark in pagination.pages.flatMap(\.marks) {
            guard case .element(let element) = mark.role, case .glyphs(let run) = mark.shape else { continue }
            // The bones' names in a drawing are said in the words below it.
            #expect(run.size >= 18 || structure[element].role == .figure, "\(run.text)")
        }
        for row in structure.indices where structure[row].role == .tableRow {
            #expect(structure.count { $0.parent == row } <= 2)
        }
    }

    @Test("every color of text has a contrast of 7 to 1 or more with what it stands on", arguments: SheetCase.few)
    func contrast(form: SheetCase) throws {
        for page in try setSheet(form).pagination.pages {
            var grounds: [Frame] = []
            for mark in page.marks {
                switch mark.shape {
                case .frame(let frame) where frame.fill != nil: grounds.append(frame)
                case .glyphs(let run):
                    let ground = grounds.last { $0.box.holds(x: run.x, y: run.baseline - run.size * 0.3) }
                    if let fill = ground?.fill {
                        #expect(fill == .black && run.color == Color(red: 1, green: 1, blue: 1), "\(run.text)")
                    } else {
                        #expect(run.color.contrastWithPaper >= 7, "\(run.text)")
                    }
                default: break
                }
            }
        }
    }
}

extension Page {
    /// Baselines of what belongs to the sheet itself, in points from the page's top.
    fileprivate func contentBaselines(in pagination: Pagination) -> [Double] {
        marks.compactMap { mark in
            guard case .element = mark.role, case .glyphs(let run) = mark.shape else { return nil }
            return run.baseline
        }
    }
}

extension Pagination {
    /// How many characters stand on each line of a paragraph or bullet that has another line below it.
    fileprivate func fullLines(size: Double) -> [Int] {
        var lines: [StructureElement.ID: [Double: String]] = [:]
        for (number, page) in pages.enumerated() {
            for mark in page.marks {
                guard case .element(var id) = mark.role, case .glyphs(let run) = mark.shape, run.size == size else {
                    continue
                }
                while [.span, .link].contains(structure[id].role), let parent = structure[id].parent { id = parent }
                guard [.paragraph, .listBody].contains(structure[id].role) else { continue }
                // The lines of large print's entries are those of a table's cells.
                if let parent = structure[id].parent, structure[parent].role == .listBody { continue }
                lines[id, default: [:]][Double(number) * 10_000 + run.baseline, default: ""] += run.text
            }
        }
        return lines.values.flatMap { text in
            text.sorted { $0.key < $1.key }.dropLast().map(\.value.count)
        }
    }
}

extension Box {
    fileprivate func holds(x: Double, y: Double) -> Bool {
        (self.x...self.x + width).contains(x) && (self.y...self.y + height).contains(y)
    }
}
