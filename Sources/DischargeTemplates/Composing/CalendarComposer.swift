import DischargeModel

/// Puts the ends of limits and the visits on their days, and folds the weeks without any.
struct CalendarComposer {
    let style: CalendarStyle
    let dates: DateStyle

    /// Something on a day, and where in the day: minutes after midnight, and -1 for what has no time.
    struct Event {
        let date: CalendarDate
        let minutes: Int
        let entry: DayCalendar.Entry
    }

    // MARK: Events

    /// The day from which everything counts.
    func procedure(_ moment: Moment, record: Record) -> Event {
        Event(
            date: moment.date, minutes: -2,
            entry: DayCalendar.Entry(kind: .procedure, text: style.procedure, record: record))
    }

    /// The end of a limit, on the day that the sheet names for it: a limit that ends at midnight is over with the day
    /// before.
    func end(_ end: LimitEnd, of words: String, record: Record) -> Event {
        func event(_ date: CalendarDate, _ minutes: Int, _ text: String) -> Event {
            Event(date: date, minutes: minutes, entry: DayCalendar.Entry(kind: .limit, text: text, record: record))
        }
        switch end {
        case .at(let date, let time) where time.minutesAfterMidnight > 0:
            return event(date, time.minutesAfterMidnight, text(words, at: time))
        case .at(let date, _): return event(date.adding(days: -1), 24 * 60, textAtDayEnd(words))
        case .endOfDay(let date): return event(date, 24 * 60, textAtDayEnd(words))
        }
    }

    func visit(_ moment: Moment, record: Record) -> Event {
        let text = moment.clockTime.map { self.text(style.visit, at: $0) } ?? style.visit
        return Event(
            date: moment.date, minutes: moment.clockTime?.minutesAfterMidnight ?? -1,
            entry: DayCalendar.Entry(kind: .visit, text: text, record: record))
    }

    private func text(_ words: String, at time: ClockTime) -> String {
        style.atTime.filled { part in
            switch part {
            case .what: words
            case .time: dates.written(time)
            }
        }
    }

    private func textAtDayEnd(_ words: String) -> String { style.atDayEnd.filled { _ in words } }

    // MARK: Weeks

    /// The weeks from the first event to the last; `nil` where nothing happens.
    func calendar(of events: [Event], record: Record) -> DayCalendar? {
        let events = events.enumerated().sorted {
            ($0.element.date, $0.element.minutes, $0.offset) < ($1.element.date, $1.element.minutes, $1.offset)
        }.map(\.element)
        guard let first = events.first?.date, let last = events.last?.date else { return nil }
        let byDay = Dictionary(grouping: events, by: \.date)
        var said = Said(month: nil, year: first.year)
        var rows: [DayCalendar.Row] = []
        var week = start(ofWeekWith: first)
        // Visits may be years apart: from one week with an event to the next, never day by day.
        while let next = events.first(where: { $0.date >= week })?.date {
            let nextWeek = start(ofWeekWith: next)
            if nextWeek > week { rows.append(.folded(folded(week, nextWeek.adding(days: -1), &said))) }
            let days = (0..<7).map { nextWeek.adding(days: $0) }.map { date in
                date < first || date > last ? nil : day(date, byDay[date] ?? [], &said)
            }
            rows.append(.week(days))
            week = nextWeek.adding(days: 7)
        }
        let order = (0..<7).map { (style.weekStart + $0) % 7 }
        return DayCalendar(
            weekdays: order.map { DayCalendar.Name(text: style.weekdays[$0], spoken: dates.weekdays[$0]) },
            rows: rows, record: record)
    }

    /// What the calendar has said so far: a number alone is a day of this month, a month alone one of this year.
    private struct Said {
        /// `nil` at the start and after folded weeks.
        var month: Int?
        var year: Int
    }

    private func start(ofWeekWith date: CalendarDate) -> CalendarDate {
        date.adding(days: -((date.weekday - style.weekStart + 7) % 7))
    }

    private func day(_ date: CalendarDate, _ events: [Event], _ said: inout Said) -> DayCalendar.Day {
        let text =
            if date.year != said.year {
                dates.written(date, as: style.dayWithYear, months: style.months)
            } else if date.month != said.month {
                dates.written(date, as: style.day, months: style.months)
            } else {
                String(date.day)
            }
        said = Said(month: date.month, year: date.year)
        return DayCalendar.Day(
            date: date, name: DayCalendar.Name(text: text, spoken: dates.written(date)), entries: events.map(\.entry))
    }

    private func folded(
        _ first: CalendarDate, _ last: CalendarDate, _ said: inout Said
    ) -> DayCalendar.FoldedWeeks {
        let saysYear = first.year != said.year || last.year != said.year
        func written(_ date: CalendarDate) -> String {
            saysYear ? dates.writtenShort(date) : dates.written(date, as: style.foldedDay)
        }
        said = Said(month: nil, year: last.year)
        let text = style.folded.filled { part in
            switch part {
            case .first: written(first)
            case .last: written(last)
            }
        }
        return DayCalendar.FoldedWeeks(first: first, last: last, text: text)
    }
}
