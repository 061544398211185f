import DischargeModel

/// Orders whose limits begin, run and end where calendars and clocks do something of their own.
struct ClockCases: Sendable {
    let zone: String
    /// The days on which clocks change: in spring and in fall of the zone's half of the earth.
    let changes: [String]

    static let zones = [
        ClockCases(zone: "America/New_York", changes: ["2026-03-08", "2026-11-01"]),
        ClockCases(zone: "America/Phoenix", changes: []),
        ClockCases(zone: "Europe/London", changes: ["2026-03-29", "2026-10-25"]),
        ClockCases(zone: "Australia/Sydney", changes: ["2026-04-05", "2026-10-04"]),
        ClockCases(zone: "Asia/Kathmandu", changes: []),
    ]

    /// An ordinary day, the end of a year, a leap day and the days around it, and February's end in other years.
    private static let days = [
        "2026-05-19", "2026-12-31", "2027-02-27", "2027-02-28", "2028-02-27", "2028-02-28", "2028-02-29", "2028-03-01",
    ]

    /// `nil` where only the day is known.
    private static let times: [String?] = [nil, "00:00", "00:30", "01:30", "02:30", "03:30", "12:00", "14:05", "23:30"]

    /// Without times at which the zone's clocks never change.
    private static let dayTimes: [String?] = [nil, "00:00", "12:00", "23:30"]

    var orders: [RawOrder] {
        get throws {
            var orders: [RawOrder] = []
            for day in Self.days {
                for time in Self.dayTimes { orders += try variants(day: day, time: time, weeks: [1, 6, 12]) }
            }
            for change in changes {
                // Limits end on the day of the change: sedation and bed rest, 2 days of bed rest, ice, and weeks.
                for (before, weeks) in [(0, [6]), (1, [1]), (2, [12]), (3, [6]), (7, [1]), (42, [6]), (84, [12])] {
                    let day = try Self.date(change).adding(days: -before)
                    for time in Self.times { orders += try variants(day: "\(day)", time: time, weeks: weeks) }
                }
            }
            return orders
        }
    }

    /// Under each anesthesia, with driving allowed at no, at an early and at a later time.
    private func variants(day: String, time: String?, weeks: [Int]) throws -> [RawOrder] {
        let next = try Self.date(day).adding(days: 1)
        let others: [[OrderField: String]] = [
            [.anesthesia: "local", .drivingAllowedFrom: "\(next)T05:00"],
            [.anesthesia: "moderate-sedation", .bedRestHours: "48", .drivingAllowedFrom: "\(next)"],
            [.anesthesia: "general", .bedRestHours: "31", .drivingAllowedFrom: "\(next)T23:00"],
            [.anesthesia: "general"],
        ]
        return weeks.flatMap { weeks in
            others.map { other in
                var values: [OrderField: String] = [
                    .recordNumber: "0559", .name: "Ann Example", .dateOfBirth: "1948-03-09",
                    .procedure: "vertebroplasty", .procedureEnd: day + (time.map { "T" + $0 } ?? ""),
                    .liftingWeeks: "\(weeks)",
                ]
                values.merge(other) { _, new in new }
                return RawOrder(values: values.mapValues { RawValue($0) })
            }
        }
    }

    private static func date(_ text: String) throws -> CalendarDate {
        let numbers = text.split(separator: "-").compactMap { Int($0) }
        guard numbers.count == 3, let date = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) else {
            throw UnreadTemplate(description: "\(text) is no day")
        }
        return date
    }
}
