/// The moment at which a limit on the patient ends.
public enum LimitEnd: Hashable, Sendable {
    case at(CalendarDate, ClockTime)
    /// When the day is over, because the hour at which the limit began is not known.
    case endOfDay(CalendarDate)

    public var date: CalendarDate {
        switch self {
        case .at(let date, _), .endOfDay(let date): date
        }
    }
}

extension LimitEnd: Comparable {
    /// Earlier ends first, by calendar and clock as a patient reads them; the end of a day comes after every time of it.
    public static func < (left: LimitEnd, right: LimitEnd) -> Bool {
        (left.date, left.minutes) < (right.date, right.minutes)
    }

    private var minutes: Int {
        switch self {
        case .at(_, let time): time.minutesAfterMidnight
        case .endOfDay: 1_440
        }
    }
}

/// How long a limit lasts, counted from the end of the procedure.
///
/// `SiteClock.end(of:from:)` says what becomes of it where clocks change.
public enum LimitLength: Hashable, Sendable {
    /// Elapsed hours: a clock change in between moves the time of day.
    case hours(Int)
    /// Calendar days: the same time of day, that many days later, whether the days have 23, 24 or 25 hours.
    case days(Int)
    /// Calendar weeks: the same weekday and time of day.
    case weeks(Int)
}
