import DischargeModel

extension FlowBuilder {
    /// A table (ISO 32000-1, 14.8.4.3.4) with a rule below every row. A row is kept on one page; the header row stands
    /// again on every page that the table reaches.
    mutating func addTable(_ table: Table, parent: StructureElement.ID, column: Column, gap: Double) {
        guard table.hasHeader else { return addFactTable(table, parent: parent, column: column, gap: gap) }
        let element = newElement(.table, parent: parent)
        let columns = TableColumns(table, style: style, shaper: shaper).columns(in: column)
        let isGrid = table.rows.indices.contains { table.isDetail(at: $0) }
        let group = newElement(.tableHead, parent: element)
        let headings = table.columns.map { [Inline.strong($0.heading)] }
        let head = row(
            headings, in: group, columns: columns, width: column, role: .columnHeader, rule: style.rules.tableHead,
            isGrid: isGrid)
        flow.tableHeads.append(Strip.joined(head))
        append(head, gap: gap)

        let body = newElement(.tableBody, parent: element)
        let first = flow.strips.count
        let last = table.rows.indices.last { !table.isDetail(at: $0) }
        for (index, cells) in table.rows.map(\.cells).enumerated() {
            let leads = index + 1 < table.rows.count && table.isDetail(at: index + 1)
            var strips = row(
                cells, in: body, columns: columns, width: column, role: .tableCell,
                rule: leads ? nil : style.rules.tableRow, isGrid: isGrid)
            for line in strips.indices { strips[line].tableHead = flow.tableHeads.count - 1 }
            // Neither the header row nor the last row stands alone on a page, nor does what a row says of the one above.
            if index == 0 || table.isDetail(at: index) {
                strips[0].breakBefore = .forbidden
            } else if index == last {
                strips[0].breakBefore = .avoided
            }
            append(strips, gap: 0)
        }
        // A short table is read at one glance, so it is not cut.
        let height = flow.strips[first...].reduce(0) { $0 + $1.height }
        if height < style.pageHeight * 0.4 { keepTogether(first) }
    }

    /// A row as one strip, or as one strip a line where it is so tall that pages would be left half empty. Its last cell
    /// takes the columns that are left.
    private mutating func row(
        _ cells: [[Inline]], in parent: StructureElement.ID, columns: [Column], width: Column, role: StructureRole,
        rule thickness: Double?, isGrid: Bool
    ) -> [Strip] {
        let element = newElement(.tableRow, parent: parent)
        let parts = zip(cells, columns).enumerated().map { index, cell in
            let isRowHeader = index == 0 && role == .tableCell && (cells.count > 1 || columns.count == 1)
            let cellElement = newElement(isRowHeader ? .rowHeader : role, parent: element)
            var cellColumn = cell.1
            if index == cells.count - 1, cells.count < columns.count {
                flow.structure[cellElement].columnSpan = columns.count - index
                cellColumn.width = width.x + width.width - cellColumn.x
            }
            return bodyStrips(cell.0, element: cellElement, column: cellColumn)
        }
        var lines = [Strip.beside(parts)]
        if lines[0].height > style.pageHeight * 0.6 { lines = Strip.lineByLine(parts) }
        lines[0].pad(top: style.cellPadding)
        if thickness != nil { lines[lines.count - 1].height += style.cellPadding }
        if isGrid { addUpright(beside: columns.prefix(cells.count), to: &lines) }
        guard let thickness else { return lines }
        let bottom = lines[lines.count - 1].height
        lines[lines.count - 1].marks.append(
            rule(from: width.x, to: width.x + width.width, y: bottom, width: thickness))
        return lines
    }

    /// Rules between the columns, where many cells are empty: they show which column a cell belongs to.
    private func addUpright(beside columns: ArraySlice<Column>, to lines: inout [Strip]) {
        for (left, right) in zip(columns, columns.dropFirst()) {
            let x = (left.x + left.width + right.x) / 2
            for line in lines.indices {
                let rule = Rule(fromX: x, fromY: 0, toX: x, toY: lines[line].height, width: 0.5, color: .black)
                lines[line].marks.append(Mark(.rule(rule), role: .artifact(.layout)))
            }
        }
    }
}

extension Table {
    /// Whether a row of headings stands above the others.
    fileprivate var hasHeader: Bool { columns.contains { !$0.heading.isEmpty } }
}
