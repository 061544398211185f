import DischargeLayout
import DischargeModel
import DischargePrinting
import DischargeTemplates
import Foundation
import Testing
import Witnesses

@Suite("Limits on the sheet, in any time zone")
struct SheetLimitTests {
    @Test(
        "each line and each row of dates ends when Python's calendar says, and a skipped time is refused",
        arguments: ClockCases.zones.indices)
    func outsideCalendar(index: Int) throws {
        let cases = ClockCases.zones[index]
        let printer = try SheetPrinter.shared.get()
        let site = [SiteField.timeZone: cases.zone]
        let sheets = try cases.orders.map { WrittenSheet(order: $0, site: site) }
        var refused = 0
        for (sheet, expected) in zip(sheets, try ExpectedSheet.sheets(of: sheets)) {
            let end = sheet.order.values[.procedureEnd]?.text ?? ""
            guard let expected else {
                refused += 1
                let error = #expect(throws: InvalidOrder.self) {
                    _ = try sheet.composition(with: printer.printer.templates)
                }
                #expect(error?.faults.map(\.field) == ["procedure_end"], "\(cases.zone), \(end)")
                continue
            }
            let composition = try sheet.composition(with: printer.printer.templates)
            let difference = expected.difference(from: composition.instructions.recordLines)
            #expect(difference == nil, "\(cases.zone), \(end)")
        }
        // Each of the four variants, once on the day on which clocks skip an hour.
        #expect(refused == (cases.changes.isEmpty ? 0 : 4))
    }

    /// An order's end of procedure, and what the sheet has to say of its limits.
    struct Case: Sendable, CustomTestStringConvertible {
        let what: String
        let zone: String
        let end: String
        var others: [OrderField: String] = [:]
        /// By the id of a record.
        let says: [String: String]

        var testDescription: String { "\(what): \(zone), \(end)" }
    }

    @Test("named cases, worked out by hand, stand on the sheet as they are written here", arguments: Case.byHand)
    func byHand(tested: Case) throws {
        let printer = try SheetPrinter.shared.get()
        var values: [OrderField: String] = [
            .recordNumber: "0559", .name: "Ann Example", .dateOfBirth: "1948-03-09", .procedure: "kyphoplasty",
            .anesthesia: "moderate-sedation", .procedureEnd: tested.end,
        ]
        values.merge(tested.others) { _, new in new }
        let sheet = WrittenSheet(
            order: RawOrder(values: values.mapValues { RawValue($0) }), site: [.timeZone: tested.zone])
        let instructions = try sheet.composition(with: printer.printer.templates).instructions
        let preview = PlainTextRenderer(width: 200).text(of: instructions)
        for (record, end) in tested.says {
            let lines = instructions.recordLines.filter { $0.record == record }
            // The calendar has a row of dates again, on the day that it names.
            let isOnCalendar = record.contains("date-") && record != "date-driving-cleared-sedation"
            #expect(lines.count == (isOnCalendar ? 2 : 1), "\(record)")
            #expect(lines.first?.texts.last?.contains(end) == true, "\(record): \(lines), \(end)")
            #expect(lines.dropFirst().allSatisfy { end.contains($0.texts[0]) }, "\(record): \(lines), \(end)")
            #expect(preview.contains(end), "\(end)")
        }
    }

    @Test(
        "the date of a file carries the offset of the site's clocks at the time of printing",
        arguments: [
            ("America/New_York", "2026-11-20T17:00:00Z", "D:20261120120000-05'00'"),
            ("America/New_York", "2026-07-01T12:00:00Z", "D:20260701080000-04'00'"),
            // Half past one, twice in one night.
            ("America/New_York", "2026-11-01T05:30:00Z", "D:20261101013000-04'00'"),
            ("America/New_York", "2026-11-01T06:30:00Z", "D:20261101013000-05'00'"),
            ("America/Phoenix", "2026-07-01T12:00:00Z", "D:20260701050000-07'00'"),
            ("Europe/London", "2026-11-20T17:00:00Z", "D:20261120170000+00'00'"),
            ("Europe/London", "2026-07-01T12:00:00Z", "D:20260701130000+01'00'"),
            ("Australia/Sydney", "2026-11-20T17:00:00Z", "D:20261121040000+11'00'"),
            ("Australia/Sydney", "2026-07-01T12:00:00Z", "D:20260701220000+10'00'"),
            ("Asia/Kathmandu", "2026-11-20T17:00:00Z", "D:20261120224500+05'45'"),
            ("America/St_Johns", "2026-11-20T17:00:00Z", "D:20261120133000-03'30'"),
        ])
    func offset(zone: String, now: String, date: String) throws {
        let printer = try SheetPrinter(site: [.timeZone: zone]).printer
        let values: [OrderField: String] = [
            .recordNumber: "0559", .name: "Ann Example", .dateOfBirth: "1948-03-09", .procedure: "kyphoplasty",
            .anesthesia: "local", .procedureEnd: "2026-06-30T10:05",
        ]
        let order = try printer.reader().order(from: RawOrder(values: values.mapValues { RawValue($0) }))
        let bytes = try printer.pdf(
            for: order, options: PrintOptions(), now: Date(now, strategy: .iso8601)
        ).bytes
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "sheet.pdf")
            try Data(bytes).write(to: file)
            #expect(try pdfDates(file) == ["CreationDate": date, "ModDate": date])
        }
    }
}

extension SheetLimitTests.Case {
    /// Worked out on paper. Clocks change in New York at 2 on 2026-03-08 and 2026-11-01, in London at 1 in UTC on
    /// 2026-03-29 and 2026-10-25, in Sydney at 2 (to 3) on 2026-10-04 and at 3 (to 2) on 2026-04-05, in Havana at 1 (to 0) on 2026-11-01.
    static let byHand: [Self] = [
        Self(
            what: "an ordinary day", zone: "America/New_York", end: "2026-11-20T10:05",
            says: [
                "date-bed-rest": "Saturday, November 21, 2026, 10:05 AM",
                "sedation-date-alcohol": "Saturday, November 21, 2026, 10:05 AM",
                "activity-first-day": "Saturday, November 21, 2026, 10:05 AM",
                "date-ice": "Monday, November 23, 2026, 10:05 AM",
                "date-lifting": "Friday, January 1, 2027, 10:05 AM",
                "date-driving-cleared-sedation": "Saturday, November 21, 2026, 10:05 AM",
            ]),
        Self(
            what: "only the day is known", zone: "Asia/Kathmandu", end: "2026-12-31",
            others: [.liftingWeeks: "1", .bedRestHours: "25"],
            says: [
                "top-bed-rest": "the end of Saturday, January 2, 2027",
                "sedation-until": "the end of Friday, January 1, 2027",
                "ice-stop": "the end of Sunday, January 3, 2027",
                "top-lifting": "the end of Thursday, January 7, 2027",
            ]),
        Self(
            what: "24 hours over the night in which clocks skip an hour", zone: "America/New_York",
            end: "2026-03-07T14:05", others: [.liftingWeeks: "1"],
            says: [
                "date-bed-rest": "Sunday, March 8, 2026, 3:05 PM", "date-ice": "Tuesday, March 10, 2026, 2:05 PM",
                "date-lifting": "Saturday, March 14, 2026, 2:05 PM",
            ]),
        Self(
            what: "ice ends in the hour that clocks skip", zone: "America/New_York", end: "2026-03-05T02:30",
            says: ["date-ice": "Sunday, March 8, 2026, 3:30 AM"]),
        Self(
            what: "24 hours over the night in which clocks repeat an hour", zone: "Europe/London",
            end: "2026-10-24T14:05", others: [.drivingAllowedFrom: "2026-10-25T09:00", .liftingWeeks: "1"],
            says: [
                "sedation-until": "Sunday, October 25, 2026, 1:05 PM",
                "date-driving": "Sunday, October 25, 2026, 1:05 PM",
                "date-lifting": "Saturday, October 31, 2026, 2:05 PM",
            ]),
        Self(
            what: "24 hours end in the repeated hour, the first time", zone: "Europe/London", end: "2026-10-24T01:30",
            says: ["sedation-until": "Sunday, October 25, 2026, 1:30 AM"]),
        // 24 hours are over at the second 1:30; on paper that reads as the first, when there are 23.
        Self(
            what: "24 hours end in the repeated hour, the second time", zone: "Europe/London", end: "2026-10-24T02:30",
            says: ["sedation-until": "Sunday, October 25, 2026, 2:00 AM"]),
        Self(
            what: "24 hours end in the repeated hour, the second time", zone: "Australia/Sydney",
            end: "2026-04-04T03:15", says: ["sedation-until": "Sunday, April 5, 2026, 3:00 AM"]),
        // 24 hours are over at the second midnight, an hour after the day before is.
        Self(
            what: "24 hours end at a midnight that comes twice", zone: "America/Havana", end: "2026-10-31T01:00",
            says: ["sedation-until": "Sunday, November 1, 2026, 1:00 AM"]),
        // The procedure ended at one of two times; 24 hours count from the second.
        Self(
            what: "the procedure ends in the repeated hour", zone: "America/New_York", end: "2026-11-01T01:30",
            says: [
                "sedation-until": "Monday, November 2, 2026, 1:30 AM",
                "date-ice": "Wednesday, November 4, 2026, 1:30 AM",
            ]),
        Self(
            what: "no clock changes in Arizona", zone: "America/Phoenix", end: "2026-03-07T14:05",
            says: ["sedation-until": "Sunday, March 8, 2026, 2:05 PM"]),
        Self(
            what: "limits run over a leap day", zone: "Australia/Sydney", end: "2028-02-28T10:05",
            others: [.liftingWeeks: "12"],
            says: [
                "sedation-until": "Tuesday, February 29, 2028, 10:05 AM",
                "date-ice": "Thursday, March 2, 2028, 10:05 AM",
                // Summer time ends in between, and weeks keep the time of day.
                "date-lifting": "Monday, May 22, 2028, 10:05 AM",
            ]),
        Self(
            what: "a February without a leap day", zone: "America/New_York", end: "2027-02-28",
            says: [
                "sedation-until": "the end of Monday, March 1, 2027", "date-ice": "the end of Wednesday, March 3, 2027",
            ]),
        Self(
            what: "a limit that ends at midnight", zone: "America/New_York", end: "2026-12-31T00:00",
            says: ["sedation-until": "the end of Thursday, December 31, 2026"]),
        Self(
            what: "driving is allowed on a day", zone: "America/New_York", end: "2026-11-20T10:05",
            others: [.drivingAllowedFrom: "2026-11-28", .anesthesia: "local"],
            says: ["date-driving": "the end of Friday, November 27, 2026"]),
    ]
}
