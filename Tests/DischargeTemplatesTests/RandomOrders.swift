import DischargeModel
import DischargeTemplates

/// Orders that give some fields and leave out others, the same ones on every run.
struct RandomOrders {
    /// Numerical Recipes' linear congruential generator, its high bits.
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func number(below bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[number(below: elements.count)]
    }

    private static let choices: [OrderField: [String]] = [
        .levels: ["T12", "T12; L1", "L1; L2; L3"], .indication: ["osteoporosis", "cancer", "injury", "other"],
        .surgeon: ["Dr. Quill"], .nurse: ["R. Marsh"], .unit: ["5 West"], .caregiver: ["Sam"],
        .dischargeTime: ["2026-11-20T16:00"], .allergies: ["latex", "latex; penicillin; eggs"],
        .bedRestHours: ["12", "24", "72"], .liftingWeeks: ["4", "6", "12"], .liftingLimit: ["5", "10"],
        .drivingAllowedFrom: ["2026-11-20", "2026-11-21T09:00", "2027-01-02"], .woundCare: ["Dry"],
        .bloodThinner: ["Restart"], .brace: ["Daily"], .diet: ["Soft"],
        .pendingTests: ["Biopsy"], .physicalTherapy: ["yes", "no"], .notes: ["Rest.\n\n- Walk\n- Drink"],
        .followUpTime: ["2026-12-01T12:00"], .followUpWith: ["Dr. Quill"], .followUpPlace: ["Clinic"],
        .followUpPhone: ["555-0142"], .procedureEnd: ["2026-11-20", "2026-03-07T14:05", "2026-10-31T00:00"],
        .name: ["Ann Example", "Nguyễn Thị Ánh"],
    ]

    /// The first value of every field.
    static let everything: [OrderField: String] = choices.compactMapValues(\.first)

    private static let medicines = ["oxycodone", "Acetaminophen", "warfarin", "senna", "ibuprofen 400", "Lisinopril"]

    /// - Parameter layers: Values that stand over random ones.
    mutating func sheet(of set: TemplateSet, layers: [OrderField: String] = [:]) throws -> Composition {
        var values: [OrderField: String] = [
            .procedure: pick(set.vocabulary.procedures).id, .anesthesia: pick(set.vocabulary.anesthesias).id,
        ]
        for field in OrderField.allCases {
            if let choices = Self.choices[field], number(below: 2) == 0 { values[field] = pick(choices) }
        }
        values.merge(layers) { _, given in given }
        var medications: [[MedicationField: String]] = []
        for _ in 0..<number(below: 4) {
            var medication: [MedicationField: String] = [.name: pick(Self.medicines)]
            if number(below: 2) == 0 { medication[.dose] = "1 tablet" }
            if number(below: 2) == 0 { medication[.schedule] = "every 6 hours" }
            if number(below: 2) == 0 { medication[.purpose] = "pain" }
            if number(below: 2) == 0 { medication[.nextDue] = "2026-11-20T18:00" }
            if number(below: 2) == 0 { medication[.status] = pick(["start", "keep", "changed", "stop"]) }
            medications.append(medication)
        }
        var site: [SiteField: String] = [:]
        if number(below: 2) == 0 { site[.phoneDay] = "555-0100" }
        if number(below: 2) == 0 { site[.phoneNight] = "555-0111" }
        if number(below: 2) == 0 { site[.hospital] = "Hill Hospital" }
        var imprint = Orders.imprint
        imprint.isDraft = number(below: 2) == 0
        return try set.sheet(values, medications: medications, site: site, imprint: imprint)
    }
}

extension Composition {
    /// What no sheet may say: markup that was not read, a text with nothing in it, a row with a cell too few.
    var holes: [String] {
        var holes: [String] = []
        let running = instructions.runningText
        let strings =
            [instructions.title, running.imprint, running.pageNumber] + running.identifiers
            + instructions.sections.map(\.heading)
        let texts = (instructions.opening + instructions.sections.flatMap(\.blocks)).flatMap(\.texts)
        for text in texts {
            if text.isEmpty || text.contains(where: { $0.plain.isEmpty }) { holes.append("empty: \(text)") }
        }
        for line in strings + lines {
            for sign in ["{{", "}}", "**", "  "] where line.contains(sign) { holes.append("\(sign) in: \(line)") }
            if line.allSatisfy(\.isWhitespace) { holes.append("empty line") }
        }
        for case .table(let table) in instructions.sections.flatMap(\.blocks) {
            if !table.rows.allSatisfy({ $0.cells.count == table.columns.count }) { holes.append("cells") }
        }
        for section in instructions.sections where section.blocks.isEmpty { holes.append("empty: \(section.id)") }
        return holes
    }
}
