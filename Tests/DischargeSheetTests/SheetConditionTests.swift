import DischargeModel
import DischargePrinting
import DischargeTemplates
import Testing

/// What the template files select is worked out twice, by the package and by `WrittenTemplates`; here by hand, so that
/// the two cannot err alike.
@Suite("Conditions of the records that are shipped, by hand")
struct SheetConditionTests {
    struct Order: Sendable {
        var values: [OrderField: String] = [:]
        /// Name and status.
        var medicines: [(String, String?)] = []
        var site: [SiteField: String] = [:]
        var isDraft = true
    }

    struct Case: Sendable, CustomTestStringConvertible {
        /// Keys of the record's condition, or "applies_to" for the file that it stands in.
        let kinds: [String]
        let record: String
        let stands: [Order]
        let isAbsent: [Order]

        init(_ kinds: String, _ record: String, stands: [Order], isAbsent: [Order]) {
            self.kinds = kinds.split(separator: " ").map(String.init)
            self.record = record
            self.stands = stands
            self.isAbsent = isAbsent
        }

        var testDescription: String { record }
    }

    static let cases = [
        Case("draft", "draft-notice", stands: [Order()], isAbsent: [Order(isDraft: false)]),
        Case(
            "applies_to", "kyphoplasty-done", stands: [Order()], isAbsent: [Order(values: [.procedure: "22510"])]),
        Case(
            "applies_to", "local-what", stands: [Order()],
            isAbsent: [Order(values: [.anesthesia: "general"]), Order(values: [.anesthesia: "MAC"])]),
        Case(
            "procedure indication", "cause-cancer",
            stands: [
                Order(values: [.indication: "cancer"]), Order(values: [.indication: "cancer", .procedure: "22511"]),
            ],
            isAbsent: [Order(), Order(values: [.indication: "injury"]), Order(values: [.indication: "other"])]),
        Case(
            "not_indication", "bone-health",
            stands: [
                Order(), Order(values: [.indication: "osteoporosis"]), Order(values: [.indication: "other"]),
            ], isAbsent: [Order(values: [.indication: "cancer"]), Order(values: [.indication: "injury"])]),
        Case("has", "who-levels", stands: [Order(values: [.levels: "T12"])], isAbsent: [Order()]),
        Case(
            "has", "who-care-team", stands: [Order(values: [.surgeon: "Dr. Quill", .nurse: "R. Marsh"])],
            isAbsent: [Order(), Order(values: [.surgeon: "Dr. Quill"]), Order(values: [.nurse: "R. Marsh"])]),
        Case(
            "has lacks", "who-surgeon", stands: [Order(values: [.surgeon: "Dr. Quill"])],
            isAbsent: [Order(), Order(values: [.surgeon: "Dr. Quill", .nurse: "R. Marsh"])]),
        Case(
            "has", "who-hospital-unit",
            stands: [
                Order(values: [.unit: "5 West"], site: [.hospital: "Example Hospital"]),
                Order(site: [.hospital: "Example Hospital", .unit: "5 West"]),
            ], isAbsent: [Order(values: [.unit: "5 West"]), Order(site: [.hospital: "Example Hospital"])]),
        Case(
            "has", "top-driving-date", stands: [Order(values: [.drivingAllowedFrom: "2026-12-01"])],
            isAbsent: [Order(), Order(values: [.anesthesia: "general"])]),
        Case(
            "has lacks", "date-driving-cleared-sedation",
            stands: [Order(values: [.anesthesia: "general"]), Order(values: [.anesthesia: "moderate-sedation"])],
            isAbsent: [Order(), Order(values: [.anesthesia: "general", .drivingAllowedFrom: "2026-12-01"])]),
        Case(
            "lacks", "date-driving-cleared", stands: [Order()],
            isAbsent: [
                Order(values: [.anesthesia: "general"]), Order(values: [.drivingAllowedFrom: "2026-12-01"]),
                Order(values: [.anesthesia: "general", .drivingAllowedFrom: "2026-12-01"]),
            ]),
        Case(
            "has", "physical-therapy", stands: [Order(values: [.physicalTherapy: "yes"])],
            isAbsent: [Order(), Order(values: [.physicalTherapy: "no"])]),
        Case("lacks", "medicine-none", stands: [Order()], isAbsent: [Order(medicines: [("senna", nil)])]),
        Case(
            "lacks", "visits-blank", stands: [Order()], isAbsent: [Order(values: [.followUpPlace: "Clinic"])]),
        Case(
            "medication", "bowels-opioid",
            stands: [
                Order(medicines: [("oxycodone", nil)]), Order(medicines: [("senna", nil), ("OxyContin", "keep")]),
            ],
            isAbsent: [
                Order(), Order(medicines: [("oxycodone", "stop")]), Order(medicines: [("ibuprofen", nil)]),
            ]),
        Case(
            "no_medication", "medicine-pain-store",
            stands: [Order(), Order(medicines: [("senna", nil)]), Order(medicines: [("ibuprofen", "stop")])],
            isAbsent: [Order(medicines: [("ibuprofen", nil)]), Order(medicines: [("senna", nil), ("Norco", "start")])]),
    ]

    @Test("a record stands once for the orders that its condition names, and for no others", arguments: cases)
    func byHand(tested: Case) throws {
        for order in tested.stands { #expect(try count(of: tested.record, in: order) == 1, "\(order)") }
        for order in tested.isAbsent { #expect(try count(of: tested.record, in: order) == 0, "\(order)") }
    }

    private func count(of record: String, in order: Order) throws -> Int {
        let plain: [OrderField: String] = [
            .recordNumber: "0559", .name: "Ann Example", .dateOfBirth: "1948-03-09", .procedure: "kyphoplasty",
            .anesthesia: "local", .procedureEnd: "2026-11-20T10:05",
        ]
        var raw = RawOrder(values: plain.merging(order.values) { _, new in new }.mapValues { RawValue($0) })
        raw.medications = order.medicines.map { name, status in
            var values: [MedicationField: RawValue] = [.name: RawValue(name)]
            values[.status] = status.map { RawValue($0) }
            return RawEntry(values: values)
        }
        let sheet = WrittenSheet(
            order: raw, site: order.site.merging([.timeZone: "America/New_York"]) { given, _ in given },
            isDraft: order.isDraft)
        let templates = try SheetPrinter.shared.get().printer.templates
        return try sheet.composition(with: templates).instructions.recordLines.count { $0.record == record }
    }

    @Test("every kind of condition that a template file has is among those worked out by hand")
    func kinds() throws {
        let records = try WrittenTemplates.english.get().records.values.joined()
        let written = Set(records.flatMap(\.when.keys))
        #expect(!written.isEmpty)
        // No English sheet has a record of another language.
        #expect(written.subtracting(Self.cases.flatMap(\.kinds)).subtracting(["not_language"]) == [])
    }
}
