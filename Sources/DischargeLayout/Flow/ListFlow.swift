import DischargeFonts
import DischargeModel

extension FlowBuilder {
    /// A bulleted list (ISO 32000-1, 14.8.4.3.3): the bullet is each item's label. Short items stand in two columns, which
    /// are read one after the other. Signs hang in the page's margin, so that all bullets of a page stand below one another;
    /// within a box or a column they have a column of their own in front of the bullets.
    mutating func addList(_ items: [ListItem], parent: StructureElement.ID, column: Column, gap: Double) {
        let list = newElement(.list, parent: parent)
        guard let columns = twoColumns(for: items, in: beside(column)) else {
            let signRoom = signRoom(of: items[...], in: column)
            for (index, item) in items.enumerated() {
                append(
                    itemStrips(item, in: list, column: beside(column), signRoom: signRoom),
                    gap: index == 0 ? gap : space(above: index, in: items))
            }
            return
        }
        let half = (items.count + 1) / 2
        let strips = zip(columns, [items[..<half], items[half...]]).map { column, part in
            let signRoom = signRoom(of: part, in: column)
            return part.indices.flatMap { index in
                var strips = itemStrips(items[index], in: list, column: column, signRoom: signRoom)
                if index > part.startIndex, !strips.isEmpty { strips[0].pad(top: space(above: index, in: items)) }
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
            let room = (column.width - style.bulletIndent - signRoom(of: items[...], in: column)) * 0.92
            return widths.reduce(0) { $0 + max(1, ($1 / room).rounded(.up)) }
        }
        let half = (items.count + 1) / 2
        let besideEachOther = max(lines(widths[..<half], in: left), lines(widths[half...], in: left))
        guard besideEachOther <= lines(widths[...], in: column) * 0.67 else { return nil }
        return [left, Column(x: left.x + left.width + gutter, width: left.width)]
    }

    /// From an item to the one before it. A sign brings space of its own.
    private func space(above index: Int, in items: [ListItem]) -> Double {
        let isBesideSign = items[index].icon != nil || (index > 0 && items[index - 1].icon != nil)
        return isBesideSign ? style.itemGap / 2 : style.itemGap
    }

    /// What the signs of `items` take of the column's width, in points.
    private func signRoom(of items: ArraySlice<ListItem>, in column: Column) -> Double {
        hangsSigns(in: column) || !items.contains { $0.icon != nil } ? 0 : style.signWidth
    }

    /// Whether signs stand in the page's margin: beside text that begins there.
    private func hangsSigns(in column: Column) -> Bool {
        style.hangsSigns && column.x == style.sideMargin
    }

    private mutating func itemStrips(
        _ item: ListItem, in list: StructureElement.ID, column: Column, signRoom: Double
    ) -> [Strip] {
        var bulletStyle = style.body
        bulletStyle.size *= 1.35
        let listItem = newElement(.listItem, parent: list)
        let label = newElement(.label, parent: listItem)
        let bullet = setter.set([.text("\u{2022}")], style: bulletStyle, measure: style.bulletIndent)
        let body = newElement(.listBody, parent: listItem)
        var strips = bodyStrips(item.text, element: body, column: column.inset(left: signRoom + style.bulletIndent))
        if !strips.isEmpty, let mark = bullet.lines.first {
            let placed = mark.place(
                x: column.x + signRoom + style.body.size * 0.15,
                // A larger bullet stands lower, so that its middle stays at the middle of the small letters.
                baseline: shaper.baseline(in: style.body) + style.body.size * 0.13,
                color: style.accent, owner: owner(of: bullet, element: label))
            strips[0].marks.insert(contentsOf: placed.marks, at: 0)
        }
        if let icon = item.icon {
            add(drawings.sign(icon, color: style.accent), to: &strips, x: column.x + signRoom - style.signWidth)
        }
        return strips
    }

    /// Draws a sign beside the first line, its middle at the middle of the letters, and makes room for what of it is
    /// higher than the line. It says nothing that the words do not say, so that a screen reader passes over it.
    private func add(_ sign: Drawing, to strips: inout [Strip], x: Double) {
        guard !strips.isEmpty else { return }
        let size = style.pictogramSize
        let top = shaper.baseline(in: style.body) - style.body.size * 0.3 - size / 2
        if top < 0 { strips[0].pad(top: -top) }
        let placed = PlacedDrawing(sign, at: Point(x: x, y: max(top, 0)), scale: size / Pictogram.side)
        strips[0].marks.append(Mark(.drawing(placed), role: .artifact(.layout)))
        let height = strips.reduce(0) { $0 + $1.height }
        strips[strips.count - 1].height += max(0, max(top, 0) + size - height)
    }
}
