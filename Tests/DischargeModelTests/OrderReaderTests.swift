import DischargeModel
import Foundation
import Testing

@Suite("Reading an order")
struct OrderReaderTests {
    private let vocabulary = Vocabulary(
        procedures: [.init(id: "vertebroplasty", aliases: ["22510"]), .init(id: "kyphoplasty", aliases: ["22513"])],
        anesthesias: [
            .init(id: "local", aliases: []), .init(id: "moderate-sedation", aliases: ["MAC", "conscious sedation"]),
        ],
        languages: ["en"])

    private static let complete: [OrderField: String] = [
        .recordNumber: "05593308", .name: "Ana Example", .dateOfBirth: "1950-01-31", .procedure: "kyphoplasty",
        .anesthesia: "local", .procedureEnd: "2026-11-20T09:40",
    ]

    private func read(
        _ changes: [OrderField: String] = [:], dateOrder: DateOrder? = nil, without: [OrderField] = [],
        medications: [RawEntry<MedicationField>] = [], followUps: [RawEntry<FollowUpField>] = []
    ) throws -> DischargeOrder {
        var values = Self.complete.merging(changes) { _, new in new }
        for field in without { values[field] = nil }
        let zone = try #require(TimeZone(identifier: "America/New_York"))
        let raw = RawOrder(
            values: values.mapValues { RawValue($0) }, medications: medications, followUps: followUps)
        return try OrderReader(vocabulary: vocabulary, clock: SiteClock(timeZone: zone), dateOrder: dateOrder)
            .order(from: raw)
    }

    private func faults(
        _ changes: [OrderField: String] = [:], without: [OrderField] = [],
        medications: [RawEntry<MedicationField>] = [], followUps: [RawEntry<FollowUpField>] = []
    ) -> [OrderFault] {
        do {
            _ = try read(changes, without: without, medications: medications, followUps: followUps)
            return []
        } catch {
            return (error as? InvalidOrder)?.faults ?? []
        }
    }

    @Test("an order with the needed fields alone takes the standard limits and leaves the rest open")
    func minimal() throws {
        let order = try read()
        #expect(order.id == "05593308")
        #expect(order.limits.bedRestHours == 24)
        #expect(order.limits.liftingWeeks == 6)
        #expect(order.limits.liftingLimit == nil)
        #expect(order.limits.drivingAllowedFrom == nil)
        #expect(order.woundCare == nil)
        #expect(order.followUps.isEmpty)
        #expect(!order.isLargePrint)
    }

    @Test("a time that the clocks skip is refused in every field, and one that they show twice in none")
    func clockChanges() throws {
        func faults(at time: String) -> [String] {
            self.faults(
                [.procedureEnd: time, .drivingAllowedFrom: time, .dischargeTime: time],
                medications: [
                    RawEntry(values: [.name: RawValue("senna"), .lastGiven: RawValue(time), .nextDue: RawValue(time)])
                ], followUps: [RawEntry(values: [.time: RawValue(time)])]
            ).map { "\($0.field) \($0.problem); \($0.mend)" }
        }
        let fields = [
            "procedure_end", "driving_ok_from", "discharge_time", "followups[1].time", "medications[1].last_given",
            "medications[1].next_due",
        ]
        let fault = "is skipped by the clocks that day; write a time that clocks in America/New_York show"
        #expect(faults(at: "2026-03-08T02:30") == fields.map { "\($0) \(fault)" })
        #expect(faults(at: "2026-11-01T01:30") == [])
    }

    @Test("every needed field that is missing is reported, all of them together")
    func missing() {
        let missing = faults(without: OrderField.required + [.name])
        #expect(missing.map(\.field) == ["mrn", "name", "dob", "procedure", "anesthesia", "procedure_end"])
        #expect(missing.allSatisfy { $0.problem == "is missing" })
    }

    @Test(
        "a value that is not of its field's form is refused",
        arguments: [
            (OrderField.dateOfBirth, "01/31/1950"), (.dateOfBirth, "1950-02-30"), (.dateOfBirth, "50-01-31"),
            (.procedureEnd, "2026-11-20 9:40"), (.procedureEnd, "2026-11-20T25:00"), (.procedureEnd, "yesterday"),
            (.procedureEnd, "2026-03-08T02:30"), (.procedure, "appendectomy"), (.anesthesia, "none"),
            (.levels, "T13"), (.levels, "T12; T12"), (.levels, "L01"), (.indication, "fall"), (.largePrint, "maybe"),
            (.bedRestHours, "0"), (.bedRestHours, "24.5"), (.liftingWeeks, "-6"), (.liftingWeeks, "53"),
            (.liftingLimit, "ten"), (.dischargeTime, "2026-11-20"), (.language, "xx"),
            (.recordNumber, String(repeating: "1", count: 33)), (.notes, "a\u{7}b"), (.notes, "a\u{202E}b"),
            (.notes, "a\u{FFFD}b"), (.surgeon, "two\nlines"), (.name, "Ana\u{2028}Example"),
        ])
    func refused(field: OrderField, text: String) {
        let faults = faults([field: text])
        #expect(faults.map(\.field) == [field.rawValue])
        #expect(faults.allSatisfy { !$0.description.contains(text) }, "a message never shows the value")
    }

    @Test(
        "codes, common names and any case name the same procedure and anesthesia",
        arguments: [("22513", "mac"), ("KYPHOPLASTY", "Conscious Sedation"), ("kyphoplasty", "moderate sedation")])
    func aliases(procedure: String, anesthesia: String) throws {
        let order = try read([.procedure: procedure, .anesthesia: anesthesia])
        #expect(order.procedure.kind == "kyphoplasty")
        #expect(order.procedure.anesthesia == "moderate-sedation")
    }

    @Test("a name comes whole or in two parts, never both and never half")
    func names() throws {
        #expect(try read([.firstName: "Ana", .lastName: "Example"], without: [.name]).patient.name == "Ana Example")
        #expect(faults([.firstName: "Ana"], without: [.name]).map(\.field) == ["last_name"])
        #expect(faults([.lastName: "Example"], without: [.name]).map(\.field) == ["first_name"])
        #expect(faults([.lastName: "Example"]).map(\.field) == ["name"])
    }

    @Test("other forms of dates are read only in the order that was said")
    func dateOrders() throws {
        let expected = CalendarDate(year: 1950, month: 1, day: 31)
        #expect(try read([.dateOfBirth: "1/31/1950"], dateOrder: .monthDayYear).patient.dateOfBirth == expected)
        #expect(try read([.dateOfBirth: "31.01.1950"], dateOrder: .dayMonthYear).patient.dateOfBirth == expected)
        #expect(throws: InvalidOrder.self) { try read([.dateOfBirth: "31/01/1950"], dateOrder: .monthDayYear) }
    }

    @Test("text is normalized to NFC, so that a composed and a decomposed name are the same name")
    func normalization() throws {
        let order = try read([.name: "Zoe\u{308} Nguye\u{302}\u{303}n"])
        #expect(Array(order.patient.name.unicodeScalars) == Array("Zo\u{EB} Nguy\u{1EC5}n".unicodeScalars))
    }

    @Test("levels are sorted from the neck down")
    func levels() throws {
        #expect(try read([.levels: "L1; c7,T12"]).procedure.levels.map(\.name) == ["C7", "T12", "L1"])
    }

    @Test("a list entry's fault names the entry and the field")
    func entries() {
        let nameless = RawEntry<MedicationField>(values: [.dose: RawValue("5 mg")], at: Place(file: "o.yaml", line: 7))
        let wrong = RawEntry<MedicationField>(values: [.name: RawValue("senna"), .status: RawValue("begin")])
        let faults = faults(medications: [nameless, wrong])
        #expect(faults.map(\.field) == ["medications[1].name", "medications[2].status"])
        #expect(faults.first?.description.hasPrefix("o.yaml:7: medications[1].name: is missing") == true)
    }

    @Test("the one visit of the followup_ fields and a list of visits exclude each other")
    func followUps() throws {
        let visit = RawEntry<FollowUpField>(values: [.with: RawValue("Spine clinic")])
        #expect(try read(followUps: [visit, visit]).followUps.count == 2)
        #expect(try read([.followUpWith: "Spine clinic"]).followUps.count == 1)
        #expect(faults([.followUpWith: "Spine clinic"], followUps: [visit]).map(\.field) == ["followups"])
    }

    @Test("an override needs a name and a reason")
    func overrides() throws {
        #expect(try read([.overrideBy: "Dr. A", .overrideReason: "walks well"]).override != nil)
        #expect(faults([.overrideBy: "Dr. A"]).map(\.field) == ["override_reason"])
        #expect(faults([.overrideReason: "walks well"]).map(\.field) == ["override_by"])
    }
}

@Suite("A clinician's notes")
struct ClinicianNotesTests {
    @Test("blank lines part paragraphs, hyphens make lists, and nothing else is markup")
    func pieces() {
        let notes = ClinicianNotes("**Rest** {{ x }}\nuntil noon.\n\n- one\n  more\n- two\nAfter.\n\n\n-not an item")
        #expect(
            notes.pieces == [
                .paragraph("**Rest** {{ x }}\nuntil noon."), .list(["one\nmore", "two"]), .paragraph("After."),
                .paragraph("-not an item"),
            ])
    }
}
