import Testing

import DischargeModel

@Suite("Calendar dates")
struct CalendarDateTests {
    @Test("every day from 1600 to 2400 counts to itself and comes one day after the day before it")
    func everyDayInOrder() throws {
        let first = try #require(CalendarDate(year: 1600, month: 1, day: 1))
        let last = try #require(CalendarDate(year: 2400, month: 12, day: 31))
        var previous = first.adding(days: -1)
        for days in first.daysSince1970...last.daysSince1970 {
            let date = CalendarDate(daysSince1970: days)
            let rebuilt = CalendarDate(year: date.year, month: date.month, day: date.day)
            if rebuilt != date || date.daysSince1970 != days || !(previous < date) {
                Issue.record("\(date) does not follow \(previous)")
            }
            previous = date
        }
    }

    @Test(
        "a day that no calendar has is refused",
        arguments: [(2026, 2, 29), (2100, 2, 29), (2026, 4, 31), (2026, 13, 1)])
    func impossibleDay(year: Int, month: Int, day: Int) {
        #expect(CalendarDate(year: year, month: month, day: day) == nil)
    }

    @Test(
        "weekdays agree with known days",
        arguments: [(2026, 11, 20, 5), (2024, 2, 29, 4), (1970, 1, 1, 4), (2000, 1, 1, 6)])
    func knownWeekday(year: Int, month: Int, day: Int, weekday: Int) throws {
        #expect(try #require(CalendarDate(year: year, month: month, day: day)).weekday == weekday)
    }
}
