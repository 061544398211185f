import DischargeFonts
import DischargeModel
import Testing

@testable import DischargeLayout

@Suite("Grids and entries on pages")
struct GridLayoutTests {
    /// Medicines with a cell for each time of the day, and a line or more below each.
    private func grid(rows: Int, details: String = "Start; 500 mg; twice a day; for pain") -> Table {
        let columns = ["Medicine", "Morning", "Evening", "As needed"].enumerated()
        return Table(
            columns: columns.map { .init(heading: $0.element, weight: $0.offset == 0 ? 5 : 2) },
            rows: (0..<rows).flatMap { number -> [Table.Row] in
                let name = Inline.strong("medicine\(number)")
                let dose = [[name], [.text("1 tablet")], [], []]
                let cells = number % 5 == 4 ? [[name], [.strong("Stop taking")]] : dose
                let detail = Table.Row(cells: [[.text("\(details) number\(number)")]], record: nil)
                return [Table.Row(cells: cells, record: nil)] + (number % 5 == 4 ? [] : [detail])
            })
    }

    private func pagination(_ table: Table, style: PageStyle) throws -> Pagination {
        let instructions = DischargeInstructions(
            language: "en", title: "Title",
            runningText: .init(
                name: "Ann", identifiers: ["Born"], hospital: "", draft: nil, imprint: "Form",
                pageNumber: "{page} of {pages}"),
            opening: [],
            sections: [Section(id: "medicines", heading: "Medicines", emphasis: .plain, blocks: [.table(table)])])
        return SheetLayout(family: try SheetLayoutTests.family.get()).pagination(of: instructions, style: style)
    }

    /// The number of the page on which a word of the sheet stands.
    private func page(of word: String, in pagination: Pagination) -> Int? {
        pagination.pages.firstIndex { page in
            page.marks.contains { mark in
                guard case .element = mark.role, case .glyphs(let run) = mark.shape else { return false }
                return run.text.split(separator: " ").contains(Substring(word))
            }
        }
    }

    @Test(
        "what is said below a row, or in an entry, stands on the page of its name",
        arguments: SheetLayoutTests.styles, 12..<30)
    func together(style: PageStyle, rows: Int) throws {
        let pagination = try pagination(grid(rows: rows), style: style)
        #expect(pagination.pages.count > 1 || rows < 20)
        for number in 0..<rows where number % 5 != 4 {
            let first = try #require(page(of: "medicine\(number)", in: pagination))
            #expect(page(of: "number\(number)", in: pagination) == first, "\(number)")
        }
    }

    @Test("a cell that takes several columns says so, and a row of one cell has no header")
    func spans() throws {
        let structure = try pagination(grid(rows: 5), style: SheetLayoutTests.styles[0]).structure
        let rows = structure.indices.filter { structure[$0].role == .tableRow }.map { row in
            structure.filter { $0.parent == row }
        }
        #expect(rows.count == 10)
        for row in rows {
            #expect(row.reduce(0) { $0 + ($1.columnSpan ?? 1) } == 4)
            #expect(row.map(\.role).contains(.rowHeader) == (row.count > 1 && row[0].role != .columnHeader))
        }
    }

    @Test("a rule stands on both sides of every cell between the first and the last, and none crosses other words")
    func rules() throws {
        let pagination = try pagination(grid(rows: 20), style: SheetLayoutTests.styles[0])
        for page in pagination.pages {
            let upright = page.marks.compactMap { mark -> Rule? in
                if case .rule(let rule) = mark.shape, rule.fromX == rule.toX { rule } else { nil }
            }
            #expect(!upright.isEmpty)
            for mark in page.marks {
                guard case .element = mark.role, case .glyphs(let run) = mark.shape else { continue }
                let beside = upright.filter { $0.fromY < run.baseline && run.baseline < $0.toY }
                if run.text.hasPrefix("medicine") { #expect([1, 3].contains(beside.count)) }
                if run.text.hasPrefix("Start") { #expect(beside.isEmpty) }
            }
        }
    }

    @Test("large print has entries of a list, and the words over the columns in each")
    func entries() throws {
        let style = PageStyle(paper: .letter, isLargePrint: true)
        let pagination = try pagination(grid(rows: 7), style: style)
        let structure = pagination.structure
        #expect(!structure.contains { $0.role == .table })
        #expect(structure.count { $0.role == .listItem } == 7)
        #expect(structure.filter { $0.role == .listBody }.count == 7)
        let text = pagination.pages.flatMap(\.marks).compactMap { mark -> String? in
            guard case .element = mark.role, case .glyphs(let run) = mark.shape else { return nil }
            return run.text
        }.joined(separator: "|")
        #expect(text.ranges(of: "Morning: 1 tablet").count == 6)
        #expect(!text.contains("Evening"))
    }
}
