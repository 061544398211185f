import DischargeChecks
import DischargeModel
import Testing

@Suite("False alarms")
struct FalseAlarmTests {
    /// How many of a thousand ordinary orders each rule stops or asks about, and how many at least one rule does.
    private static let counted = Result {
        var orders = OrdinaryOrders(seed: 20_261_120)
        var alarms: [CheckRule: Int] = [:]
        var alarmed = 0
        for _ in 0..<1_000 {
            let rules = Set(try orders.next().check().rules)
            if !rules.isEmpty { alarmed += 1 }
            for rule in rules { alarms[rule, default: 0] += 1 }
        }
        return (alarms: alarms, alarmed: alarmed)
    }

    @Test(
        "of a thousand ordinary orders each rule stops or asks about fewer than 2 in 100", arguments: CheckRule.allCases
    )
    func eachRule(rule: CheckRule) throws {
        let count = try Self.counted.get().alarms[rule] ?? 0
        #expect(count < 20, "\(rule.rawValue): \(count) of 1000")
    }

    @Test("of a thousand ordinary orders all rules together stop or ask about fewer than 2 in 100")
    func allRules() throws {
        let (alarms, alarmed) = try Self.counted.get()
        #expect(alarmed < 20, "\(alarmed) of 1000: \(alarms)")
    }
}

/// Orders as a ward has them, the same ones on every run: nothing in them is a mistake.
///
/// Limits are the sheet's or stricter, medicines are those that are given together, and dates are in order.
struct OrdinaryOrders {
    /// Numerical Recipes' linear congruential generator, its high bits.
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    private mutating func number(below bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(below: elements.count)] }

    private mutating func isChosen(outOf chances: Int) -> Bool { number(below: chances) == 0 }

    private static let home = [
        "amlodipine|5 mg|morning", "metformin|500 mg|morning and evening", "levothyroxine|75 mcg|morning",
        "atorvastatin|20 mg|bedtime", "lisinopril|10 mg|daily", "omeprazole|20 mg|before breakfast",
        "alendronate|70 mg|Monday morning", "Vitamin D3|1000 units|daily", "calcium carbonate|500 mg|with meals",
        "metoprolol succinate|25 mg|daily", "sertraline|50 mg|morning", "tamsulosin|0.4 mg|bedtime",
    ]
    private static let bowels = [
        "senna|8.6 mg|bedtime", "docusate|100 mg|morning and bedtime", "MiraLAX|17 g|daily",
        "Colace|100 mg|twice a day",
    ]
    private static let pain = [
        ["acetaminophen|500 mg|2 tablets every 8 hours as needed"], ["Tylenol|650 mg|every 8 hours"], [],
        ["oxycodone|5 mg|1 tablet every 6 hours as needed", "acetaminophen|500 mg|2 tablets every 8 hours as needed"],
        ["tramadol|50 mg|1 tablet every 6 hours as needed", "ibuprofen|400 mg|as needed|stop"],
        ["Norco 5-325||1 tablet every 6 hours as needed"], ["ibuprofen|400 mg|3 times a day with food"],
        ["Tylenol Extra Strength||2 caplets every 8 hours"],
    ]
    private static let notes = [
        "Your blood sugar ran high after the steroid. Check it before each meal for 3 days.\n\nCall if it is over 250.",
        "- Start calcium with vitamin D on Monday.\n- The bone density test is booked. Bring this sheet.",
        "Use your walker until the first visit. Sit for meals, then lie down again.",
        "You felt sick after the sedation last time. Eat light food until tomorrow.",
        "Do not drive until the clinic clears you. Do not bend or twist.", "No baths for 2 weeks.",
        "Do not lift anything heavier than a milk jug.", "Drink more water. Walk a little each day.",
        "Your daughter will drive you to the visit.", "Ask before you take ibuprofen or aspirin.",
        "Wear your hearing aids to the visit. Bring your list of medicines.",
        "Hold warfarin until the clinic calls you.",
    ]

    mutating func next() -> TestOrder {
        var values: [OrderField: String] = [
            .procedure: pick(["kyphoplasty", "vertebroplasty"]),
            .anesthesia: pick(["local", "moderate-sedation", "general"]),
            .procedureEnd: "2026-11-20T\(pick(["07:05", "08:40", "09:55", "11:20"]))",
            .dateOfBirth: "\(1_928 + number(below: 50))-\(pick(["01", "06", "11"]))-\(10 + number(below: 18))",
            .levels: pick(["T7", "T12; L1", "L3", "T11; T12; L1", "L4"]),
            .indication: pick(["osteoporosis", "osteoporosis", "cancer", "injury"]),
            .followUpWith: pick(["Spine clinic", "Dr. Quill", "Bone health clinic", "Interventional radiology"]),
        ]
        let choices: [OrderField: [String]] = [
            .dischargeTime: ["2026-11-20T13:40", "2026-11-20T16:55"],
            .allergies: ["latex", "sulfa", "penicillin; latex", "none known", "NKDA", "shellfish; iodine", "eggs"],
            .liftingLimit: ["5", "8", "10"], .liftingWeeks: ["6", "8", "12"], .bedRestHours: ["24", "48"],
            .bloodThinner: ["none", "None."], .notes: Self.notes, .pendingTests: ["Bone biopsy result"],
            .woundCare: ["Take the dressing off after 2 days. You may shower then."],
            .followUpTime: ["2026-12-04T10:30", "2026-12-11T09:00"], .physicalTherapy: ["yes", "no"],
        ]
        for field in OrderField.allCases {
            if let choices = choices[field], isChosen(outOf: 2) { values[field] = pick(choices) }
        }
        var medicines = pick(Self.pain)
        let takesOpioid = medicines.contains { $0.hasPrefix("oxy") || $0.hasPrefix("tra") || $0.hasPrefix("Nor") }
        if takesOpioid || isChosen(outOf: 3) { medicines.append(pick(Self.bowels)) }
        for _ in 0..<number(below: 5) { medicines.append(pick(Self.home)) }
        if !takesOpioid, isChosen(outOf: 6) { values[.drivingAllowedFrom] = pick(["2026-12-04", "2026-11-23T09:00"]) }
        if isChosen(outOf: 8), !medicines.contains(where: { $0.hasPrefix("ibu") }) {
            medicines.append(pick(["warfarin|5 mg|evening", "Eliquis|5 mg|twice a day", "aspirin|81 mg|daily"]))
            values[.bloodThinner] = "Start again on November 23."
        }
        let list = medicines.map { text in TestOrder.taking(text).medications }.flatMap(\.self)
        return TestOrder(values: values, medications: list)
    }
}
