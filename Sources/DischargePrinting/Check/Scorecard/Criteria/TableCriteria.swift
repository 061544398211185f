import DischargeModel

/// Tables: whether they are simple, whether they help to act, and whether the sheet says how to use them.
enum TableCriteria {
    static let mostColumns = 4
    static let mostHeadingWords = 5
    static let mostFirstCellWords = 8

    static let simple = Criterion(
        rule: "No table has more than \(mostColumns) columns; each column's heading has 1 to \(mostHeadingWords) "
            + "words and "
            + "each row's first cell no more than \(mostFirstCellWords)."
    ) { sheet in
        let tables = tables(in: sheet)
        guard let first = tables.first else { return .doesNotApply("The sheets have no tables.") }
        return tables.first { !$0.isSimple }.map { .notMet($0.shown) } ?? .met(first.shown)
    }

    static let tool = Criterion(
        rule: "A table lists the patient's own dates, so that most of its rows hold a day."
    ) { sheet in
        for table in tables(in: sheet) {
            let dated = table.rows.filter(\.holdsDate)
            if let first = dated.first, dated.count > 1, dated.count * 2 > table.rows.count {
                return .met(ShownLine(first))
            }
        }
        return .notMet(ShownLine(sheet, "no table of dates"))
    }

    static let explained = Criterion(
        rule: "Right above every table stands a line that says what to do with it.", isOfEnglish: true
    ) { sheet in
        let tables = tables(in: sheet)
        guard let first = tables.first else { return .doesNotApply("The sheets have no tables or charts.") }
        if let bare = tables.first(where: { !($0.above?.asks ?? false) }) { return .notMet(bare.shown) }
        return .met(first.above.map { ShownLine($0) } ?? first.shown)
    }

    /// Tables of the sections; the rows of the opening say only whose sheet it is.
    private static func tables(in sheet: ReviewedSheet) -> [ReviewedTable] {
        sheet.sections.enumerated().flatMap { number, section in
            var rest = sheet.body(of: number)[...]
            var above: SheetLine?
            return section.blocks.compactMap { block -> ReviewedTable? in
                let lines = rest.prefix(block.lineCount)
                rest = rest.dropFirst(block.lineCount)
                defer { above = lines.last { $0.kind == .paragraph || $0.kind == .item } }
                guard case .table(let table) = block else { return nil }
                return ReviewedTable(table: table, rows: Array(lines), above: above, section: section)
            }
        }
    }
}

/// A table with the line right above it in its section.
private struct ReviewedTable {
    let table: Table
    let rows: [SheetLine]
    let above: SheetLine?
    let section: Section

    var shown: ShownLine {
        ShownLine(
            place: "document, section \(section.id)", text: table.columns.map(\.heading).joined(separator: " | "))
    }

    var isSimple: Bool {
        let columns = table.columns.map { Sentences.words(of: $0.heading).count }
        let cells = table.rows.compactMap(\.cells.first).map { Sentences.words(of: $0.plainText).count }
        return columns.count <= TableCriteria.mostColumns
            && columns.allSatisfy { (1...TableCriteria.mostHeadingWords).contains($0) }
            && cells.allSatisfy { $0 <= TableCriteria.mostFirstCellWords }
    }
}

extension Block {
    /// As many as `LineReader` makes of it.
    fileprivate var lineCount: Int {
        switch self {
        case .paragraph, .writingSpace, .figure, .calendar: 1
        case .list(let items): items.count
        case .table(let table): table.rows.count
        case .signatures(let lines): lines.count
        }
    }
}
