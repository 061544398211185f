/// A point in time as a clinician writes it down: a day, with or without the time of day, on the site's clocks.
///
/// An order has no time that the site's clocks skip; `OrderReader` refuses it. A time that they show twice is either of
/// the two: limits that begin at it count from the second (`SiteClock.end(of:from:)`).
public enum Moment: Hashable, Sendable {
    /// Some time during the day; which is not known.
    case day(CalendarDate)
    case time(CalendarDate, ClockTime)

    public var date: CalendarDate {
        switch self {
        case .day(let date), .time(let date, _): date
        }
    }

    public var clockTime: ClockTime? {
        switch self {
        case .day: nil
        case .time(_, let time): time
        }
    }
}

extension Moment: CustomStringConvertible {
    /// ISO 8601, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`.
    public var description: String {
        switch self {
        case .day(let date): "\(date)"
        case .time(let date, let time): "\(date)T\(time)"
        }
    }
}
