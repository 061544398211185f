import DischargeModel
import DischargeTemplates
import Testing

@Suite("Filling texts")
struct FillingTests {
    private func wound(_ record: String) -> TemplateFiles {
        TemplateFiles.small.withCommon("advice", record)
    }

    @Test("a value that holds markup is printed as it is, in texts, tables and notes")
    func markupInValues() throws {
        let set = try TemplateFiles.small.load()
        let hostile = "**x** {{ name }} {{ wound_care or blank }} ~ }}"
        let sheet = try set.sheet(
            [.woundCare: hostile, .name: hostile, .notes: "\(hostile)\n\n- \(hostile)"],
            medications: [[.name: hostile]])
        #expect(sheet.lines(of: "advice").contains("Care for your cut this way - \(hostile)"))
        #expect(sheet.lines.prefix(3) == ["This is a draft.", "Name", hostile])
        #expect(sheet.lines(of: "medicines").first == "[\(hostile)]")
        #expect(sheet.lines(of: "notes") == [hostile, hostile])
        #expect(sheet.instructions.runningText.name == hostile)
    }

    @Test("without its value a text gives way to otherwise, and with it stands")
    func otherwise() throws {
        let set = try wound(
            """
            - id: wound
              text: Your cut - {{ wound_care }}. Your diet - {{ diet }}.
              otherwise: Ask how to care for your cut.
              source: page
            """
        ).load()
        #expect(try set.sheet().lines(of: "advice").first == "Ask how to care for your cut.")
        #expect(try set.sheet([.woundCare: "Dry"]).lines(of: "advice").first == "Ask how to care for your cut.")
        let whole = try set.sheet([.woundCare: "Dry", .diet: "Soft"])
        #expect(whole.lines(of: "advice").first == "Your cut - Dry. Your diet - Soft.")
    }

    @Test("a value that may be blank leaves a blank with its label, its length and its field")
    func blank() throws {
        let set = try TemplateFiles.small.load()
        let sheet = try set.sheet()
        let text = try #require(sheet.instructions.sections.first?.blocks.first?.texts.dropFirst().first)
        let blank = Blank(field: "wound_care", label: "care of the cut", length: 20)
        #expect(text == [.text("Care for your cut this way - "), Inline(.blank(blank))])
        #expect(try set.sheet([.woundCare: "Dry"]).blankFields == [])
    }

    @Test("a missing value is reported once, in reading order, however often it is blank")
    func reportedOnce() throws {
        let set = try wound(
            """
            - id: phone
              text: Call {{ site.phone_day or blank }} or **{{ site.phone_day or blank }}**.
              source: page
            - id: weight
              text: Lift no more than {{ lifting_limit_lb or blank }} pounds.
              source: page
            - id: again
              text: Write down {{ site.phone_day or blank }} and {{ lifting_limit_lb or blank }}.
              lines: 2
              source: page
            """
        ).load()
        #expect(try set.sheet().blankFields == ["site.phone_day", "lifting_limit_lb"])
        #expect(try set.sheet([.liftingLimit: "10"], site: [.phoneDay: "555-0100"]).blankFields == [])
    }

    @Test("a blank of a table is reported by the entry and field that would fill it")
    func blankInTable() throws {
        let set = try TemplateFiles.small.load()
        let visit: [FollowUpField: String] = [.phone: "555-0199"]
        let one = try set.sheet(
            [.woundCare: "Dry"], medications: [[.name: "A", .dose: "1 g"], [.name: "B"]], followUps: [visit])
        #expect(one.blankFields == ["medications[2].dose", "followup_time"])
        let two = try set.sheet([.woundCare: "Dry"], followUps: [visit, visit])
        #expect(two.blankFields == ["followups[1].time", "followups[2].time"])
    }

    @Test("a line of a cell is left out without its value, and otherwise is printed when no line is left")
    func cells() throws {
        let set = try TemplateFiles.small.load()
        let medications: [[MedicationField: String]] = [
            [.name: "Senna", .dose: "1 tablet", .status: "keep", .schedule: "at night", .nextDue: "2026-11-20T21:00"],
            [.name: "Iron", .dose: "1", .status: "stop"],
        ]
        let lines = try set.sheet(medications: medications).lines(of: "medicines")
        #expect(
            lines == [
                "[Senna]\nas before", "1 tablet", "at night\nFriday, November\u{A0}20, 2026, 9:00\u{A0}PM",
                "[Iron]\ndo not take", "1", "ask",
            ])
    }

    @Test("phones are links, also inside strong text")
    func phones() throws {
        let set = try wound(
            """
            - id: phone
              text: Call **{{ site.phone_day or blank }}** or {{ site.emergency_number }}.
              source: page
            """
        ).load()
        let sheet = try set.sheet(site: [.phoneDay: "555-0100", .emergencyNumber: "112"])
        #expect(
            sheet.instructions.sections.first?.blocks.first?.texts.first == [
                .text("Call "), Inline(.phone("555-0100"), isStrong: true), .text(" or "), Inline(.phone("112")),
                .text("."),
            ])
        #expect(sheet.instructions.sections.first?.heading == "Call 112 when in doubt")
    }

    @Test("lists are joined with commas and a last word")
    func lists() throws {
        let set = try wound(
            """
            - id: levels
              text: Treated - {{ levels }}.
              when: { has: levels }
              source: page
            """
        ).load()
        #expect(try set.sheet().lines(of: "advice").first == "A balloon lifted the bone.")
        for (levels, written) in [("L1", "L1"), ("L1; T12", "T12 and L1"), ("L1; T12; T11", "T11, T12 and L1")] {
            #expect(try set.sheet([.levels: levels]).lines(of: "advice").first == "Treated - \(written).")
        }
    }

    @Test(
        "the temperature to call about stands in Fahrenheit and, to one decimal, in Celsius",
        arguments: [
            ("100.4", "100.4 or 38"), ("101", "101 or 38.3"), ("100.5", "100.5 or 38.1"), ("99.5", "99.5 or 37.5"),
            ("104", "104 or 40"),
        ])
    func fever(site: String, written: String) throws {
        let set = try wound(
            """
            - id: fever
              text: "{{ site.fever_f }} or {{ site.fever_c }}"
              source: page
            """
        ).load()
        #expect(try set.sheet(site: [.fever: site]).lines(of: "advice").first == written)
    }

    @Test("the lines of a clinician's paragraph stay apart, and lists stay lists")
    func notes() throws {
        let set = try TemplateFiles.small.load()
        let sheet = try set.sheet([.notes: "First line\nsecond line\n\n- one\n- two\n  more\n\n- three"])
        let blocks = sheet.instructions.sections.first { $0.id == "notes" }?.blocks
        #expect(
            blocks == [
                .paragraph(Paragraph(text: [.text("First line\nsecond line")], record: nil)),
                .list([
                    ListItem(text: [.text("one")], record: nil), ListItem(text: [.text("two\nmore")], record: nil),
                ]),
                .list([ListItem(text: [.text("three")], record: nil)]),
            ])
    }
}
