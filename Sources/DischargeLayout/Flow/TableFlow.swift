import DischargeFonts
import DischargeModel

extension FlowBuilder {
    /// A table (ISO 32000-1, 14.8.4.3.4) with a rule below every row. A row is kept on one page; the header row stands
    /// again on every page that the table reaches.
    mutating func addTable(_ table: Table, parent: StructureElement.ID, column: Column, gap: Double) {
        let element = newElement(.table, parent: parent)
        let hasHeader = table.columns.contains { !$0.heading.isEmpty }
        let columns = TableColumns(table, style: style, shaper: shaper).columns(in: column)
        let first = flow.strips.count
        var head: Int?
        if hasHeader {
            let group = newElement(.tableHead, parent: element)
            let row = newElement(.tableRow, parent: group)
            let cells = zip(table.columns, columns).map { heading, column in
                let cell = newElement(.columnHeader, parent: row)
                return bodyStrips([.strong(heading.heading)], element: cell, column: column)
            }
            var strip = Strip.joined(padded(sideBySide(cells)))
            strip.marks.append(rule(from: column.x, to: column.x + column.width, y: strip.height, width: 1.2))
            head = flow.tableHeads.count
            flow.tableHeads.append(strip)
            append([strip], gap: gap)
        }
        let body = newElement(.tableBody, parent: element)
        for (index, row) in table.rows.enumerated() {
            let strips = rowStrips(row, in: body, columns: columns, column: column)
            let start = flow.strips.count
            append(strips, gap: index == 0 && !hasHeader ? gap : 0)
            for strip in start..<flow.strips.count { flow.strips[strip].tableHead = head }
            if index == 0, hasHeader { flow.strips[start].breakBefore = .forbidden }
        }
        // A last row alone on a page would look like a leftover.
        if table.rows.count > 2, flow.strips.count - first > 2 {
            flow.strips[flow.strips.count - 1].breakBefore = max(
                flow.strips[flow.strips.count - 1].breakBefore, .avoided)
        }
    }

    /// A row as one strip, or as one strip a line where no page could hold it.
    private mutating func rowStrips(
        _ row: Table.Row, in body: StructureElement.ID, columns: [Column], column: Column
    ) -> [Strip] {
        let element = newElement(.tableRow, parent: body)
        let cells = zip(row.cells, columns).enumerated().map { index, cell in
            let role: StructureRole = index == 0 ? .rowHeader : .tableCell
            let cellElement = newElement(role, parent: element)
            return bodyStrips(cell.0, element: cellElement, column: cell.1)
        }
        var lines = padded(sideBySide(cells))
        let isTooTall = lines.reduce(0) { $0 + $1.height } > style.pageHeight * 0.6
        if !isTooTall { lines = [Strip.joined(byColumn(cells, in: lines))] }
        guard var last = lines.popLast() else { return [] }
        last.marks.append(rule(from: column.x, to: column.x + column.width, y: last.height, width: 0.5))
        return lines + [last]
    }

    /// Space above the first line and below the last one.
    private func padded(_ lines: [Strip]) -> [Strip] {
        guard !lines.isEmpty else { return [] }
        let padding = style.body.size * 0.3
        var lines = lines
        lines[0].height += padding
        lines[0].marks = lines[0].marks.map { $0.moved(down: padding) }
        lines[0].links = lines[0].links.map { $0.moved(down: padding) }
        lines[lines.count - 1].height += padding
        return lines
    }

    /// The lines of a row with their marks cell by cell, the order in which they are read.
    private func byColumn(_ cells: [[Strip]], in lines: [Strip]) -> [Strip] {
        guard var first = lines.first else { return [] }
        let padding = style.body.size * 0.3
        first.marks = []
        first.links = []
        for cell in cells {
            var top = padding
            for line in cell {
                first.marks += line.marks.map { $0.moved(down: top) }
                first.links += line.links.map { $0.moved(down: top) }
                top += line.height
            }
        }
        return [first] + lines.dropFirst().map { Strip(height: $0.height) }
    }
}

extension Strip {
    /// Strips that stand one below the other, as one.
    static func joined(_ strips: [Strip]) -> Strip {
        strips.reduce(into: Strip(height: 0)) { joined, strip in
            joined.marks += strip.marks.map { $0.moved(down: joined.height) }
            joined.links += strip.links.map { $0.moved(down: joined.height) }
            joined.height += strip.height
        }
    }
}

extension LinkArea {
    /// The area, `distance` points further down.
    func moved(down distance: Double) -> LinkArea {
        var area = self
        area.box.y += distance
        return area
    }
}
