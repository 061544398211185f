import DischargeLayout
import DischargeModel
import DischargePrinting
import Foundation
import Testing
import Witnesses

@Suite("Facts of the file")
struct SheetFileTests {
    @Test("a sheet of two pages takes less than 60 kB", arguments: Paper.allCases)
    func size(paper: Paper) throws {
        let printer = try SheetPrinter.shared.get()
        let order = try printer.order(
            OrderFile.rawOrder(at: packageRoot.appending(path: "Tests/Pictures/order.yaml").path))
        let whole = try printer.sheet(of: order, options: PrintOptions(paper: paper))
        var short = whole.instructions
        let layout = SheetLayout(family: printer.printer.family)
        while layout.pagination(of: short, style: whole.style).pages.count > 2 { short.sections.removeLast() }
        #expect(layout.pagination(of: short, style: whole.style).pages.count == 2)
        #expect(try printer.sheet(like: whole, saying: short).bytes.count < 60_000)
    }

    @Test("title and language are the sheet's, viewers show the title, and neither names the patient", arguments: forms)
    func properties(form: SheetCase) throws {
        let sheet = try form.sheet()
        let file = try sheet.withFile(PDFObjects.init)
        let catalog = try #require(file.catalog)
        let information = try #require(file.resolve(file.trailer["/Info"]))
        #expect(catalog["/Lang"] == .text(sheet.instructions.language))
        #expect(file.resolve(catalog["/ViewerPreferences"])?["/DisplayDocTitle"] == .boolean(true))
        #expect(file.resolve(catalog["/MarkInfo"])?["/Marked"] == .boolean(true))
        #expect(information["/Title"] == .text(sheet.instructions.title))
        guard case .dictionary(let entries) = information else { return }
        for case .text(let text) in entries.values {
            #expect(!text.contains(sheet.order.patient.name) && !text.contains(sheet.order.patient.recordNumber))
        }
    }

    @Test("every number to call is a link that dials it", arguments: forms)
    func links(form: SheetCase) throws {
        let sheet = try form.sheet()
        let file = try sheet.withFile(PDFObjects.init)
        let links = file.dictionaries("/Subtype", "/Link")
        let dialled = links.compactMap { file.resolve($0["/A"])?["/URI"] }
        let numbers = sheet.instructions.inlines.compactMap { inline in
            if case .phone(let number) = inline.content { number } else { nil }
        }
        #expect(numbers.count >= 2)
        #expect(file.dictionaries("/S", "/Link").count == numbers.count)
        let expected = numbers.map { PDFValue.text("tel:" + $0.filter { $0.isNumber || $0 == "+" }) }
        // A number that fills more than a line has a link on each of them.
        #expect(dialled.count >= expected.count && Set(dialled) == Set(expected))
        #expect(links.allSatisfy { $0["/Contents"] != nil && $0["/StructParent"] != nil && $0["/F"] == .number(4) })
    }

    @Test(
        "no digit is dialled that is not part of one number to call",
        arguments: [
            ("555-010-0188 ext. 7", ["tel:5550100188", "tel:5550100188;ext=7"]),
            ("555-010-0188 or 555-010-0199", ["tel:5550100188"]), ("ask at the desk", []),
        ])
    func numberWithWords(text: String, allowed: [String]) throws {
        let printer = try SheetPrinter.shared.get()
        var raw = printer.rawOrder(seed: 1)
        raw.followUps = []
        raw.values[.followUpPhone] = RawValue(text)
        let pagination = try printer.sheet(of: printer.order(raw)).pagination()
        let links = pagination.pages.flatMap(\.links).filter { $0.description == text }
        #expect(Set(links.map(\.address)).isSubset(of: allowed))
    }

    @Test("the outline has the title and every heading, in order and from page to page", arguments: forms)
    func bookmarks(form: SheetCase) throws {
        let sheet = try form.sheet()
        let outline = try sheet.withFile(PDFObjects.init).outline
        #expect(outline.map(\.title) == [sheet.instructions.title] + sheet.instructions.sections.map(\.heading))
        #expect(zip(outline, outline.dropFirst()).allSatisfy { $0.page <= $1.page })
    }

    @Test("every header cell says whether it heads a row or a column", arguments: forms)
    func scopes(form: SheetCase) throws {
        let sheet = try form.sheet()
        let file = try sheet.withFile(PDFObjects.init)
        let scopes = file.dictionaries("/S", "/TH").map { file.resolve($0["/A"])?["/Scope"] }
        let columns = sheet.tables.flatMap(\.columns).filter { !$0.heading.isEmpty }
        // A row of one cell says more about the row above it, whose name heads both.
        let rows = sheet.tables.flatMap(\.rows).filter { $0.cells.count > 1 }
        let weekdays = sheet.calendars.flatMap(\.weekdays)
        #expect(weekdays.count == (form.isLargePrint ? 0 : 7))
        #expect(scopes.count { $0 == .name("/Column") } == columns.count + weekdays.count)
        #expect(scopes.count { $0 == .name("/Row") } == rows.count)
        #expect(scopes.count == columns.count + weekdays.count + rows.count)
    }

    @Test("every blank says aloud what belongs there, and every day of a calendar its whole date", arguments: forms)
    func alternatives(form: SheetCase) throws {
        let sheet = try form.sheet()
        let file = try sheet.withFile(PDFObjects.init)
        let alternatives = file.dictionaries("/S", "/Span").compactMap { $0["/Alt"] }
        let labels = sheet.instructions.spoken(isLargePrint: form.isLargePrint)
        let isDay = labels.contains("Saturday") && labels.contains { $0.hasPrefix("Saturday, ") }
        #expect(isDay == !form.isLargePrint, "large print says each day in full as it is seen")
        #expect(alternatives == labels.map { .text($0) })
    }

    @Test(
        "folded weeks take all columns of their calendar, and a row's last cell those that are left", arguments: forms)
    func columnSpans(form: SheetCase) throws {
        let sheet = try form.sheet()
        let file = try sheet.withFile(PDFObjects.init)
        let spans = file.dictionaries("/S", "/TD").compactMap { file.resolve($0["/A"])?["/ColSpan"] }
        let folded = sheet.calendars.flatMap(\.rows).count { if case .folded = $0 { true } else { false } }
        let wide = sheet.tables.flatMap { table in
            table.rows.map { table.columns.count - $0.cells.count + 1 }.filter { $0 > 1 }
        }
        let expected = Array(repeating: 7, count: folded) + wide
        #expect(spans.map { "\($0)" }.sorted() == expected.map { "\(PDFValue.number(Double($0)))" }.sorted())
    }

    private static let forms = SheetCase.some

    @Test("among the forms are blanks, tables with a header, and numbers of visits")
    func formsAreRich() throws {
        let sheets = try Self.forms.map { try $0.sheet().instructions }
        #expect(sheets.contains { $0.inlines.contains { if case .blank = $0.content { true } else { false } } })
        #expect(sheets.contains { $0.tables.contains { $0.columns.contains { !$0.heading.isEmpty } } })
        #expect(sheets.contains { $0.inlines.count { if case .phone = $0.content { true } else { false } } > 2 })
    }
}

extension Sheet {
    /// Those that stand as tables in the sheet's print.
    fileprivate var tables: [Table] {
        instructions.tables.filter { !style.stacksTables || $0.stackedEntries == nil }
    }

    fileprivate var calendars: [DayCalendar] { style.stacksTables ? [] : instructions.calendars }
}

extension DischargeInstructions {
    fileprivate var blocks: [Block] { opening + sections.flatMap(\.blocks) }

    fileprivate var tables: [Table] {
        blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    }

    fileprivate var calendars: [DayCalendar] {
        blocks.compactMap { if case .calendar(let calendar) = $0 { calendar } else { nil } }
    }

    /// What is said aloud in place of what is seen, in reading order.
    fileprivate func spoken(isLargePrint: Bool) -> [String] {
        blocks.flatMap { block -> [String] in
            if case .calendar(let calendar) = block, !isLargePrint {
                return (calendar.weekdays + calendar.days.map(\.name)).map(\.spoken)
            }
            return inlines(of: block).compactMap { inline in
                if case .blank(let blank) = inline.content { blank.label } else { nil }
            }
        }
    }

    /// Every stretch of text, in reading order.
    fileprivate var inlines: [Inline] { blocks.flatMap(inlines) }

    private func inlines(of block: Block) -> [Inline] {
        switch block {
        case .paragraph(let paragraph): paragraph.text
        case .list(let items): items.flatMap(\.text)
        case .table(let table): table.rows.flatMap { $0.cells.joined() }
        case .writingSpace(let space): space.text
        case .signatures, .calendar: []
        case .figure(let figure): figure.text
        }
    }
}
