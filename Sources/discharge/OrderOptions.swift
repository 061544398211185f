import ArgumentParser
import DischargeModel

/// The fields of an order as options: each has its field's name with hyphens, and stands over the order file's value.
struct OrderOptions: ParsableArguments {
    @Option(name: .customLong("order-id"), help: .field(.orderID))
    var orderID: String?

    @Option(name: .customLong("mrn"), help: .field(.recordNumber))
    var recordNumber: String?

    @Option(name: .customLong("name"), help: .field(.name))
    var name: String?

    @Option(name: .customLong("first-name"), help: .field(.firstName))
    var firstName: String?

    @Option(name: .customLong("last-name"), help: .field(.lastName))
    var lastName: String?

    @Option(name: .customLong("dob"), help: .field(.dateOfBirth))
    var dateOfBirth: String?

    @Option(name: .customLong("procedure"), help: .field(.procedure))
    var procedure: String?

    @Option(name: .customLong("anesthesia"), help: .field(.anesthesia))
    var anesthesia: String?

    @Option(name: .customLong("procedure-end"), help: .field(.procedureEnd))
    var procedureEnd: String?

    @Option(name: .customLong("levels"), help: .field(.levels))
    var levels: String?

    @Option(name: .customLong("indication"), help: .field(.indication))
    var indication: String?

    @Option(name: .customLong("surgeon"), help: .field(.surgeon))
    var surgeon: String?

    @Option(name: .customLong("nurse"), help: .field(.nurse))
    var nurse: String?

    @Option(name: .customLong("unit"), help: .field(.unit))
    var unit: String?

    @Option(name: .customLong("caregiver"), help: .field(.caregiver))
    var caregiver: String?

    @Option(name: .customLong("discharge-time"), help: .field(.dischargeTime))
    var dischargeTime: String?

    @Option(name: .customLong("language"), help: .field(.language))
    var language: String?

    @Option(name: .customLong("allergies"), help: .field(.allergies))
    var allergies: String?

    @Option(name: .customLong("bed-rest-hours"), help: .field(.bedRestHours))
    var bedRestHours: String?

    @Option(name: .customLong("lifting-weeks"), help: .field(.liftingWeeks))
    var liftingWeeks: String?

    @Option(name: .customLong("lifting-limit-lb"), help: .field(.liftingLimit))
    var liftingLimit: String?

    @Option(name: .customLong("driving-ok-from"), help: .field(.drivingAllowedFrom))
    var drivingAllowedFrom: String?

    @Option(name: .customLong("wound-care"), help: .field(.woundCare))
    var woundCare: String?

    @Option(name: .customLong("blood-thinner"), help: .field(.bloodThinner))
    var bloodThinner: String?

    @Option(name: .customLong("brace"), help: .field(.brace))
    var brace: String?

    @Option(name: .customLong("diet"), help: .field(.diet))
    var diet: String?

    @Option(name: .customLong("pending-tests"), help: .field(.pendingTests))
    var pendingTests: String?

    @Option(name: .customLong("physical-therapy"), help: .field(.physicalTherapy))
    var physicalTherapy: String?

    @Option(name: .customLong("followup-time"), help: .field(.followUpTime))
    var followUpTime: String?

    @Option(name: .customLong("followup-with"), help: .field(.followUpWith))
    var followUpWith: String?

    @Option(name: .customLong("followup-place"), help: .field(.followUpPlace))
    var followUpPlace: String?

    @Option(name: .customLong("followup-phone"), help: .field(.followUpPhone))
    var followUpPhone: String?

    // A list in the notes begins with a hyphen, as an option does.
    @Option(name: .customLong("notes"), parsing: .unconditional, help: .field(.notes))
    var notes: String?

    @Option(name: .customLong("override-by"), help: .field(.overrideBy))
    var overrideBy: String?

    @Option(name: .customLong("override-reason"), help: .field(.overrideReason))
    var overrideReason: String?

    /// The values that were given.
    var rawOrder: RawOrder {
        let given: [(OrderField, String?)] = [
            (.orderID, orderID), (.recordNumber, recordNumber), (.name, name), (.firstName, firstName),
            (.lastName, lastName), (.dateOfBirth, dateOfBirth), (.procedure, procedure), (.anesthesia, anesthesia),
            (.procedureEnd, procedureEnd), (.levels, levels), (.indication, indication), (.surgeon, surgeon),
            (.nurse, nurse), (.unit, unit), (.caregiver, caregiver), (.dischargeTime, dischargeTime),
            (.language, language), (.allergies, allergies), (.bedRestHours, bedRestHours),
            (.liftingWeeks, liftingWeeks), (.liftingLimit, liftingLimit), (.drivingAllowedFrom, drivingAllowedFrom),
            (.woundCare, woundCare), (.bloodThinner, bloodThinner), (.brace, brace), (.diet, diet),
            (.pendingTests, pendingTests), (.physicalTherapy, physicalTherapy), (.followUpTime, followUpTime),
            (.followUpWith, followUpWith), (.followUpPlace, followUpPlace), (.followUpPhone, followUpPhone),
            (.notes, notes), (.overrideBy, overrideBy), (.overrideReason, overrideReason),
        ]
        return RawOrder(
            values: given.reduce(into: [:]) { values, entry in
                if let text = entry.1 { values[entry.0] = RawValue(text) }
            })
    }
}

extension ArgumentHelp {
    /// A field's summary, and how it is written.
    fileprivate static func field(_ field: OrderField) -> ArgumentHelp {
        ArgumentHelp("\(field.summary). Write \(field.form).", valueName: "value")
    }
}
