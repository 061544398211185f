import DischargeModel

/// Dates that cannot be.
enum DateRules {
    static func procedureInFuture(_ subject: CheckSubject) -> [Finding] {
        guard subject.order.procedure.end.date > subject.now.date else { return [] }
        return [finding(.procedureInFuture, .procedureEnd, "is after today")]
    }

    /// A sheet may be made ready in the morning.
    static func procedureLaterToday(_ subject: CheckSubject) -> [Finding] {
        let end = subject.order.procedure.end
        guard end.date == subject.now.date, end.isBefore(subject.now) == false, end != subject.now,
            end.clockTime != nil
        else { return [] }
        return [finding(.procedureLaterToday, .procedureEnd, "is later than now")]
    }

    static func followUp(_ subject: CheckSubject) -> [Finding] {
        let early = subject.order.followUps.enumerated().filter { _, visit in
            visit.time.map { $0.isBefore(subject.order.procedure.end) } ?? false
        }
        guard !early.isEmpty else { return [] }
        return [
            Finding(
                .followUpBeforeProcedure,
                early.map { "followups[\($0.offset + 1)].time" } + [OrderField.procedureEnd.rawValue],
                "the visit is before the procedure", mend: "mend the dates")
        ]
    }

    static func discharge(_ subject: CheckSubject) -> [Finding] {
        guard let time = subject.order.dischargeTime, time.isBefore(subject.order.procedure.end) else { return [] }
        return [finding(.dischargeBeforeProcedureEnd, .dischargeTime, "is before procedure_end")]
    }

    static func driving(_ subject: CheckSubject) -> [Finding] {
        guard let day = subject.order.limits.drivingAllowedFrom?.date, day < subject.order.procedure.end.date else {
            return []
        }
        return [finding(.drivingBeforeProcedure, .drivingAllowedFrom, "is before the procedure")]
    }

    static func birth(_ subject: CheckSubject) -> [Finding] {
        guard subject.order.patient.dateOfBirth > subject.order.procedure.end.date else { return [] }
        return [finding(.bornAfterProcedure, .dateOfBirth, "is after the procedure")]
    }

    static func age(_ subject: CheckSubject) -> [Finding] {
        guard subject.age > 120 else { return [] }
        return [finding(.ageOver120, .dateOfBirth, "makes the patient older than 120")]
    }

    static func child(_ subject: CheckSubject) -> [Finding] {
        guard (0..<18).contains(subject.age) else { return [] }
        return [finding(.child, .dateOfBirth, "makes the patient younger than 18; the sheet is for adults")]
    }

    private static func finding(_ rule: CheckRule, _ field: OrderField, _ message: String) -> Finding {
        Finding(rule, [field.rawValue], message, mend: "mend the date")
    }
}

extension Moment {
    /// Whether it is certainly earlier: of two moments on one day only where both give the time.
    fileprivate func isBefore(_ other: Moment) -> Bool {
        guard date == other.date else { return date < other.date }
        guard let time = clockTime, let otherTime = other.clockTime else { return false }
        return time < otherTime
    }
}
