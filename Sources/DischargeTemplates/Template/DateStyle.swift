import DischargeModel

/// How a language writes days, times, lists and fractions.
struct DateStyle {
    /// Sunday to Saturday.
    let weekdays: [String]
    /// January to December.
    let months: [String]
    let date: DatePattern<DayPart>
    let shortDate: DatePattern<DayPart>
    let time: DatePattern<TimePart>
    let dateTime: DatePattern<DateTimePart>
    let endOfDay: DatePattern<DayEndPart>
    let clock: Clock
    /// In place of 0:00 and 12:00, where the language has words for them.
    let midnight: String?
    let noon: String?
    /// Between the last two entries of a list.
    let and: String
    /// Between whole and tenths.
    let decimal: String

    enum Clock {
        case twelveHours(morning: String, afternoon: String)
        case twentyFourHours
    }

    func written(_ day: CalendarDate) -> String { written(day, as: date) }

    func writtenShort(_ day: CalendarDate) -> String { written(day, as: shortDate) }

    func written(_ moment: Moment) -> String {
        switch moment {
        case .day(let day): written(day)
        case .time(let day, let time): written(day, time)
        }
    }

    func written(_ day: CalendarDate, _ time: ClockTime) -> String {
        dateTime.filled { part in
            switch part {
            case .date: written(day)
            case .time: written(time)
            }
        }
    }

    /// A limit that ends at midnight is over when the day before it is: "midnight" alone leaves open of which night.
    func written(_ end: LimitEnd) -> String {
        switch end {
        case .at(let day, let time) where time.minutesAfterMidnight == 0: writtenEnd(of: day.adding(days: -1))
        case .at(let day, let time): written(day, time)
        case .endOfDay(let day): writtenEnd(of: day)
        }
    }

    /// "T11, T12 and L1".
    func list(_ entries: [String]) -> String {
        guard let last = entries.last, entries.count > 1 else { return entries.joined() }
        return "\(entries.dropLast().joined(separator: ", ")) \(and) \(last)"
    }

    /// A number of tenths, without the fraction where it is 0.
    func written(tenths: Int) -> String {
        tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10)\(decimal)\(tenths % 10)"
    }

    private func writtenEnd(of day: CalendarDate) -> String {
        endOfDay.filled { _ in written(day) }
    }

    /// - Parameter months: In place of the months' full names, January to December.
    func written(_ day: CalendarDate, as pattern: DatePattern<DayPart>, months: [String]? = nil) -> String {
        pattern.filled { part in
            switch part {
            case .weekday: weekdays[day.weekday]
            case .month: (months ?? self.months)[day.month - 1]
            case .day: String(day.day)
            case .year: String(day.year)
            }
        }
    }

    func written(_ clockTime: ClockTime) -> String {
        if clockTime.minutesAfterMidnight == 0, let midnight { return midnight }
        if clockTime.minutesAfterMidnight == 12 * 60, let noon { return noon }
        return time.filled { part in
            switch (part, clock) {
            case (.hour, .twelveHours): String((clockTime.hour + 11) % 12 + 1)
            case (.hour, .twentyFourHours): twoDigits(clockTime.hour)
            case (.minute, _): twoDigits(clockTime.minute)
            case (.half, .twelveHours(let morning, let afternoon)): clockTime.hour < 12 ? morning : afternoon
            // The pattern of a 24-hour clock is read without this part.
            case (.half, .twentyFourHours): ""
            }
        }
    }

    private func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }
}
