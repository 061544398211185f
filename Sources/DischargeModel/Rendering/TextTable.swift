/// Prints a table as aligned columns, or where they are too narrow as one wrapped line a row.
///
/// Read line by line, both forms give the cells in the order of the printed sheet: only the last column may wrap.
struct TextTable {
    private let rows: [[String]]
    private let columnCount: Int
    private let hasHeader: Bool
    private static let gap = 2
    /// The fewest columns that are left for a last cell that wraps.
    private static let narrowestLast = 24
    /// The fewest that are left for a first cell, where there are more than two.
    private static let narrowestFirst = 12
    /// In front of what a row of one cell says about the row above it.
    private static let detailIndent = "  "
    /// An empty cell, where nothing else tells the columns.
    private static let emptyCell = "─"

    init(_ table: Table) {
        let header = table.columns.map(\.heading)
        hasHeader = header.contains { !$0.isEmpty }
        columnCount = header.count
        rows = (hasHeader ? [header] : []) + table.rows.map { $0.cells.map(\.plainText) }
    }

    func add(to page: inout TextPage) {
        if let widths = alignedWidths(in: page.measure) {
            addAligned(widths, to: &page)
        } else {
            addLines(to: &page)
        }
    }

    /// Widths of all columns but the last, or `nil` when a line cannot hold them.
    private func alignedWidths(in measure: Int) -> [Int]? {
        guard var widths = naturalWidths(), let first = widths.first else { return nil }
        let longestLast = rows.filter { $0.count == columnCount }.map { $0[columnCount - 1].count }.max() ?? 0
        let last = min(longestLast, TextTable.narrowestLast)
        let room = measure - widths.reduce(last) { $0 + $1 + TextTable.gap }
        if room >= 0 { return widths }
        // What is too long for a narrower first column stands on a line of its own.
        guard columnCount > 2, first + room >= TextTable.narrowestFirst else { return nil }
        widths[0] = first + room
        return widths
    }

    private func naturalWidths() -> [Int]? {
        guard columnCount > 1, !rows.contains(where: { $0.dropLast().contains { $0.contains("\n") } }) else {
            return nil
        }
        // A row's last cell takes the columns that are left.
        return (0..<columnCount - 1).map { column in
            rows.filter { $0.count > column + 1 }.map { $0[column].count }.max() ?? 0
        }
    }

    private func addAligned(_ widths: [Int], to page: inout TextPage) {
        for (index, row) in rows.enumerated() {
            guard row.count > 1 || columnCount == 1 else {
                addDetail(row, to: &page)
                continue
            }
            let widths = widths.prefix(row.count - 1)
            let indent = String(repeating: " ", count: widths.reduce(0) { $0 + $1 + TextTable.gap })
            var row = row
            if let first = row.first, let width = widths.first, first.count > width {
                page.add(wrapped: first)
                row[0] = ""
            }
            let start = zip(row, widths).map { cell, width in
                cell + String(repeating: " ", count: width - cell.count + TextTable.gap)
            }
            page.add(wrapped: row.last ?? "", first: start.joined(), rest: indent)
            if index == 0, hasHeader { page.addRule("─") }
        }
    }

    private func addLines(to page: inout TextPage) {
        for (index, row) in rows.enumerated() {
            guard row.count > 1 || columnCount == 1 else {
                addDetail(row, to: &page)
                continue
            }
            let cells = row.map { $0.isEmpty ? TextTable.emptyCell : $0.replacing("\n", with: " ") }
            page.add(wrapped: cells.joined(separator: " | "), rest: "    ")
            if index == 0, hasHeader { page.addRule("─") }
        }
    }

    private func addDetail(_ row: [String], to page: inout TextPage) {
        page.add(wrapped: row.first ?? "", first: TextTable.detailIndent, rest: TextTable.detailIndent)
    }
}
