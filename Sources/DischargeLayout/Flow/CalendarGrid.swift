import DischargeModel

/// Where the columns of a calendar stand, and how its days are set.
struct CalendarGrid {
    /// Of the seven weekdays, without the space to the rules beside them.
    let columns: [FlowBuilder.Column]
    /// Of a row without columns.
    let whole: FlowBuilder.Column
    /// Of a day on which nothing happens, and of what happens.
    let plain: TypeStyle
    /// Of weekdays and of days on which something happens.
    var strong: TypeStyle { TypeStyle(size: plain.size, leading: plain.leading, isStrong: true) }

    private let frame: FlowBuilder.Column
    /// Between the text of two columns, in points; a rule stands in the middle.
    private let gutter: Double

    /// The smallest part of the body's size that a calendar is set in, where every weekday has long words.
    private static let smallest = 0.75

    init(_ calendar: DayCalendar, style: PageStyle, shaper: WordShaper, column: FlowBuilder.Column) {
        frame = column
        gutter = style.body.size * 0.55
        whole = column.inset(left: gutter / 2, right: gutter / 2)
        let table = Self.table(of: calendar, style: style, shaper: shaper)
        var style = style
        var columns = TableColumns(table, style: style, shaper: shaper, gutter: gutter)
        let body = style.body
        while !columns.fit(in: whole), style.body.size > body.size * Self.smallest {
            style.body.size -= 0.25
            style.body.leading = body.leading * style.body.size / body.size
            columns = TableColumns(table, style: style, shaper: shaper, gutter: gutter)
        }
        plain = style.body
        self.columns = columns.columns(in: whole)
    }

    /// The calendar's words by column. What stands over all columns has room everywhere.
    ///
    /// Each column's weight is the length of its longest day's text, so that the days of a week take about as many lines.
    private static func table(of calendar: DayCalendar, style: PageStyle, shaper: WordShaper) -> Table {
        let weeks = calendar.rows.compactMap { row -> [DayCalendar.Day?]? in
            if case .week(let days) = row { days } else { nil }
        }
        let columns = calendar.weekdays.enumerated().map { index, name in
            let lengths = weeks.map { days in
                (days[index]?.entries ?? []).reduce(0) {
                    $0 + shaper.width(of: $1.text[...], size: style.body.size, isStrong: false)
                }
            }
            return Table.Column(heading: name.text, weight: max(lengths.max() ?? 0, style.body.size * 2))
        }
        let rows = weeks.map { days in
            Table.Row(
                cells: days.map { day in
                    day.map { [.text(([$0.name.text] + $0.entries.map(\.text)).joined(separator: " "))] } ?? []
                }, record: nil)
        }
        return Table(columns: columns, rows: rows)
    }

    /// The rules around a row: at both sides, between the columns, and above and below where those have a width.
    func rules(height: Double, above: Double, below: Double, betweenColumns: Bool) -> [Mark] {
        let inner = betweenColumns ? columns.dropFirst().map { $0.x - gutter / 2 } : []
        let upright = ([frame.x] + inner + [frame.x + frame.width]).map { x in
            Rule(fromX: x, fromY: 0, toX: x, toY: height, width: 0.5, color: .black)
        }
        let level = [(0, above), (height, below)].filter { $0.1 > 0 }.map { y, width in
            Rule(fromX: frame.x, fromY: y, toX: frame.x + frame.width, toY: y, width: width, color: .black)
        }
        return (upright + level).map { Mark(.rule($0), role: .artifact(.layout)) }
    }

    /// A heavy frame within the rules around one day: it stays heavy on a photocopy.
    func frame(around index: Int, height: Double) -> Mark {
        let width = 2.0
        let left = columns[index].x - gutter / 2
        let box = Box(
            x: left + width / 2, y: width / 2, width: columns[index].width + gutter - width, height: height - width)
        return Mark(
            .frame(Frame(box: box, fill: nil, stroke: .black, strokeWidth: width)), role: .artifact(.layout))
    }
}
