import DischargeModel

extension FlowBuilder {
    /// A calendar as a table (ISO 32000-1, 14.8.4.3.4): a column a weekday, a row a week, each day's number spoken as its
    /// whole date. Columns in which nothing happens are narrow.
    mutating func addCalendar(_ calendar: DayCalendar, parent: StructureElement.ID, column: Column, gap: Double) {
        let element = newElement(.table, parent: parent)
        let grid = CalendarGrid(calendar, style: style, shaper: shaper, column: column)
        let group = newElement(.tableHead, parent: element)
        let head = calendarHead(calendar, in: group, grid: grid)
        flow.tableHeads.append(head)
        append([head], gap: gap)

        let body = newElement(.tableBody, parent: element)
        let first = flow.strips.count
        for (index, row) in grid.rows.enumerated() {
            var strips: [Strip]
            switch row {
            case .week(let days): strips = weekStrips(days, in: body, grid: grid)
            case .folded(let weeks): strips = [folded(weeks, in: body, grid: grid)]
            }
            for line in strips.indices { strips[line].tableHead = flow.tableHeads.count - 1 }
            // Neither the weekdays nor the last row stands alone on a page.
            if index == 0 || index == grid.rows.count - 1 {
                strips[0].breakBefore = index == 0 ? .forbidden : .avoided
            }
            append(strips, gap: 0)
        }
        // A calendar is read at one glance, so it is not cut where it is not too tall.
        let height = flow.strips[first...].reduce(0) { $0 + $1.height }
        if height < style.pageHeight * 0.6 { keepTogether(first) }
    }

    private mutating func calendarHead(
        _ calendar: DayCalendar, in parent: StructureElement.ID, grid: CalendarGrid
    ) -> Strip {
        let row = newElement(.tableRow, parent: parent)
        let cells = zip(calendar.weekdays, grid.columns).map { name, column in
            let cell = newElement(.columnHeader, parent: row)
            return nameStrips(name, in: cell, type: grid.strong, column: column)
        }
        var strip = Strip.beside(cells)
        strip.pad(top: style.cellPadding)
        strip.height += style.cellPadding
        strip.marks += grid.rules(
            height: strip.height, above: style.rules.tableHead, below: style.rules.tableHead, betweenColumns: true)
        return strip
    }

    /// A week as one strip, or as one strip a line where it is so tall that pages would be left half empty.
    private mutating func weekStrips(
        _ days: [DayCalendar.Day?], in parent: StructureElement.ID, grid: CalendarGrid
    ) -> [Strip] {
        let row = newElement(.tableRow, parent: parent)
        let cells = zip(days, grid.columns).map { day, column in
            let cell = newElement(.tableCell, parent: row)
            return day.map { dayStrips(of: $0, in: cell, grid: grid, column: column) } ?? []
        }
        var strips = [Strip.beside(cells)]
        if strips[0].height > style.pageHeight * 0.6 { strips = Strip.lineByLine(cells) }
        strips[0].pad(top: style.cellPadding)
        let last = strips.count - 1
        strips[last].height += style.cellPadding * 1.5
        for line in strips.indices {
            strips[line].marks += grid.rules(
                height: strips[line].height, above: 0, below: line == last ? style.rules.tableRow : 0,
                betweenColumns: true)
        }
        // The frame stands around the day whole, so around a week that is one strip.
        if last == 0, let index = days.firstIndex(where: { $0?.isOfProcedure == true }) {
            strips[0].marks.append(grid.frame(around: index, height: strips[0].height))
        }
        return strips
    }

    private mutating func dayStrips(
        of day: DayCalendar.Day, in cell: StructureElement.ID, grid: CalendarGrid, column: Column
    ) -> [Strip] {
        let hasEntries = !day.entries.isEmpty
        var strips = nameStrips(
            day.name, in: cell, type: hasEntries ? grid.strong : grid.plain, column: column, isContinued: hasEntries)
        for (index, entry) in day.entries.enumerated() {
            let isLast = index == day.entries.count - 1
            var lines = self.strips(
                of: [.text(entry.text)], style: grid.plain, color: .black, element: cell, column: column,
                isContinued: !isLast)
            if !lines.isEmpty { lines[0].pad(top: style.itemGap) }
            strips += lines
        }
        return strips
    }

    /// A name that is read aloud in full.
    private mutating func nameStrips(
        _ name: DayCalendar.Name, in cell: StructureElement.ID, type: TypeStyle, column: Column,
        isContinued: Bool = false
    ) -> [Strip] {
        let element = newElement(.span, parent: cell, alternative: name.spoken)
        return strips(
            of: [.text(name.text)], style: type, color: .black, element: element, column: column,
            isContinued: isContinued)
    }

    /// Weeks without anything, in one cell over all columns.
    private mutating func folded(
        _ weeks: DayCalendar.FoldedWeeks, in parent: StructureElement.ID, grid: CalendarGrid
    ) -> Strip {
        let row = newElement(.tableRow, parent: parent)
        let cell = newElement(.tableCell, parent: row)
        flow.structure[cell].columnSpan = grid.columns.count
        let column = grid.whole
        var strip = Strip.joined(
            strips(of: [.text(weeks.text)], style: style.body, color: .black, element: cell, column: column))
        strip.pad(top: style.cellPadding)
        strip.height += style.cellPadding
        strip.marks += grid.rules(height: strip.height, above: 0, below: style.rules.tableRow, betweenColumns: false)
        return strip
    }
}
