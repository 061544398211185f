import DischargeModel
import DischargeTemplates
import Testing

@Suite("Ends of limits on the sheet")
struct LimitTests {
    private static let limits = try? TemplateFiles.small.withCommon(
        "advice",
        """
        - { id: bed, text: "{{ bed-rest.ends }}", source: page }
        - { id: ice, text: "{{ ice.ends }}", source: page }
        - { id: lift, text: "{{ lifting.ends }}", source: page }
        - { id: drive, text: "{{ driving.ends }}", source: page, when: { has: driving_ok_from } }
        """
    ).load()

    private func ends(_ order: [OrderField: String]) throws -> [String] {
        try #require(Self.limits).sheet(order).lines(of: "advice").map { $0.replacing("\u{A0}", with: " ") }
    }

    @Test("hours are elapsed time, and days and weeks keep the time of day")
    func plainDays() throws {
        let lines = try ends([.procedureEnd: "2026-11-20T10:30"])
        #expect(
            lines.prefix(3) == [
                "Saturday, November 21, 2026, 10:30 AM", "Monday, November 23, 2026, 10:30 AM",
                "Friday, January 1, 2027, 10:30 AM",
            ])
    }

    @Test("24 hours across the start of summer time end an hour later by the clock")
    func summerBegins() throws {
        let lines = try ends([.procedureEnd: "2026-03-07T14:05"])
        #expect(lines.prefix(2) == ["Sunday, March 8, 2026, 3:05 PM", "Tuesday, March 10, 2026, 2:05 PM"])
    }

    @Test("24 hours across the end of summer time end an hour earlier by the clock")
    func summerEnds() throws {
        let lines = try ends([.procedureEnd: "2026-10-31T14:05"])
        #expect(lines.prefix(2) == ["Sunday, November 1, 2026, 1:05 PM", "Tuesday, November 3, 2026, 2:05 PM"])
    }

    @Test("where only the day of the procedure is known, limits run to the end of a day")
    func dateOnly() throws {
        let lines = try ends([.procedureEnd: "2026-11-20"])
        #expect(
            lines.prefix(3) == [
                "the end of Saturday, November 21, 2026", "the end of Monday, November 23, 2026",
                "the end of Friday, January 1, 2027",
            ])
    }

    @Test("a limit runs over the end of a year and over a leap day")
    func yearEnd() throws {
        #expect(try ends([.procedureEnd: "2026-12-31T23:15"])[0] == "Friday, January 1, 2027, 11:15 PM")
        #expect(try ends([.procedureEnd: "2028-02-26T08:00"])[1] == "Tuesday, February 29, 2028, 8:00 AM")
    }

    @Test("noon has a word, and a limit that ends at midnight ends with the day before")
    func noonAndMidnight() throws {
        #expect(try ends([.procedureEnd: "2026-11-20T12:00"])[0] == "Saturday, November 21, 2026, noon")
        #expect(try ends([.procedureEnd: "2026-11-20T00:00"])[0] == "the end of Friday, November 20, 2026")
        #expect(try ends([.procedureEnd: "2026-11-20T00:30"])[0] == "Saturday, November 21, 2026, 12:30 AM")
        #expect(try ends([.procedureEnd: "2026-11-20T12:30"])[0] == "Saturday, November 21, 2026, 12:30 PM")
    }

    @Test("an order's own numbers and moments set the limits")
    func ordered() throws {
        let lines = try ends([
            .bedRestHours: "48", .liftingWeeks: "8", .drivingAllowedFrom: "2026-11-27T09:00",
        ])
        #expect(
            lines.prefix(4) == [
                "Sunday, November 22, 2026, 10:30 AM", "Monday, November 23, 2026, 10:30 AM",
                "Friday, January 15, 2027, 10:30 AM", "Friday, November 27, 2026, 9:00 AM",
            ])
    }

    @Test(
        "driving waits for the later of the cleared day and the end of sedation",
        arguments: [
            ("general", "2026-11-21T08:00", "Saturday, November 21, 2026, 10:30 AM"),
            ("general", "2026-11-21", "Saturday, November 21, 2026, 10:30 AM"),
            ("general", "2026-11-22", "the end of Saturday, November 21, 2026"),
            ("general", "2026-11-25T08:00", "Wednesday, November 25, 2026, 8:00 AM"),
            ("local", "2026-11-21T08:00", "Saturday, November 21, 2026, 8:00 AM"),
        ])
    func laterWins(anesthesia: String, cleared: String, written: String) throws {
        let lines = try ends([.anesthesia: anesthesia, .drivingAllowedFrom: cleared])
        #expect(lines[3] == written)
    }

    @Test("of a limit that two layers define the longer one holds")
    func longerWins() throws {
        let set = try TemplateFiles.small
            .replacing(
                "name: kyphoplasty\n", with: "name: kyphoplasty\nlimits: { sedation: { days: 2 } }\n",
                in: "en/procedure/kyphoplasty.yaml"
            )
            .load()
        let lines = try set.sheet([.anesthesia: "general"]).lines(of: "advice")
        #expect(lines.contains("Do not drive until [Sunday, November\u{A0}22, 2026, 10:30\u{A0}AM]."))
    }
}
