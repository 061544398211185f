public import Foundation

/// The clocks of the site: its time zone, and the arithmetic of limits in it.
public struct SiteClock: Hashable, Sendable {
    public let timeZone: TimeZone

    public init(timeZone: TimeZone) {
        self.timeZone = timeZone
    }

    /// Whether the site's clocks show this time on this day; they skip an hour when summer time begins.
    public func shows(_ date: CalendarDate, _ time: ClockTime) -> Bool {
        instants(of: date, time).isEmpty == false
    }

    /// What the site's clocks show at `instant`, to the minute.
    public func reading(at instant: Date) -> (CalendarDate, ClockTime) {
        reading(atSeconds: Int(instant.timeIntervalSince1970.rounded(.down)))
    }

    /// When a limit of `length` that begins at `start` ends.
    ///
    /// Where a limit can be read in two ways, the later end stands:
    /// - Clocks show `start` twice (summer time ends): the second time counts.
    /// - Hours end at a time that clocks have shown an hour before: the limit ends when they stop repeating themselves,
    ///   since on paper the time could be read as the first.
    /// - Days or weeks end at a time that clocks skip (summer time begins): as much later as they skip.
    /// - Only the day of `start` is known: the limit runs to the end of a day. 24 hours run to the end of the following
    ///   day, whatever hours the clocks give it; other hours to as many days later as they begin. Days and weeks run to
    ///   the end of the day that is so many days or weeks later.
    public func end(of length: LimitLength, from start: Moment) -> LimitEnd {
        switch (start, length) {
        case (.day(let date), .hours(let hours)): .endOfDay(date.adding(days: (hours + 23) / 24))
        case (.day(let date), .days(let days)): .endOfDay(date.adding(days: days))
        case (.day(let date), .weeks(let weeks)): .endOfDay(date.adding(days: 7 * weeks))
        case (.time(let date, let time), .hours(let hours)):
            end(atSeconds: firstShown(from: instant(date, time) + hours * 3_600))
        case (.time(let date, let time), .days(let days)): end(sameTime: time, on: date.adding(days: days))
        case (.time(let date, let time), .weeks(let weeks)): end(sameTime: time, on: date.adding(days: 7 * weeks))
        }
    }

    /// The limit that ends at a moment someone named: at that time as it is written, or with the day before a day.
    public func end(at moment: Moment) -> LimitEnd {
        switch moment {
        case .day(let date): .endOfDay(date.adding(days: -1))
        case .time(let date, let time): .at(date, time)
        }
    }

    /// A time that the clocks skip on that day moves on by the hour they skip.
    private func end(sameTime time: ClockTime, on date: CalendarDate) -> LimitEnd {
        end(atSeconds: instant(date, time))
    }

    /// The first instant from `seconds` on whose reading the clocks have not shown before.
    private func firstShown(from seconds: Int) -> Int {
        var seconds = seconds
        while let first = instants(atReadingOf: seconds).first, first < seconds { seconds += 60 }
        return seconds
    }

    private func instants(atReadingOf seconds: Int) -> [Int] {
        let (date, time) = reading(atSeconds: seconds)
        return instants(of: date, time)
    }

    private func end(atSeconds seconds: Int) -> LimitEnd {
        let (date, time) = reading(atSeconds: seconds)
        return .at(date, time)
    }

    private func instant(_ date: CalendarDate, _ time: ClockTime) -> Int {
        if let last = instants(of: date, time).last { return last }
        let wall = wallSeconds(date, time)
        return wall - offset(atSeconds: wall - 86_400)
    }

    /// Every instant, in seconds since 1970 in UTC and in order, at which the site's clocks show this reading.
    private func instants(of date: CalendarDate, _ time: ClockTime) -> [Int] {
        let wall = wallSeconds(date, time)
        let offsets = Set([offset(atSeconds: wall - 86_400), offset(atSeconds: wall + 86_400)])
        return offsets.map { wall - $0 }.filter { wall - offset(atSeconds: $0) == $0 }.sorted()
    }

    private func wallSeconds(_ date: CalendarDate, _ time: ClockTime) -> Int {
        date.daysSince1970 * 86_400 + time.minutesAfterMidnight * 60
    }

    private func offset(atSeconds seconds: Int) -> Int {
        timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
    }

    private func reading(atSeconds seconds: Int) -> (CalendarDate, ClockTime) {
        let wall = seconds + offset(atSeconds: seconds)
        let days = wall >= 0 ? wall / 86_400 : (wall - 86_399) / 86_400
        return (CalendarDate(daysSince1970: days), ClockTime(minutesAfterMidnight: (wall - days * 86_400) / 60))
    }
}
