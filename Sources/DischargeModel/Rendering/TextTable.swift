/// Prints a table as aligned columns, or where they are too narrow as one wrapped line a row.
///
/// Read line by line, both forms give the cells in the order of the printed sheet: only the last column may wrap.
struct TextTable {
    private let rows: [[String]]
    private let hasHeader: Bool
    private static let gap = 2
    /// The fewest columns that are left for a last cell that wraps.
    private static let narrowestLast = 24

    init(_ table: Table) {
        let header = table.columns.map(\.heading)
        hasHeader = header.contains { !$0.isEmpty }
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
        let count = rows.first?.count ?? 0
        guard count > 1, !rows.joined().contains(where: { $0.contains("\n") }) else { return nil }
        let widths = (0..<count - 1).map { column in rows.map { $0[column].count }.max() ?? 0 }
        let longestLast = rows.map { $0[count - 1].count }.max() ?? 0
        let room = measure - widths.reduce(0) { $0 + $1 + TextTable.gap }
        return room >= min(longestLast, TextTable.narrowestLast) ? widths : nil
    }

    private func addAligned(_ widths: [Int], to page: inout TextPage) {
        let indent = String(repeating: " ", count: widths.reduce(0) { $0 + $1 + TextTable.gap })
        for (index, row) in rows.enumerated() {
            let start = zip(row, widths).map { cell, width in
                cell + String(repeating: " ", count: width - cell.count + TextTable.gap)
            }
            page.add(wrapped: row.last ?? "", first: start.joined(), rest: indent)
            if index == 0, hasHeader { page.addRule("─") }
        }
    }

    private func addLines(to page: inout TextPage) {
        for (index, row) in rows.enumerated() {
            page.add(wrapped: row.map { $0.replacing("\n", with: " ") }.joined(separator: " | "), rest: "    ")
            if index == 0, hasHeader { page.addRule("─") }
        }
    }
}
