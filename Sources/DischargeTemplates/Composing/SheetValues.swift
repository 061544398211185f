import DischargeModel

/// The values that one order fills its sheet with.
///
/// A class, since every text of a sheet is given it: a structure of this size is copied value by value each time.
final class SheetValues {
    let order: DischargeOrder
    let site: Site
    let imprint: Imprint
    let template: LanguageTemplate
    let dates: DateStyle
    let plan: LanguageTemplate.Plan
    /// By the number of the limit; `nil` where this order has no such limit.
    let limitEnds: [LimitEnd?]
    let medicineClasses: Set<Int>
    /// The entry whose table row is being filled.
    private(set) var entry: Entry?

    /// An entry of one of the order's lists, by its number from 0.
    enum Entry {
        case medication(Medication, number: Int)
        case followUp(FollowUp, number: Int)
    }

    init(
        order: DischargeOrder, site: Site, imprint: Imprint, template: LanguageTemplate,
        plan: LanguageTemplate.Plan, medicineClasses: Set<Int>
    ) {
        self.order = order
        self.site = site
        self.imprint = imprint
        self.template = template
        dates = template.dates
        self.plan = plan
        self.medicineClasses = medicineClasses
        limitEnds = LimitEnds(order: order, clock: site.clock).ends(of: plan.limits)
    }

    /// What `fill` makes while the fields of `entry` are known.
    func withEntry<Filled>(_ entry: Entry, fill: () -> Filled) -> Filled {
        self.entry = entry
        defer { self.entry = nil }
        return fill()
    }

    func isGiven(_ presence: Presence) -> Bool {
        switch presence {
        case .field(let field): content(of: field) != nil
        case .limit(let number): limitEnds[number] != nil
        case .part(.physicalTherapy): order.physicalTherapy == true
        case .part(.indication): order.procedure.indication != nil
        case .part(.notes): order.notes != nil
        case .part(.medications): !order.medications.isEmpty
        case .part(.followups): !order.followUps.isEmpty
        }
    }

    func content(of field: RequiredField) -> Inline.Content {
        switch field {
        case .orderID: .text(order.id)
        case .recordNumber: .text(order.patient.recordNumber)
        case .name: .text(order.patient.name)
        case .dateOfBirth: .text(dates.writtenShort(order.patient.dateOfBirth))
        case .procedureName: .text(plan.procedureName)
        case .anesthesiaName: .text(plan.anesthesiaName)
        case .procedureEnd: .text(dates.written(order.procedure.end))
        case .bedRestHours: .text(String(order.limits.bedRestHours))
        case .liftingWeeks: .text(String(order.limits.liftingWeeks))
        case .emergencyNumber: .phone(site.emergencyNumber)
        case .feverFahrenheit: .text(dates.written(tenths: site.feverTenths))
        case .feverCelsius: .text(dates.written(tenths: celsius(tenths: site.feverTenths)))
        case .formID: .text(imprint.formID)
        case .printed: .text(printed)
        }
    }

    func content(of field: OptionalField) -> Inline.Content? {
        switch field {
        case .given(let field): content(of: field)
        case .limit(let number): limitEnds[number].map { .text(dates.written($0)) }
        case .medication(let field): content(of: field)
        case .followUp(let field): content(of: field)
        }
    }

    /// What a blank in place of `field` is reported as.
    func name(of field: OptionalField, in form: BlankForm) -> String {
        switch (field, entry) {
        case (.medication(let field), .medication(_, let number)): "medications[\(number + 1)].\(field.rawValue)"
        // An order with one visit may have given it in fields of its own, and can.
        case (.followUp(let field), .followUp) where order.followUps.count == 1: "followup_\(field.rawValue)"
        case (.followUp(let field), .followUp(_, let number)): "followups[\(number + 1)].\(field.rawValue)"
        default: form.field
        }
    }

    private func content(of field: GivenField) -> Inline.Content? {
        switch field {
        case .levels: list(order.procedure.levels.map(\.name))
        case .surgeon: order.surgeon.map { .text($0) }
        case .nurse: order.nurse.map { .text($0) }
        case .unit: (order.unit ?? site.unit).map { .text($0) }
        case .caregiver: order.patient.caregiver.map { .text($0) }
        case .dischargeTime: order.dischargeTime.map { .text(dates.written($0)) }
        case .allergies: list(order.patient.allergies)
        case .liftingLimit: order.limits.liftingLimit.map { .text(String($0)) }
        case .drivingAllowedFrom: order.limits.drivingAllowedFrom.map { .text(dates.written($0)) }
        case .woundCare: order.woundCare.map { .text($0) }
        case .bloodThinner: order.bloodThinner.map { .text($0) }
        case .brace: order.brace.map { .text($0) }
        case .diet: order.diet.map { .text($0) }
        case .pendingTests: order.pendingTests.map { .text($0) }
        case .followUpTime: content(of: .time, of: order.followUps.first)
        case .followUpWith: content(of: .with, of: order.followUps.first)
        case .followUpPlace: content(of: .place, of: order.followUps.first)
        case .followUpPhone: content(of: .phone, of: order.followUps.first)
        case .overrideBy: order.override.map { .text($0.by) }
        case .overrideReason: order.override.map { .text($0.reason) }
        case .siteHospital: site.hospital.map { .text($0) }
        case .siteUnit: site.unit.map { .text($0) }
        case .sitePhoneDay: site.phoneDay.map { .phone($0) }
        case .sitePhoneNight: site.phoneNight.map { .phone($0) }
        }
    }

    private func content(of field: MedicationField) -> Inline.Content? {
        guard case .medication(let medication, _) = entry else { return nil }
        return switch field {
        case .name: .text(medication.name)
        case .dose: medication.dose.map { .text($0) }
        case .schedule: medication.schedule.map { .text($0) }
        case .purpose: medication.purpose.map { .text($0) }
        case .lastGiven: medication.lastGiven.map { .text(dates.written($0)) }
        case .nextDue: medication.nextDue.map { .text(dates.written($0)) }
        case .until: medication.until.map { .text($0) }
        case .status: medication.status.map { .text(template.statuses.word(for: $0)) }
        }
    }

    private func content(of field: FollowUpField) -> Inline.Content? {
        guard case .followUp(let followUp, _) = entry else { return nil }
        return content(of: field, of: followUp)
    }

    private func content(of field: FollowUpField, of followUp: FollowUp?) -> Inline.Content? {
        switch field {
        case .time: followUp?.time.map { .text(dates.written($0)) }
        case .with: followUp?.with.map { .text($0) }
        case .place: followUp?.place.map { .text($0) }
        case .phone: followUp?.phone.map { .phone($0) }
        }
    }

    private var printed: String {
        let (date, time) = site.clock.reading(at: imprint.printed)
        return dates.written(date, time)
    }

    private func list(_ entries: [String]) -> Inline.Content? {
        entries.isEmpty ? nil : .text(dates.list(entries))
    }

    /// Tenths of a degree Celsius, rounded to the nearest, from tenths of a degree Fahrenheit.
    private func celsius(tenths: Int) -> Int {
        Int((Double(tenths - 320) * 5 / 9).rounded())
    }
}
