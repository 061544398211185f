import DischargeModel

extension FlowBuilder {
    /// A table without a header row, of labels and short values: no rules, and where the page is wide enough the second
    /// half of the rows beside the first half.
    mutating func addFactTable(_ table: Table, parent: StructureElement.ID, column: Column, gap: Double) {
        let element = newElement(.table, parent: parent)
        let body = newElement(.tableBody, parent: element)
        let gutter = style.body.size * 1.5
        var left = Column(x: column.x, width: (column.width - gutter) / 2)
        guard column.width > style.body.size * 30, table.rows.count > 5, areShort(table.rows, in: left) else {
            let first = flow.strips.count
            append(factRows(table.rows[...], in: body, column: column), gap: gap)
            let height = flow.strips[first...].reduce(0) { $0 + $1.height }
            if height < style.pageHeight * 0.6 { keepTogether(first) }
            return
        }
        let half = evenSplit(table.rows, in: left)
        left.width += widening(ofFirst: table.rows[..<half], beside: table.rows[half...], width: left.width)
        let right = column.inset(left: left.width + gutter)
        let columns = [
            factRows(table.rows[..<half], in: body, column: left),
            factRows(table.rows[half...], in: body, column: right),
        ]
        append([Strip.beside(columns)], gap: gap)
    }

    /// Whether no value takes more than a few lines of half the page; longer ones would stand in narrow towers.
    private func areShort(_ rows: [Table.Row], in column: Column) -> Bool {
        rows.allSatisfy { row in
            width(of: row.cells.flatMap(\.withoutFinePrint), isStrong: true) < column.width * 3
        }
    }

    /// How many rows stand in the first of two columns so that the taller one is as short as can be.
    private func evenSplit(_ rows: [Table.Row], in column: Column) -> Int {
        let lines = rows.map { row in
            max(1, (width(of: row.cells.last ?? [], isStrong: true) / (column.width * 0.7)).rounded(.up))
        }
        let total = lines.reduce(0, +)
        var above = 0.0
        var best = (split: 1, height: Double.infinity)
        for (index, count) in lines.enumerated().dropLast() {
            above += count
            if max(above, total - above) < best.height { best = (index + 1, max(above, total - above)) }
        }
        return best.split
    }

    /// What the first of two columns, both `width` points wide, takes of the other, or gives to it where that is negative,
    /// so that dates and numbers to call fit on a line in both.
    private func widening(
        ofFirst first: ArraySlice<Table.Row>, beside second: ArraySlice<Table.Row>, width: Double
    ) -> Double {
        let spare = [first, second].map { rows in
            let labels = rows.map { self.width(of: $0.cells.first ?? [], isStrong: false) }.max() ?? 0
            let wholes = rows.map { wholeWidth(of: $0.cells.last ?? []) }.max() ?? 0
            return width - labels - style.body.size * 0.5 - wholes - 1
        }
        if spare[0] < 0, spare[1] > 0 { return min(-spare[0], spare[1]) }
        if spare[1] < 0, spare[0] > 0 { return -min(-spare[1], spare[0]) }
        return 0
    }

    /// The width of the longest part of a text that no line should end within, in points.
    private func wholeWidth(of text: [Inline]) -> Double {
        var longest = 0.0
        var width = 0.0
        let isStrong = text.contains(where: \.isStrong)
        let type = TypeStyle(size: style.body.size, leading: style.body.leading, isStrong: isStrong)
        for unit in setter.units(of: [.text(text.withoutFinePrint.plainText)], style: type).units {
            width += unit.width
            longest = max(longest, width)
            width = unit.bond == .none ? 0 : width + unit.spaceWidth
        }
        return longest
    }

    /// Rows of a label and a value beside it. The values begin at one edge, and each label ends close before it: eyes and
    /// programs that read a page by its gaps then take them together.
    private mutating func factRows(
        _ rows: ArraySlice<Table.Row>, in body: StructureElement.ID, column: Column
    ) -> [Strip] {
        let labels = rows.map { row in
            min(width(of: row.cells.first ?? [], isStrong: false) + 0.5, column.width * 0.45)
        }
        let value = column.inset(left: (labels.max() ?? 0) + style.body.size * 0.5)
        return zip(rows, labels).flatMap { row, labelWidth in
            let label = Column(x: value.x - style.body.size * 0.5 - labelWidth, width: labelWidth)
            let element = newElement(.tableRow, parent: body)
            let cells = zip(row.cells, [label, value]).enumerated().map { index, cell in
                let cellElement = newElement(index == 0 ? .rowHeader : .tableCell, parent: element)
                return bodyStrips(cell.0, element: cellElement, column: cell.1)
            }
            var strips = [Strip.beside(cells)]
            // A row of a few lines is not worth cutting.
            if strips[0].height > style.body.leading * 5 {
                strips = Strip.lineByLine(cells)
                for index in strips.indices.dropFirst() {
                    strips[index].breakBefore = max(strips[index].breakBefore, .avoided)
                }
            }
            strips[strips.count - 1].height += style.itemGap * 0.5
            return strips
        }
    }

    /// Of a text on one line, in points.
    private func width(of text: [Inline], isStrong: Bool) -> Double {
        shaper.width(of: text.plainText[...], size: style.body.size, isStrong: isStrong)
    }
}
