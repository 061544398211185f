import DischargeModel
import DischargePrinting
import DischargeTemplates
import SampleOrders
import Testing

@Suite("The calendar of the dates")
struct SheetCalendarTests {
    private func calendar(of instructions: DischargeInstructions) throws -> DayCalendar {
        let blocks = instructions.sections.filter { $0.id == "dates" }.flatMap(\.blocks)
        let calendars = blocks.compactMap { if case .calendar(let calendar) = $0 { calendar } else { nil } }
        #expect(calendars.count == 1)
        return try #require(calendars.first)
    }

    private func randomSheets(_ seeds: Range<UInt64>) throws -> [(WrittenSheet, DischargeInstructions)] {
        let printer = try SheetPrinter.shared.get()
        return try seeds.map { seed in
            let sheet = WrittenSheet.random(seed: seed, vocabulary: printer.vocabulary)
            return (sheet, try sheet.composition(with: printer.printer.templates).instructions)
        }
    }

    @Test(
        "each row of \"Your dates\" that names a day ends on that day in the calendar, once and on no other",
        arguments: SheetPrinter.seeds(from: 0, usual: 10))
    func sameDays(hundred: UInt64) throws {
        for (_, sheet) in try randomSheets(70_000 + hundred * 100..<70_100 + hundred * 100) {
            let calendar = try calendar(of: sheet)
            let dates = sheet.sections.filter { $0.id == "dates" }.flatMap(\.blocks)
            guard case .table(let table)? = dates.first(where: { if case .table = $0 { true } else { false } }) else {
                #expect(Bool(false), "no table of dates")
                continue
            }
            var dated: Set<String> = []
            for row in table.rows {
                let record = try #require(row.record?.id)
                // A day is bold, and nothing else of a row is.
                let days = row.cells.joined().filter(\.isStrong).map { [$0].plainText.withPlainSpaces }
                guard let end = days.first, record != "date-driving-cleared-sedation" else { continue }
                dated.insert(record)
                let written = WrittenEvent(on: end, record: record, "", of: [:])
                let found = calendar.days.filter { day in day.entries.contains { $0.record?.id == record } }
                #expect(found.map(\.name.spoken.withPlainSpaces) == [written.day], "\(record): \(end)")
                let texts = found.flatMap(\.entries).filter { $0.record?.id == record }.map(\.text.withPlainSpaces)
                let time =
                    end.hasPrefix("the end of ")
                    ? "at the end of the day" : String(end.dropFirst(written.day.count + 2))
                #expect(texts.count == 1 && texts.allSatisfy { $0.hasSuffix(" " + time) }, "\(record): \(texts)")
            }
            let ends = calendar.days.flatMap(\.entries).filter { $0.kind == .limit }.compactMap(\.record?.id)
            #expect(Set(ends) == dated && ends.count == dated.count)
            #expect(dated.isSuperset(of: ["date-bed-rest", "date-ice", "date-lifting"]))
        }
    }

    @Test(
        "every day from the first to the last stands once, below its weekday or folded, and its words alone tell it",
        arguments: SheetPrinter.seeds(from: 0, usual: 10))
    func everyDay(hundred: UInt64) throws {
        for (_, sheet) in try randomSheets(80_000 + hundred * 100..<80_100 + hundred * 100) {
            let calendar = try calendar(of: sheet)
            #expect(calendar.weekdays.map(\.spoken).first == "Sunday" && calendar.weekdays.count == 7)
            var next: CalendarDate?
            var reader = DayReader(year: try #require(calendar.days.first).date.year)
            for (index, row) in calendar.rows.enumerated() {
                switch row {
                case .folded(let weeks):
                    #expect(weeks.first == next && weeks.first.weekday == 0 && weeks.last.weekday == 6)
                    #expect(reader.fold(weeks.text.withPlainSpaces) == [weeks.first, weeks.last])
                    #expect(weeks.last > weeks.first && index > 0 && index < calendar.rows.count - 1)
                    next = weeks.last.adding(days: 1)
                case .week(let days):
                    #expect(days.count == 7 && days.contains { $0?.entries.isEmpty == false })
                    for (column, day) in days.enumerated() {
                        guard let day else { continue }
                        #expect(next == nil || day.date == next)
                        #expect(day.date.weekday == column)
                        #expect(reader.day(day.name.text.withPlainSpaces) == day.date, "\(day.name)")
                        #expect(WrittenDay.long("\(day.date)") == day.name.spoken.withPlainSpaces)
                        next = day.date.adding(days: 1)
                    }
                }
            }
            #expect(calendar.days.last?.entries.isEmpty == false && calendar.days.first?.entries.isEmpty == false)
            #expect(calendar.days.count { $0.isOfProcedure } == 1)
        }
    }

    @Test("visits stand on their days by their times, and one without a day on none")
    func visits() throws {
        let printer = try SheetPrinter.shared.get()
        var sheet = WrittenSheet(order: RawOrder(values: Self.plain.mapValues { RawValue($0) }))
        sheet.order.followUps = ["2026-11-21T09:00", "2026-11-21", "2027-03-01T00:00", nil].map { time in
            RawEntry(values: [.time: time.map { RawValue($0) }, .place: RawValue("Clinic")].compactMapValues { $0 })
        }
        let instructions = try sheet.composition(with: printer.printer.templates).instructions
        #expect(
            lines(of: try calendar(of: instructions)) == [
                "Nov 20: Procedure", "21: Visit; Visit 9:00 AM; Bed rest ends 10:05 AM", "23: Ice ends 10:05 AM",
                "November 29 to December 26: none of your dates", "Jan 1, 2027: Lifting limit ends 10:05 AM",
                "January 3 to February 27: none of your dates", "March 1: Visit midnight",
            ])
    }

    @Test("limits that end with a day, at midnight, on a leap day and in another year stand on the day that is named")
    func calendars() throws {
        let cases: [([OrderField: String], [String])] = [
            (
                [
                    .procedureEnd: "2026-11-20", .anesthesia: "general", .bedRestHours: "72",
                    .drivingAllowedFrom: "2026-11-28",
                ],
                [
                    "Nov 20: Procedure",
                    "21: Alcohol and decision limit ends at the end of the day; Adult's stay ends at the end of the day",
                    "23: Bed rest ends at the end of the day; Ice ends at the end of the day",
                    "27: Driving limit ends at the end of the day", "November 29 to December 26: none of your dates",
                    "Jan 1, 2027: Lifting limit ends at the end of the day",
                ]
            ),
            (
                [.procedureEnd: "2026-12-31T00:00", .liftingWeeks: "1"],
                [
                    "Dec 31: Procedure; Bed rest ends at the end of the day",
                    "2: Ice ends at the end of the day", "6: Lifting limit ends at the end of the day",
                ]
            ),
            (
                [.procedureEnd: "2028-02-28T10:05", .liftingWeeks: "52"],
                [
                    "Feb 28: Procedure", "29: Bed rest ends 10:05 AM", "2: Ice ends 10:05 AM",
                    "March 5, 2028 to February 24, 2029: none of your dates", "26: Lifting limit ends 10:05 AM",
                ]
            ),
        ]
        let printer = try SheetPrinter.shared.get()
        for (values, expected) in cases {
            let order = Self.plain.merging(values) { _, new in new }
            let sheet = WrittenSheet(order: RawOrder(values: order.mapValues { RawValue($0) }))
            let instructions = try sheet.composition(with: printer.printer.templates).instructions
            #expect(lines(of: try calendar(of: instructions)) == expected)
        }
    }

    private static let plain: [OrderField: String] = [
        .recordNumber: "0559", .name: "Ann Example", .dateOfBirth: "1948-03-09", .procedure: "kyphoplasty",
        .anesthesia: "local", .procedureEnd: "2026-11-20T10:05",
    ]

    /// Days on which something happens, and folded weeks.
    private func lines(of calendar: DayCalendar) -> [String] {
        calendar.rows.flatMap { row -> [String] in
            switch row {
            case .folded(let weeks): [weeks.text]
            case .week(let days):
                days.compactMap { $0 }.filter { !$0.entries.isEmpty }.map {
                    "\($0.name.text): " + $0.entries.map(\.text).joined(separator: "; ")
                }
            }
        }.map(\.withPlainSpaces)
    }
}

/// Reads days as a patient does: what is left out is as it was before.
private struct DayReader {
    var year: Int
    var month: Int?

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    init(year: Int) { self.year = year }

    /// Of "21", "Nov 21" or "November 21, 2026".
    mutating func day(_ text: String) -> CalendarDate? {
        var day: Int?
        for word in text.split(whereSeparator: { $0 == " " || $0 == "," }) {
            if let number = Int(word) {
                if number > 31 { year = number } else { day = number }
            } else {
                month = Self.months.firstIndex { word.hasPrefix($0) }.map { $0 + 1 }
            }
        }
        guard let month, let day else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    /// Of "November 29 to December 26: none of your dates"; the month has to be said again after it.
    mutating func fold(_ text: String) -> [CalendarDate?] {
        let days = text.prefix { $0 != ":" }.replacing(" to ", with: "|").split(separator: "|")
        let read = days.map { day(String($0)) }
        month = nil
        return read
    }
}
