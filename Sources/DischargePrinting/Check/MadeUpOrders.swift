import DischargeModel
import Foundation

/// Orders of nobody, for looking at the wording: between them they bring out most of what it can say.
struct MadeUpOrders {
    let language: String
    let procedure: String
    let anesthesia: String

    /// A complete order first, then one for each other reason of the break, and one that leaves blank what it can.
    func orders(for vocabulary: Vocabulary) -> [DischargeOrder] {
        let reader = OrderReader(vocabulary: vocabulary, clock: SiteClock(timeZone: .gmt))
        let others = Indication.allCases.dropFirst().map { complete.with(.indication, $0.rawValue) }
        return ([complete] + others + [bare]).compactMap { try? reader.order(from: $0) }
    }

    private var complete: RawOrder {
        let values: [OrderField: String] = [
            .levels: "T12; L1", .indication: Indication.osteoporosis.rawValue, .surgeon: "Dr. Sample",
            .nurse: "Nurse Sample", .unit: "5 West", .caregiver: "Paul Sample", .dischargeTime: "2026-11-20T14:05",
            .allergies: "latex", .liftingLimit: "8", .drivingAllowedFrom: "2026-12-04",
            .woundCare: "Keep the dressing dry.", .bloodThinner: "Start again on Monday.",
            .brace: "Wear the brace when you are up.", .diet: "Eat little salt.", .pendingTests: "Bone test",
            .physicalTherapy: "yes", .followUpTime: "2026-12-04T10:30", .followUpWith: "Spine clinic",
            .followUpPlace: "Room 210", .followUpPhone: "555-010-0188",
        ]
        var order = bare
        for (field, text) in values { order.values[field] = RawValue(text) }
        order.medications = [RawEntry(values: [.name: RawValue("oxycodone"), .dose: RawValue("5 mg")])]
        return order
    }

    private var bare: RawOrder {
        let values: [OrderField: String] = [
            .recordNumber: "0", .name: "Maria Sample", .dateOfBirth: "1948-03-09", .procedure: procedure,
            .anesthesia: anesthesia, .procedureEnd: "2026-11-20T10:05", .language: language,
        ]
        return RawOrder(values: values.mapValues { RawValue($0) })
    }
}

extension RawOrder {
    fileprivate func with(_ field: OrderField, _ text: String) -> RawOrder {
        var order = self
        order.values[field] = RawValue(text)
        return order
    }
}
