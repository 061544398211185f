/// In which order a date with slashes, dots or hyphens gives month, day and year.
public enum DateOrder: String, Hashable, Sendable, CaseIterable {
    /// Month, day, year: 05/19/1964.
    case monthDayYear = "MDY"
    /// Day, month, year: 19/05/1964.
    case dayMonthYear = "DMY"
}

/// Reads dates and times as people and machines write them.
enum WrittenTime {
    /// `YYYY-MM-DD`, or month, day and year in `order` where one is given.
    static func date(_ text: Substring, order: DateOrder?) -> CalendarDate? {
        if let date = isoDate(text) { return date }
        guard let order else { return nil }
        for separator: Character in ["/", ".", "-"] {
            let parts = text.split(separator: separator, omittingEmptySubsequences: false)
            guard parts.count == 3, let first = number(parts[0], digits: 1...2),
                let second = number(parts[1], digits: 1...2), let year = number(parts[2], digits: 4...4)
            else { continue }
            switch order {
            case .monthDayYear: return CalendarDate(year: year, month: first, day: second)
            case .dayMonthYear: return CalendarDate(year: year, month: second, day: first)
            }
        }
        return nil
    }

    /// A date, or a date and a time `HH:MM` after a `T` or a space; seconds are read and dropped.
    static func moment(_ text: Substring, order: DateOrder?) -> Moment? {
        guard let gap = text.firstIndex(where: { $0 == "T" || $0 == "t" || $0 == " " }) else {
            return date(text, order: order).map(Moment.day)
        }
        guard let date = date(text[..<gap], order: order), let time = clockTime(text[text.index(after: gap)...])
        else { return nil }
        return .time(date, time)
    }

    private static func isoDate(_ text: Substring) -> CalendarDate? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, let year = number(parts[0], digits: 4...4), let month = number(parts[1], digits: 2...2),
            let day = number(parts[2], digits: 2...2)
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    private static func clockTime(_ text: Substring) -> ClockTime? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, let hour = number(parts[0], digits: 2...2),
            let minute = number(parts[1], digits: 2...2)
        else { return nil }
        if parts.count == 3 {
            guard let second = number(parts[2], digits: 2...2), second < 60 else { return nil }
        }
        return ClockTime(hour: hour, minute: minute)
    }

    private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
        guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text)
    }
}
