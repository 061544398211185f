import DischargeModel

/// Limits that the order sets looser than the sheet does by itself.
enum LimitRules {
    /// The sheet keeps the 24 hours, whatever the order says.
    static func drivingAfterSedation(_ subject: CheckSubject) -> [Finding] {
        guard subject.wasSedated, subject.drivesInFirstDay else { return [] }
        return [
            Finding(
                .drivingAfterSedation, [OrderField.drivingAllowedFrom.rawValue, OrderField.anesthesia.rawValue],
                "is within 24 hours of sedation, and the sheet says 24 hours", mend: "write a later time")
        ]
    }

    static func drivingFirstDay(_ subject: CheckSubject) -> [Finding] {
        guard !subject.wasSedated, subject.drivesInFirstDay else { return [] }
        return [
            Finding(
                .drivingFirstDay, [OrderField.drivingAllowedFrom.rawValue],
                "is within 24 hours of the procedure, a day of rest on the sheet", mend: "check the date")
        ]
    }

    static func drivingOpioid(_ subject: CheckSubject) -> [Finding] {
        let opioids = subject.taken(of: .opioid)
        guard subject.order.limits.drivingAllowedFrom != nil, !opioids.isEmpty else { return [] }
        return [
            Finding(
                .drivingOpioid, [OrderField.drivingAllowedFrom.rawValue] + opioids.fields,
                "allows driving, and an opioid is on the list",
                mend: "check that the opioid ends before, or leave driving until cleared")
        ]
    }

    static func lifting(_ subject: CheckSubject) -> [Finding] {
        guard subject.order.limits.liftingWeeks < CareLimits.standardLiftingWeeks else { return [] }
        return [
            Finding(
                .liftingShort, [OrderField.liftingWeeks.rawValue],
                "is less than the sheet's \(CareLimits.standardLiftingWeeks) weeks", mend: "check that it is meant")
        ]
    }

    static func bedRest(_ subject: CheckSubject) -> [Finding] {
        guard subject.order.limits.bedRestHours < CareLimits.standardBedRestHours else { return [] }
        return [
            Finding(
                .bedRestShort, [OrderField.bedRestHours.rawValue],
                "is less than the sheet's \(CareLimits.standardBedRestHours) hours", mend: "check that it is meant")
        ]
    }
}

extension CheckSubject {
    /// Whether the patient had more than a local anesthetic. Kinds of anesthesia that a site added count as such.
    fileprivate var wasSedated: Bool { order.procedure.anesthesia != "local" }

    fileprivate var drivesInFirstDay: Bool {
        guard let driving = order.limits.drivingAllowedFrom, driving.date >= order.procedure.end.date else {
            return false
        }
        return site.clock.end(at: driving) < site.clock.end(of: .hours(24), from: order.procedure.end)
    }
}
