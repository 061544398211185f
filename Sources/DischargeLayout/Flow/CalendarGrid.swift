import DischargeModel

/// Where the columns of a calendar stand, and how its days are set.
struct CalendarGrid {
    /// The calendar's rows; where it is narrow, lines may end within their times.
    let rows: [DayCalendar.Row]
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
        gutter = style.body.size * 0.5
        whole = column.inset(left: gutter / 2, right: gutter / 2)
        var type = style.body
        var columns = Self.columns(of: calendar, type: type, gutter: gutter, shaper: shaper)
        var calendar = calendar
        if !columns.fit(in: whole) {
            // A time on two lines is easier to read than one in smaller type.
            calendar = calendar.withoutNoBreakSpaces
            columns = Self.columns(of: calendar, type: type, gutter: gutter, shaper: shaper)
        }
        while !columns.fit(in: whole), type.size > style.body.size * Self.smallest {
            type.size -= 0.25
            type.leading = style.body.leading * type.size / style.body.size
            columns = Self.columns(of: calendar, type: type, gutter: gutter, shaper: shaper)
        }
        rows = calendar.rows
        plain = type
        self.columns = columns.columns(in: whole)
    }

    /// Each column as wide as its longest word or wider, by the length of its longest day's text, so that the days of a
    /// week take about as many lines.
    private static func columns(
        of calendar: DayCalendar, type: TypeStyle, gutter: Double, shaper: WordShaper
    ) -> TableColumns {
        func widest(_ text: String, isStrong: Bool) -> Double {
            text.split(separator: " ").map { shaper.width(of: $0, size: type.size, isStrong: isStrong) }.max() ?? 0
        }
        let weeks = calendar.rows.compactMap { row -> [DayCalendar.Day?]? in
            if case .week(let days) = row { days } else { nil }
        }
        let parts = calendar.weekdays.enumerated().map { index, name in
            let days = weeks.compactMap { $0[index] }
            let names = days.map { widest($0.name.text, isStrong: !$0.entries.isEmpty) }
            let words = days.flatMap(\.entries).map { widest($0.text, isStrong: false) }
            let lengths = days.map { day in
                day.entries.reduce(0) { $0 + shaper.width(of: $1.text[...], size: type.size, isStrong: false) }
            }
            return (
                weight: max(lengths.max() ?? 0, type.size * 2),
                longestWord: max(widest(name.text, isStrong: true), names.max() ?? 0, words.max() ?? 0)
            )
        }
        return TableColumns(gutter: gutter, parts: parts)
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

extension DayCalendar {
    fileprivate var withoutNoBreakSpaces: DayCalendar {
        func breakable(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }
        var calendar = self
        calendar.rows = rows.map { row in
            guard case .week(var days) = row else { return row }
            for index in days.indices {
                guard var day = days[index] else { continue }
                day.name.text = breakable(day.name.text)
                for entry in day.entries.indices { day.entries[entry].text = breakable(day.entries[entry].text) }
                days[index] = day
            }
            return .week(days)
        }
        return calendar
    }
}
