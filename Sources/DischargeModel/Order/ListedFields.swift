/// Reads an order's list of medicines.
struct MedicationList {
    private var reader: ValueReader
    private(set) var medications: [Medication] = []

    var faults: [OrderFault] { reader.faults }

    init(clock: SiteClock, dateOrder: DateOrder?) {
        reader = ValueReader(clock: clock, dateOrder: dateOrder)
    }

    mutating func read(_ entries: [RawEntry<MedicationField>]) {
        for (index, entry) in entries.enumerated() {
            if let medication = medication(entry, number: index + 1) { medications.append(medication) }
        }
    }

    private mutating func medication(_ entry: RawEntry<MedicationField>, number: Int) -> Medication? {
        func path(_ field: MedicationField) -> String { "medications[\(number)].\(field.rawValue)" }
        func value(_ field: MedicationField) -> RawValue? { entry.values[field] }
        let name = reader.text(value(.name), path(.name))
        if name == nil, (value(.name)?.text ?? "").isEmpty {
            reader.fault(path(.name), "is missing", mend: "write the medicine's name", at: entry.place)
        }
        let dose = reader.text(value(.dose), path(.dose))
        let schedule = reader.text(value(.schedule), path(.schedule))
        let purpose = reader.text(value(.purpose), path(.purpose))
        let lastGiven = reader.moment(value(.lastGiven), path(.lastGiven), form: MedicationField.lastGiven.form)
        let nextDue = reader.moment(value(.nextDue), path(.nextDue), form: MedicationField.nextDue.form)
        let until = reader.text(value(.until), path(.until))
        let status = reader.text(value(.status), path(.status))
        if let status, Medication.Status(rawValue: status.lowercased()) == nil {
            reader.fault(
                path(.status), "is not one of its choices", mend: "write \(MedicationField.status.form)",
                at: value(.status)?.place)
        }
        guard let name else { return nil }
        return Medication(
            name: name, dose: dose, schedule: schedule, purpose: purpose, lastGiven: lastGiven, nextDue: nextDue,
            until: until, status: status.flatMap { Medication.Status(rawValue: $0.lowercased()) })
    }
}

/// Reads an order's visits: the list `followups`, or the one visit of the fields `followup_…`.
struct FollowUpList {
    private var reader: ValueReader
    private(set) var followUps: [FollowUp] = []

    var faults: [OrderFault] { reader.faults }

    init(clock: SiteClock, dateOrder: DateOrder?) {
        reader = ValueReader(clock: clock, dateOrder: dateOrder)
    }

    mutating func read(_ entries: [RawEntry<FollowUpField>], single values: inout OrderValues) {
        let time = values.timedMoment(.followUpTime)
        let with = values.text(.followUpWith)
        let place = values.text(.followUpPlace)
        let phone = values.text(.followUpPhone)
        let single = FollowUp(time: time, with: with, place: place, phone: phone)
        let isGiven = time != nil || with != nil || place != nil || phone != nil
        if isGiven, !entries.isEmpty {
            reader.fault(
                "followups", "stands beside followup_ fields", mend: "write every visit in followups",
                at: entries.first?.place)
        }
        if isGiven { followUps.append(single) }
        for (index, entry) in entries.enumerated() {
            followUps.append(followUp(entry, number: index + 1))
        }
    }

    private mutating func followUp(_ entry: RawEntry<FollowUpField>, number: Int) -> FollowUp {
        func path(_ field: FollowUpField) -> String { "followups[\(number)].\(field.rawValue)" }
        func value(_ field: FollowUpField) -> RawValue? { entry.values[field] }
        return FollowUp(
            time: reader.moment(value(.time), path(.time), form: OrderField.followUpTime.form),
            with: reader.text(value(.with), path(.with)), place: reader.text(value(.place), path(.place)),
            phone: reader.text(value(.phone), path(.phone)))
    }
}
