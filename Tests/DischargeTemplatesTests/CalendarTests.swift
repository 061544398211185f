import DischargeModel
import DischargeTemplates
import Testing

@Suite("Calendars and strips of templates")
struct CalendarTests {
    private static let calendar = """
        calendar:
          week_starts: Monday
          weekdays: [Su, Mo, Tu, We, Th, Fr, Sa]
          months: [Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec]
          day: "{month}~{day}"
          day_with_year: "{month}~{day}, {year}"
          folded: "{first} to {last}: nothing"
          folded_day: "{month} {day}"
          at_time: "{what} at {time}"
          at_day_end: "{what} with the day"
          procedure: Done
          visit: See us

        """

    private static let rows = """
        - { id: bed, row: [Bed, "{{ bed-rest.ends }}"], day: Rest ends, source: page }
        - { id: lift, row: [Lifting, "{{ lifting.ends }}"], day: Lifting ends, source: page }
        - { id: drive, row: [Driving, "{{ driving.ends }}"], day: Driving ends, when: { has: driving }, source: page }
        - { id: again, row: [Bed again, "{{ bed-rest.ends }}"], day: "", source: page }
        - { id: days, insert: calendar }
        """

    private func templates(
        calendar: String = Self.calendar, rows: String = Self.rows, section: String = "dates"
    ) throws -> TemplateFiles {
        try TemplateFiles.small.withCommon(section, rows).replacing(
            "strings:\n", with: calendar + "strings:\n", in: "en/document.yaml")
    }

    @Test("weeks begin where the language begins them, and a limit without an end stands on no day")
    func weeks() throws {
        let set = try templates().load()
        let sheet = try set.sheet([.liftingWeeks: "1"], followUps: [[.time: "2026-11-23"]])
        let days = sheet.lines(of: "dates").map { $0.replacing("\u{A0}", with: " ") }.suffix(14)
        #expect(
            Array(days) == [
                "–", "–", "–", "–", "Nov 20: Done", "21: Rest ends at 10:30 AM", "22",
                "23: See us", "24", "25", "26", "27: Lifting ends at 10:30 AM", "–", "–",
            ])
        let driven = try set.sheet([.liftingWeeks: "1", .drivingAllowedFrom: "2026-11-22"]).lines(of: "dates")
        #expect(driven.contains("21: Rest ends at 10:30\u{A0}AM. Driving ends with the day"))
    }

    @Test("an entry says which record it comes from")
    func records() throws {
        let sheet = try templates().load().sheet(followUps: [[.time: "2026-11-23"]])
        let calendars = sheet.instructions.sections.flatMap(\.blocks).compactMap {
            if case .calendar(let calendar) = $0 { calendar } else { nil }
        }
        let days = calendars.flatMap(\.rows).flatMap { row -> [DayCalendar.Day] in
            if case .week(let days) = row { days.compactMap { $0 } } else { [] }
        }
        #expect(days.flatMap(\.entries).compactMap(\.record?.id) == ["days", "bed", "days", "lift"])
        #expect(days.flatMap(\.entries).map(\.kind) == [.procedure, .limit, .visit, .limit])
    }

    /// What is done wrong to the rows, and what loading says; ▸ is where.
    @Test(
        "a row whose limit the calendar has no words for is a fault, as are words without one limit",
        arguments: [
            (
                #"- { id: bed, row: ▸[Bed, "{{ bed-rest.ends }}"], source: page }"#,
                "this row names the end of \"bed-rest\", and the calendar has no words for it; "
                    + "write day: with a few words, or day: \"\" where another row has them"
            ),
            (
                "- { id: bed, row: [Bed, Now], day: ▸Rest ends, source: page }",
                "the row names no limit, and a day is the end of one; name one limit in the row, or remove \"day\""
            ),
            (
                #"- { id: a, row: ["{{ ice.ends }}", "{{ bed-rest.ends }}"], day: ▸Rest ends, source: page }"#,
                "the row names 2 limits, and a day is the end of one; name one limit in the row, or remove \"day\""
            ),
            (
                "- { id: a, text: Rest, day: ▸Rest ends, source: page }", "\"day\" belongs to a row; remove it"
            ),
            (
                #"- { id: a, row: [Bed, "{{ bed-rest.ends }}"], day: ▸"{{ name }} ends", source: page }"#,
                "this text cannot hold a field; write words only"
            ),
        ])
    func words(row: String, message: String) throws {
        let column = 5 + row.prefix { $0 != "▸" }.count
        let faults = try templates(rows: row.replacing("▸", with: "")).faults()
        #expect(faults == ["en/common.yaml:3:\(column): \(message)"])
    }

    @Test("a calendar that the document does not say how to write is a fault")
    func noCalendar() throws {
        #expect(
            try templates(calendar: "", rows: "- { id: days, insert: calendar }").faults() == [
                "en/common.yaml:3:27: document.yaml has no calendar; write calendar there, or remove this record"
            ])
    }

    @Test(
        "a mistake in the calendar's own forms is named with its place and its mend",
        arguments: [
            (
                "week_starts: Monday", "week_starts: ▸Mondy",
                "\"Mondy\" is not a weekday of dates; did you mean \"Monday\"?"
            ),
            ("[Su, Mo, ", "▸[Mo, ", "this list has 6 entries instead of 7; write 7"),
            (
                "\"{first} to {last}: nothing\"", "▸\"{first}: nothing\"",
                "this form lacks {last}; write it where it belongs"
            ),
            (
                "\"{what} with the day\"", "▸\"{what} by {time}\"",
                "the end of a day has no {time}; remove {time}"
            ),
            (
                "  procedure: Done\n", "  ▸procedur: Done\n",
                "\"procedur\" is not a key of the calendar; did you mean \"procedure\"?"
            ),
        ])
    func forms(old: String, new: String, message: String) throws {
        let marked = Self.calendar.replacing(old, with: new)
        let before = try #require(try templates(calendar: marked).files["en/document.yaml"]?.prefix { $0 != "▸" })
        let line = before.count { $0 == "\n" } + 1
        let column = before.reversed().prefix { $0 != "\n" }.count + 1
        let faults = try templates(calendar: marked.replacing("▸", with: "")).faults()
        #expect(faults.contains("en/document.yaml:\(line):\(column): \(message)"), "\(faults)")
    }

    @Test("a language whose row lacks the words for its day that another has is a fault in it")
    func parity() throws {
        let both = try templates().withSpanish
        #expect(try both.faults() == [])
        let faults = try both.replacing("day: Rest ends", with: "day: \"\"", in: "es/common.yaml").faults()
        #expect(
            faults == [
                "es/common.yaml:3:13: the record \"bed\" lacks the key \"day\" in es; "
                    + "write it; the one of en is at en/common.yaml:3:13"
            ])
    }

    @Test(
        "a record of a strip for the wall that may say who the patient is is a fault",
        arguments: [
            (#"text: "For {{ name }}", source: page"#, "name"),
            (#"text: "{{ mrn }} until {{ bed-rest.ends }}", as: paragraph, source: page"#, "mrn"),
            (#"text: "{{ caregiver }}", otherwise: Rest, source: page"#, "caregiver"),
            (#"text: "Care: {{ wound_care or blank }}", lines: 2, source: page"#, "wound_care"),
            (#"sign: "{{ dob }}""#, "dob"), ("insert: notes", "notes"), ("insert: medications", "medications"),
        ])
    func strip(record: String, name: String) throws {
        let faults = try templates(rows: "- { id: a, \(record) }", section: "advice").replacing(
            "emphasis: emergency", with: "emphasis: strip", in: "en/document.yaml"
        ).faults()
        #expect(
            faults == [
                "en/common.yaml:3:7: a strip hangs on a wall, and \"\(name)\" may say who the patient is; "
                    + "remove it, or put it in another section"
            ])
    }

    @Test("a heading of a strip that says who the patient is is a fault, and days and numbers to call are none")
    func stripHeading() throws {
        let rows = """
            - { id: a, text: "Call {{ site.phone_day or blank }}", source: page }
            - { id: b, text: "Rest until {{ bed-rest.ends }}", source: page }
            """
        let strip = try templates(rows: rows, section: "advice").replacing(
            "emphasis: emergency", with: "emphasis: strip", in: "en/document.yaml")
        #expect(try strip.faults() == [])
        let named = try strip.replacing(
            "{{ site.emergency_number }} when in doubt", with: "for {{ name }}", in: "en/document.yaml")
        let faults = try named.faults()
        #expect(faults.count == 1 && faults[0].contains("\"name\" may say who the patient is"), "\(faults)")
    }
}
