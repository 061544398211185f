import DischargeModel

extension FlowBuilder {
    /// A table (ISO 32000-1, 14.8.4.3.4) with a rule below every row. A row is kept on one page; the header row stands
    /// again on every page that the table reaches.
    mutating func addTable(_ table: Table, parent: StructureElement.ID, column: Column, gap: Double) {
        guard table.hasHeader else { return addFactTable(table, parent: parent, column: column, gap: gap) }
        let element = newElement(.table, parent: parent)
        let columns = TableColumns(table, style: style, shaper: shaper).columns(in: column)
        let group = newElement(.tableHead, parent: element)
        let headings = table.columns.map { [Inline.strong($0.heading)] }
        let head = row(
            headings, in: group, columns: columns, width: column, role: .columnHeader, rule: style.rules.tableHead)
        flow.tableHeads.append(Strip.joined(head))
        append(head, gap: gap)

        let body = newElement(.tableBody, parent: element)
        let first = flow.strips.count
        for (index, cells) in table.rows.map(\.cells).enumerated() {
            var strips = row(
                cells, in: body, columns: columns, width: column, role: .tableCell, rule: style.rules.tableRow)
            for line in strips.indices { strips[line].tableHead = flow.tableHeads.count - 1 }
            let isFirst = index == 0
            let isLast = index == table.rows.count - 1
            // Neither the header row nor the last row stands alone on a page.
            if isFirst || isLast { strips[0].breakBefore = isFirst ? .forbidden : .avoided }
            append(strips, gap: 0)
        }
        // A short table is read at one glance, so it is not cut.
        let height = flow.strips[first...].reduce(0) { $0 + $1.height }
        if height < style.pageHeight * 0.4 { keepTogether(first) }
    }

    /// A row as one strip, or as one strip a line where it is so tall that pages would be left half empty.
    private mutating func row(
        _ cells: [[Inline]], in parent: StructureElement.ID, columns: [Column], width: Column, role: StructureRole,
        rule thickness: Double
    ) -> [Strip] {
        let element = newElement(.tableRow, parent: parent)
        let columns = zip(cells, columns).enumerated().map { index, cell in
            let isRowHeader = index == 0 && role == .tableCell
            let cellElement = newElement(isRowHeader ? .rowHeader : role, parent: element)
            return bodyStrips(cell.0, element: cellElement, column: cell.1)
        }
        var lines = [Strip.beside(columns)]
        if lines[0].height > style.pageHeight * 0.6 { lines = Strip.lineByLine(columns) }
        lines[0].pad(top: style.cellPadding)
        lines[lines.count - 1].height += style.cellPadding
        let bottom = lines[lines.count - 1].height
        lines[lines.count - 1].marks.append(
            rule(from: width.x, to: width.x + width.width, y: bottom, width: thickness))
        return lines
    }
}

extension Table {
    /// Whether a row of headings stands above the others.
    fileprivate var hasHeader: Bool { columns.contains { !$0.heading.isEmpty } }
}
