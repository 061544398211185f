/// Turns an order as written into an order that is valid, or into all of its faults together.
///
/// This is the only way to make a `DischargeOrder`, whatever the order was written as.
public struct OrderReader: Sendable {
    public let vocabulary: Vocabulary
    public let clock: SiteClock
    /// How dates with slashes, dots or hyphens are written, or `nil` to refuse them.
    public let dateOrder: DateOrder?

    public init(vocabulary: Vocabulary, clock: SiteClock, dateOrder: DateOrder? = nil) {
        self.vocabulary = vocabulary
        self.clock = clock
        self.dateOrder = dateOrder
    }

    /// - Throws: `InvalidOrder` with every fault, in the order of the fields.
    public func order(from raw: RawOrder) throws(InvalidOrder) -> DischargeOrder {
        var values = OrderValues(raw: raw.values, clock: clock, dateOrder: dateOrder)
        var medications = MedicationList(clock: clock, dateOrder: dateOrder)
        medications.read(raw.medications)

        let recordNumber = values.required(.recordNumber) { $0.text(.recordNumber, limit: 32) }
        let name = values.name()
        let dateOfBirth = values.required(.dateOfBirth) { $0.date(.dateOfBirth) }
        let kind = values.required(.procedure) { $0.term(.procedure, of: vocabulary.procedures) }
        let anesthesia = values.required(.anesthesia) { $0.term(.anesthesia, of: vocabulary.anesthesias) }
        let end = values.required(.procedureEnd) { $0.moment(.procedureEnd) }
        let id = values.text(.orderID, limit: 64)
        let levels = values.levels()
        let indication: Indication? = values.choice(.indication)
        let allergies = values.items(.allergies)
        let caregiver = values.text(.caregiver)
        let limits = CareLimits(
            bedRestHours: values.number(.bedRestHours, in: 1...168) ?? CareLimits.standardBedRestHours,
            liftingWeeks: values.number(.liftingWeeks, in: 1...52) ?? CareLimits.standardLiftingWeeks,
            liftingLimit: values.number(.liftingLimit, in: 1...100),
            drivingAllowedFrom: values.moment(.drivingAllowedFrom))
        let surgeon = values.text(.surgeon)
        let nurse = values.text(.nurse)
        let unit = values.text(.unit)
        let dischargeTime = values.timedMoment(.dischargeTime)
        let language = values.language(offered: vocabulary.languages)
        let isLargePrint = values.flag(.largePrint) ?? false
        let woundCare = values.text(.woundCare, limit: 600)
        let bloodThinner = values.text(.bloodThinner, limit: 600)
        let brace = values.text(.brace, limit: 600)
        let diet = values.text(.diet, limit: 600)
        let pendingTests = values.text(.pendingTests, limit: 600)
        let physicalTherapy = values.flag(.physicalTherapy)
        var visits = FollowUpList(clock: clock, dateOrder: dateOrder)
        visits.read(raw.followUps, single: &values)
        let notes = values.notes()
        let override = values.override()

        let faults = values.faults + visits.faults + medications.faults
        guard faults.isEmpty, let recordNumber, let name, let dateOfBirth, let kind, let anesthesia, let end else {
            throw InvalidOrder(faults: faults)
        }
        return DischargeOrder(
            id: id ?? recordNumber,
            patient: Patient(
                name: name, dateOfBirth: dateOfBirth, recordNumber: recordNumber, allergies: allergies,
                caregiver: caregiver),
            procedure: Procedure(
                kind: kind, anesthesia: anesthesia, end: end, levels: levels, indication: indication),
            limits: limits, surgeon: surgeon, nurse: nurse, unit: unit, dischargeTime: dischargeTime,
            language: language, isLargePrint: isLargePrint, woundCare: woundCare, bloodThinner: bloodThinner,
            brace: brace, diet: diet, pendingTests: pendingTests, physicalTherapy: physicalTherapy,
            followUps: visits.followUps, medications: medications.medications, notes: notes, override: override)
    }
}
