import DischargeChecks
package import DischargeModel

/// Makes valid orders that differ from one another in everything an order may hold, the same one for the same seed.
///
/// Values keep clear of the hours that clocks skip, so that the order is valid in any time zone of a site.
package struct RandomOrder {
    /// How many of the optional fields are given.
    package enum Fill: CaseIterable, Sendable {
        case nothing, something, everything
    }

    package enum NotesLength: CaseIterable, Sendable {
        case short, long
    }

    private var random: SeededGenerator
    private let fill: Fill

    /// - Parameter fill: `nil` lets the seed decide; most orders then give some fields.
    package init(seed: UInt64, fill: Fill? = nil) {
        random = SeededGenerator(seed: seed)
        let dice = Int.random(in: 0..<10, using: &random)
        self.fill = fill ?? (dice == 0 ? .nothing : dice < 3 ? .everything : .something)
    }

    /// The order as it would be written; its `order_id` and record number are different for every seed.
    package mutating func rawOrder(vocabulary: Vocabulary) -> RawOrder {
        var order = RawOrder()
        func give(_ field: OrderField, _ text: String) { order.values[field] = RawValue(text) }
        give(.recordNumber, "R" + String(random.next() % 1_000_000_000))
        give(.dateOfBirth, date(years: 1930...1999))
        give(.procedure, name(of: random.pick(vocabulary.procedures)))
        give(.anesthesia, name(of: random.pick(vocabulary.anesthesias)))
        give(.procedureEnd, random.chance(in: 4) ? date() : moment())
        if random.chance(in: 3) {
            give(.firstName, "Sam")
            give(.lastName, random.pick(OrderWords.names))
        } else {
            give(.name, random.pick(OrderWords.names))
        }
        for field in OrderField.allCases where order.values[field] == nil && isGiven() {
            if let text = optionalText(field) { give(field, text) }
        }
        // Dates and medicines are picked blindly, so that what a rule stops is let through.
        let stops = CheckRule.allCases.filter { $0.severity == .stops }.map(\.rawValue)
        give(.overrideBy, "Dr. Quill")
        give(.overrideReason, "agreed: " + stops.joined(separator: " "))
        if isGiven() { order.medications = medications(count: Int.random(in: 1...15, using: &random)) }
        if isGiven() { addFollowUps(to: &order) }
        return order
    }

    /// Half of the lists have only schedules that say at which times of the day.
    package mutating func medications(count: Int) -> [RawEntry<MedicationField>] {
        let isTimed = random.chance(in: 2)
        return (0..<count).map { _ in
            let texts: [MedicationField: String] = [
                .name: random.pick(OrderWords.medicines), .dose: random.pick(OrderWords.doses),
                .schedule: random.pick(isTimed ? OrderWords.timedSchedules : OrderWords.schedules),
                .purpose: random.pick(OrderWords.purposes),
                .until: random.pick(OrderWords.durations), .lastGiven: moment(), .nextDue: moment(),
                .status: random.pick(Medication.Status.allCases).rawValue,
            ]
            var values: [MedicationField: RawValue] = [:]
            for field in MedicationField.allCases where field == .name || isTimed && field == .schedule || isGiven() {
                values[field] = texts[field].map { RawValue($0) }
            }
            return RawEntry(values: values)
        }
    }

    /// Paragraphs and lists of a clinician: a few lines, or about two pages.
    package mutating func notes(_ length: NotesLength) -> String {
        let count = length == .short ? Int.random(in: 1...2, using: &random) : Int.random(in: 9...14, using: &random)
        return (0..<count).map { _ in random.chance(in: 3) ? list() : sentence(words: 4...60) }
            .joined(separator: "\n\n")
    }

    private mutating func list() -> String {
        (0..<Int.random(in: 1...6, using: &random)).map { _ in
            let item = "- " + sentence(words: 2...20)
            return random.chance(in: 4) ? item + "\n  " + sentence(words: 2...8) : item
        }.joined(separator: "\n")
    }

    private mutating func sentence(words: ClosedRange<Int>) -> String {
        let words = (0..<Int.random(in: words, using: &random)).map { _ in random.pick(OrderWords.notes) }
        let text = "Note: " + words.joined(separator: " ")
        return random.chance(in: 5) ? text + "\nsecond line" : text
    }

    private mutating func optionalText(_ field: OrderField) -> String? {
        switch field {
        case .orderID: "order-\(random.next())"
        case .levels: random.some(of: OrderWords.levels, most: 5).joined(separator: "; ")
        case .indication: random.pick(Indication.allCases).rawValue
        case .surgeon, .nurse, .caregiver: random.pick(OrderWords.people)
        case .unit: random.pick(OrderWords.places)
        case .dischargeTime: moment()
        case .largePrint, .physicalTherapy: random.pick(["yes", "no"])
        case .allergies: random.some(of: OrderWords.allergies, most: 4).joined(separator: "; ")
        case .bedRestHours: String(Int.random(in: 1...168, using: &random))
        case .liftingWeeks: String(Int.random(in: 1...52, using: &random))
        case .liftingLimit: String(Int.random(in: 1...100, using: &random))
        case .drivingAllowedFrom: random.chance(in: 2) ? date() : moment()
        case .woundCare, .bloodThinner, .brace, .diet, .pendingTests: random.pick(OrderWords.advice)
        case .notes: notes(random.chance(in: 3) ? .long : .short)
        default: nil
        }
    }

    private mutating func addFollowUps(to order: inout RawOrder) {
        guard random.chance(in: 3) else {
            order.followUps = (0..<Int.random(in: 1...4, using: &random)).map { _ in RawEntry(values: followUp()) }
            return
        }
        let fields: [FollowUpField: OrderField] = [
            .time: .followUpTime, .with: .followUpWith, .place: .followUpPlace, .phone: .followUpPhone,
        ]
        for (field, value) in followUp() { fields[field].map { order.values[$0] = value } }
    }

    private mutating func followUp() -> [FollowUpField: RawValue] {
        let texts: [FollowUpField: String] = [
            .time: moment(), .with: random.pick(OrderWords.people), .place: random.pick(OrderWords.places),
            .phone: random.pick(OrderWords.phones),
        ]
        var values: [FollowUpField: RawValue] = [:]
        for field in FollowUpField.allCases where isGiven() { values[field] = texts[field].map { RawValue($0) } }
        return values
    }

    private mutating func isGiven() -> Bool {
        switch fill {
        case .nothing: false
        case .something: Bool.random(using: &random)
        case .everything: true
        }
    }

    private mutating func name(of term: Vocabulary.Term) -> String {
        random.pick([term.id] + term.aliases)
    }

    private mutating func date(years: ClosedRange<Int> = 2026...2027) -> String {
        let (year, month, day) = (
            Int.random(in: years, using: &random), Int.random(in: 1...12, using: &random),
            Int.random(in: 1...28, using: &random)
        )
        return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
    }

    private mutating func moment() -> String {
        let time = (Int.random(in: 6...22, using: &random), Int.random(in: 0...59, using: &random))
        return "\(date())T\(twoDigits(time.0)):\(twoDigits(time.1))"
    }

    private func twoDigits(_ number: Int) -> String {
        (number < 10 ? "0" : "") + String(number)
    }
}
