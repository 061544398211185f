import DischargeModel

extension FlowBuilder {
    /// Entries one below the other with a rule below each, as a list (ISO 32000-1, 14.8.4.3.3): a screen reader says how
    /// many there are, and each line says what it is.
    mutating func addEntries(
        _ entries: [StackedEntry], parent: StructureElement.ID, column: Column, gap: Double
    ) {
        let list = newElement(.list, parent: parent)
        let inner = column.inset(left: style.body.size * 0.7)
        for (index, entry) in entries.enumerated() {
            let body = newElement(.listBody, parent: newElement(.listItem, parent: list))
            var strips = bodyStrips(entry.head, element: newElement(.paragraph, parent: body), column: column)
            for line in entry.lines {
                var lines = bodyStrips(line, element: newElement(.paragraph, parent: body), column: inner)
                if !lines.isEmpty { lines[0].pad(top: style.itemGap) }
                strips += lines
            }
            guard !strips.isEmpty else { continue }
            // The head stands with what it heads, and an entry is not cut where it is not too tall.
            for line in strips.indices.dropFirst() {
                strips[line].breakBefore = max(strips[line].breakBefore, line == 1 ? .forbidden : .avoided)
            }
            strips[strips.count - 1].height += style.cellPadding * 2
            strips[strips.count - 1].marks.append(
                rule(
                    from: column.x, to: column.x + column.width, y: strips[strips.count - 1].height,
                    width: style.rules.tableRow))
            append(strips, gap: index == 0 ? gap : style.cellPadding)
        }
    }
}
