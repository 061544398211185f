import DischargeFonts
import DischargeModel

/// How a table's width is shared among its columns.
struct TableColumns {
    /// From one column's text to the next one's, in points.
    private let gutter: Double
    /// By column: its part of the width, and the width of its longest word in points.
    private let parts: [(weight: Double, longestWord: Double)]

    init(_ table: Table, style: PageStyle, shaper: WordShaper) {
        gutter = style.body.size * 0.9
        parts = table.columns.enumerated().map { index, column in
            let cells = table.rows.map { $0.cells[index].plainText } + [column.heading]
            let words = cells.flatMap { $0.split(whereSeparator: { $0 == " " || $0 == "\n" }) }
            let widths = words.map { shaper.width(of: $0, size: style.body.size) }
            return (column.weight, widths.max() ?? 0)
        }
    }

    /// Columns by weight, each wide enough for its longest word where the table's width allows it.
    func columns(in column: FlowBuilder.Column) -> [FlowBuilder.Column] {
        let room = column.width - gutter * Double(parts.count - 1)
        var widths = shares(of: room, among: parts.map(\.weight))
        // A word that is longer than half of the table is broken rather than given all the width.
        let needs = parts.map { min($0.longestWord + 0.5, room / 2) }
        let narrow = widths.indices.filter { widths[$0] < needs[$0] }
        if !narrow.isEmpty, needs.reduce(0, +) <= room {
            let spare = widths.indices.map { max(0, widths[$0] - needs[$0]) }
            let missing = narrow.reduce(0) { $0 + needs[$1] - widths[$1] }
            let total = spare.reduce(0, +)
            for index in widths.indices {
                widths[index] = max(widths[index], needs[index]) - (total > 0 ? spare[index] * missing / total : 0)
            }
        }
        var x = column.x
        return widths.map { width in
            defer { x += width + gutter }
            return FlowBuilder.Column(x: x, width: width)
        }
    }

    private func shares(of room: Double, among weights: [Double]) -> [Double] {
        let total = weights.reduce(0, +)
        return weights.map { room * $0 / total }
    }
}
