import DischargeModel
import Testing

@Suite("Plain text of large print")
struct LargePrintTextTests {
    private func text(_ blocks: [Block], isLargePrint: Bool = true) -> String {
        PlainTextRenderer(width: 50, isLargePrint: isLargePrint).text(
            of: DischargeInstructions(
                language: "en", title: "Going home",
                runningText: .init(
                    name: "Ana Example", identifiers: [], hospital: "", draft: nil, imprint: "Form 1", pageNumber: ""),
                opening: [], sections: [Section(id: "s", heading: "Heading", emphasis: .plain, blocks: blocks)]))
    }

    private func table(_ headings: [String], _ rows: [[[Inline]]]) -> Table {
        Table(
            columns: headings.map { .init(heading: $0, weight: 1) }, rows: rows.map { .init(cells: $0, record: nil) })
    }

    private let blank = Inline(.blank(Blank(field: nil, label: "when", length: 6)))

    @Test("a row of three cells or more is an entry: its first line, then each cell behind its column's heading")
    func entries() {
        let visits = table(
            ["When", "With", "Phone"],
            [
                [[.text("Friday")], [.text("Spine clinic\nDr. Quill")], [Inline(.phone("555-010-0188"))]],
                [[blank], [blank], [.text("–")]],
                [[.strong("Sunday"), .text("\nat noon")], [], [.text("ask")]],
            ])
        #expect(
            text([.table(visits)]).contains(
                """
                Friday
                  With: Spine clinic
                  Dr. Quill
                  Phone: 555-010-0188

                When: ______
                  With: ______

                Sunday
                  at noon
                  Phone: ask

                """))
    }

    @Test("a cell that takes several columns has no heading, and a row of one cell belongs to the entry above it")
    func wideCells() {
        let grid = table(
            ["Medicine", "Morning", "Evening"],
            [
                [[.text("senna")], [], [.text("1 tablet")]], [[.text("for constipation")]],
                [[.text("iron")], [.text("Stop taking")]],
            ])
        #expect(
            text([.table(grid)]).contains(
                "senna\n  Evening: 1 tablet\n  for constipation\n\niron\n  Stop taking\n"))
    }

    @Test("a table of two columns, or without headings, stays a table")
    func narrowTables() {
        let tables = [
            table(["What", "Until"], [[[.text("Rest")], [.text("Friday")]]]),
            table(["", "", ""], [[[.text("Rest")], [.text("until")], [.text("Friday")]]]),
        ]
        for table in tables {
            #expect(table.stackedEntries == nil)
            #expect(text([.table(table)]) == text([.table(table)], isLargePrint: false))
        }
    }

    @Test("a calendar is a list of the days on which something happens, each with its whole date")
    func calendar() {
        let friday = CalendarDate(daysSince1970: 20_777)
        let entries = ["Procedure", "Visit 4:00 PM"].map { DayCalendar.Entry(kind: .visit, text: $0, record: nil) }
        let days = (0..<7).map { number -> DayCalendar.Day? in
            number < 5
                ? nil
                : DayCalendar.Day(
                    date: friday.adding(days: number - 5), name: .init(text: "\(number)", spoken: "Day \(number)"),
                    entries: number == 5 ? entries : [])
        }
        let calendar = DayCalendar(
            weekdays: ["S", "M", "T", "W", "T", "F", "S"].map { .init(text: $0, spoken: $0) },
            rows: [.week(days), .folded(.init(first: friday, last: friday, text: "none of your dates"))], record: nil)
        let text = text([.calendar(calendar)])
        #expect(text.contains("\nDay 5\n  Procedure\n  Visit 4:00 PM\n"))
        #expect(!text.contains("Day 6") && !text.contains("none of"))
    }

    @Test("in normal print a name too long for its column stands above its row's other cells, which stay in theirs")
    func longNames() {
        let grid = table(
            ["Medicine", "Morning", "Evening"],
            [
                [[.text("calcium carbonate with much vitamin D")], [.text("1 tablet")], [.text("2 tablets")]],
                [[.text("for your bones")]], [[.text("iron")], [], [.text("1 tablet")]],
            ])
        #expect(
            text([.table(grid)], isLargePrint: false).contains(
                """
                Medicine                       Morning   Evening
                ──────────────────────────────────────────────────
                calcium carbonate with much vitamin D
                                               1 tablet  2 tablets
                  for your bones
                iron                                     1 tablet

                """))
    }
}
