import DischargeFonts
import DischargeModel

extension FlowBuilder {
    /// A bulleted list (ISO 32000-1, 14.8.4.3.3): the bullet is each item's label. Short items stand in two columns, which
    /// are read one after the other.
    mutating func addList(_ items: [ListItem], parent: StructureElement.ID, column: Column, gap: Double) {
        let list = newElement(.list, parent: parent)
        guard let columns = twoColumns(for: items, in: beside(column)) else {
            for (index, item) in items.enumerated() {
                append(
                    itemStrips(item, in: list, column: beside(column)), gap: index == 0 ? gap : style.itemGap)
            }
            return
        }
        let half = (items.count + 1) / 2
        let strips = [items[..<half], items[half...]].enumerated().map { index, items in
            items.enumerated().flatMap { position, item in
                var strips = itemStrips(item, in: list, column: columns[index])
                if position > 0, !strips.isEmpty { strips[0].pad(top: style.itemGap) }
                return strips
            }
        }
        append([Strip.beside(strips)], gap: gap)
    }

    /// Two columns where they save a third of the lines.
    private func twoColumns(for items: [ListItem], in column: Column) -> [Column]? {
        let gutter = style.body.size
        let left = Column(x: column.x, width: (column.width - gutter) / 2)
        let hasFinePrint = items.contains { $0.text.contains(where: \.isFinePrint) }
        // Narrower than that, lines break too often.
        guard items.count >= 4, left.width > style.body.size * 16, !hasFinePrint else { return nil }
        let widths = items.map {
            shaper.width(of: $0.text.plainText[...], size: style.body.size, isStrong: false)
        }
        func lines(_ widths: ArraySlice<Double>, in column: Column) -> Double {
            // Lines are never quite full.
            let room = (column.width - style.body.size * 1.2) * 0.92
            return widths.reduce(0) { $0 + max(1, ($1 / room).rounded(.up)) }
        }
        let half = (items.count + 1) / 2
        let besideEachOther = max(lines(widths[..<half], in: left), lines(widths[half...], in: left))
        guard besideEachOther <= lines(widths[...], in: column) * 0.67 else { return nil }
        return [left, Column(x: left.x + left.width + gutter, width: left.width)]
    }

    private mutating func itemStrips(
        _ item: ListItem, in list: StructureElement.ID, column: Column
    ) -> [Strip] {
        let indent = style.body.size * 1.2
        var bulletStyle = style.body
        bulletStyle.size *= 1.35
        let listItem = newElement(.listItem, parent: list)
        let label = newElement(.label, parent: listItem)
        let bullet = lines(
            of: setter.units(of: "\u{2022}", style: bulletStyle, element: label), style: bulletStyle, measure: indent)
        let body = newElement(.listBody, parent: listItem)
        var strips = bodyStrips(item.text, element: body, column: column.inset(left: indent))
        if !strips.isEmpty, let mark = bullet.first {
            let placed = mark.place(
                x: column.x + style.body.size * 0.15,
                // A larger bullet stands lower, so that its middle stays at the middle of the small letters.
                baseline: shaper.baseline(in: style.body) + style.body.size * 0.13, size: bulletStyle.size,
                color: style.accent)
            strips[0].marks.insert(contentsOf: placed.marks, at: 0)
        }
        return strips
    }
}
