import DischargeModel
import Foundation
import Testing

@Suite("Limits on the site's clocks")
struct SiteClockTests {
    private func clock(_ zone: String) throws -> SiteClock {
        SiteClock(timeZone: try #require(TimeZone(identifier: zone)))
    }

    private func time(_ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int) throws -> Moment {
        .time(
            try #require(CalendarDate(year: year, month: month, day: day)),
            try #require(ClockTime(hour: hour, minute: minute)))
    }

    private func text(_ end: LimitEnd) -> String {
        switch end {
        case .at(let date, let time): "\(date) \(time)"
        case .endOfDay(let date): "\(date) end of day"
        }
    }

    @Test(
        "24 hours are 24 hours, whatever the clocks do in between",
        arguments: [
            // Summer time ends in New York on 2026-11-01 and begins on 2026-03-08; Phoenix has none.
            ("America/New_York", 2026, 10, 31, "2026-11-01 08:40"),
            ("America/New_York", 2026, 3, 7, "2026-03-08 10:40"),
            ("America/New_York", 2026, 11, 20, "2026-11-21 09:40"),
            ("America/Phoenix", 2026, 10, 31, "2026-11-01 09:40"),
            ("Europe/London", 2026, 10, 24, "2026-10-25 08:40"), ("Australia/Sydney", 2026, 10, 3, "2026-10-04 10:40"),
            ("Asia/Kathmandu", 2026, 12, 31, "2027-01-01 09:40"), ("Europe/London", 2028, 2, 28, "2028-02-29 09:40"),
        ])
    func elapsedHours(zone: String, year: Int, month: Int, day: Int, expected: String) throws {
        let end = try clock(zone).end(of: .hours(24), from: time(year, month, day, 9, 40))
        #expect(text(end) == expected)
    }

    @Test(
        "weeks and days keep the time of day",
        arguments: [
            (LimitLength.weeks(6), "2026-12-12 09:40"), (.days(3), "2026-11-03 09:40"), (.weeks(1), "2026-11-07 09:40"),
        ])
    func calendarWeeks(length: LimitLength, expected: String) throws {
        #expect(text(try clock("America/New_York").end(of: length, from: time(2026, 10, 31, 9, 40))) == expected)
    }

    @Test("a limit that would end in the hour the clocks skip ends an hour later")
    func skippedHour() throws {
        let end = try clock("America/New_York").end(of: .days(1), from: time(2026, 3, 7, 2, 30))
        #expect(text(end) == "2026-03-08 03:30")
    }

    @Test("a time that the clocks show twice counts as the later one")
    func repeatedHour() throws {
        let end = try clock("America/New_York").end(of: .hours(24), from: time(2026, 11, 1, 1, 30))
        #expect(text(end) == "2026-11-02 01:30")
    }

    @Test(
        "hours never end at a time that the clocks have shown before, and that reads as an hour too early",
        arguments: [
            // Clocks go back from 2 to 1 in New York, from 2 to 1:30 on Lord Howe Island, and from 1 to 0 in Havana.
            ("America/New_York", 10, 31, 1, 30, 24, "2026-11-01 01:30"),
            ("America/New_York", 10, 31, 2, 0, 24, "2026-11-01 02:00"),
            ("America/New_York", 10, 31, 2, 59, 24, "2026-11-01 02:00"),
            ("America/New_York", 10, 31, 3, 0, 24, "2026-11-01 02:00"),
            ("America/New_York", 11, 1, 0, 30, 2, "2026-11-01 02:00"),
            ("Australia/Lord_Howe", 4, 4, 2, 10, 24, "2026-04-05 02:00"),
            ("America/Havana", 10, 31, 1, 0, 24, "2026-11-01 01:00"),
        ])
    func endInRepeatedHour(
        zone: String, month: Int, day: Int, hour: Int, minute: Int, hours: Int, expected: String
    ) throws {
        let end = try clock(zone).end(of: .hours(hours), from: time(2026, month, day, hour, minute))
        #expect(text(end) == expected)
    }

    @Test("days and weeks may end at a time that the clocks show twice: it is the time of day that counts")
    func daysEndInRepeatedHour() throws {
        let end = try clock("America/New_York").end(of: .days(3), from: time(2026, 10, 29, 1, 30))
        #expect(text(end) == "2026-11-01 01:30")
    }

    @Test("a time that the clocks skip is not one they show")
    func showsOnlyRealTimes() throws {
        let day = try #require(CalendarDate(year: 2026, month: 3, day: 8))
        let newYork = try clock("America/New_York")
        #expect(!newYork.shows(day, try #require(ClockTime(hour: 2, minute: 30))))
        #expect(newYork.shows(day, try #require(ClockTime(hour: 3, minute: 0))))
        #expect(try clock("America/Phoenix").shows(day, try #require(ClockTime(hour: 2, minute: 30))))
    }

    @Test(
        "where only the day is known, a limit runs to the end of a day",
        arguments: [
            (LimitLength.hours(24), "2026-11-21 end of day"), (.hours(12), "2026-11-21 end of day"),
            (.hours(25), "2026-11-22 end of day"), (.weeks(6), "2027-01-01 end of day"),
        ])
    func dayOnly(length: LimitLength, expected: String) throws {
        let day = Moment.day(try #require(CalendarDate(year: 2026, month: 11, day: 20)))
        #expect(text(try clock("America/New_York").end(of: length, from: day)) == expected)
    }

    @Test("the end of a day comes after each time of it and before the next day")
    func order() throws {
        let day = try #require(CalendarDate(year: 2026, month: 11, day: 20))
        let late = try #require(ClockTime(hour: 23, minute: 59))
        #expect(LimitEnd.at(day, late) < .endOfDay(day))
        #expect(LimitEnd.endOfDay(day) < .at(day.adding(days: 1), try #require(ClockTime(hour: 0, minute: 0))))
    }
}
