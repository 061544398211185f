import DischargeModel

/// What an order as it was written puts on its sheet, by the names that template texts call it by.
struct WrittenOrder {
    /// Ids of layers, for example "procedure/kyphoplasty".
    let procedure: String
    let anesthesia: String
    let indication: String?
    /// By name, for example "wound_care", "site.hospital" or "lifting.ends".
    private(set) var values: [String: String] = [:]
    /// Of each medicine, by "medication.dose" and so on.
    private(set) var medications: [[String: String]] = []
    /// Of each visit, by "followup.time" and so on.
    private(set) var followUps: [[String: String]] = []
    /// What `has` and `lacks` can name that no text can.
    private(set) var parts: Set<String> = []
    /// Of the medicines that the patient goes on taking.
    private(set) var medicineClasses: Set<String> = []
    let notes: String?
    let isDraft: Bool

    /// - Parameters:
    ///   - limitEnds: As printed, by the limit's name.
    init(
        _ raw: RawOrder, site: [SiteField: String], isDraft: Bool, limitEnds: [String: String],
        templates: WrittenTemplates
    ) throws {
        func given(_ field: OrderField) -> String? { raw.values[field]?.text }
        procedure = try Self.layer("procedure", given(.procedure), templates)
        anesthesia = try Self.layer("anesthesia", given(.anesthesia), templates)
        indication = given(.indication)
        notes = given(.notes)
        self.isDraft = isDraft
        for (limit, end) in limitEnds { values["\(limit).ends"] = end }

        for field in OrderField.allCases where field != .procedure && field != .anesthesia {
            values[field.rawValue] = given(field).map { Self.printed($0, field) }
        }
        values["name"] = given(.name) ?? "\(given(.firstName) ?? "") \(given(.lastName) ?? "")"
        values["order_id"] = given(.orderID) ?? given(.recordNumber)
        values["procedure.name"] = templates.layers[procedure]?.name
        values["anesthesia.name"] = templates.layers[anesthesia]?.name
        values["unit"] = given(.unit) ?? site[.unit]
        values["site.hospital"] = site[.hospital]
        values["site.unit"] = site[.unit]
        values["site.phone_day"] = site[.phoneDay]
        values["site.phone_night"] = site[.phoneNight]
        values["site.emergency_number"] = site[.emergencyNumber] ?? "911"
        values["site.fever_f"] = "100.4"
        values["site.fever_c"] = "38"

        readLists(raw, statuses: templates.statuses)
        medicineClasses = try KnownMedicines.classes(
            of: medications.filter { $0["status"] != "stop" }.compactMap { $0["medication.name"] })
        if given(.physicalTherapy) == "yes" { parts.insert("physical_therapy") }
        if indication != nil { parts.insert("indication") }
        if notes != nil { parts.insert("notes") }
        if !medications.isEmpty { parts.insert("medications") }
        if !followUps.isEmpty { parts.insert("followups") }
    }

    /// Whether the order gives what a condition's `has` or `lacks` names.
    func has(_ name: String) -> Bool {
        let isPart = ["physical_therapy", "indication", "notes", "medications", "followups"].contains(name)
        return isPart ? parts.contains(name) : values[name] != nil || values["\(name).ends"] != nil
    }

    private mutating func readLists(_ raw: RawOrder, statuses: [String: String]) {
        for entry in raw.medications {
            var values: [String: String] = [:]
            for (field, value) in entry.values {
                values["medication.\(field.rawValue)"] =
                    switch field {
                    case .lastGiven, .nextDue: WrittenDay.long(value.text)
                    case .status: statuses[value.text]
                    default: value.text
                    }
                if field == .status { values["status"] = value.text }
                if field == .nextDue { values["next_due"] = value.text }
            }
            medications.append(values)
        }
        let single: [FollowUpField: OrderField] = [
            .time: .followUpTime, .with: .followUpWith, .place: .followUpPlace, .phone: .followUpPhone,
        ]
        let own = single.compactMapValues { raw.values[$0] }
        for visit in raw.followUps.map(\.values) + (own.isEmpty ? [] : [own]) {
            var values: [String: String] = [:]
            for (field, value) in visit {
                values["followup.\(field.rawValue)"] = field == .time ? WrittenDay.long(value.text) : value.text
            }
            followUps.append(values)
        }
        for field in FollowUpField.allCases {
            values["followup_\(field.rawValue)"] = followUps.first?["followup.\(field.rawValue)"]
        }
    }

    static func layer(_ kind: String, _ name: String?, _ templates: WrittenTemplates) throws -> String {
        let id = templates.layers.first { key, layer in
            key.hasPrefix(kind + "/")
                && ([String(key.dropFirst(kind.count + 1)), layer.name] + layer.aliases)
                    .contains(name ?? "")
        }?.key
        guard let id else { throw UnreadTemplate(description: "no \(kind) of the templates has the order's name") }
        return id
    }

    private static func printed(_ text: String, _ field: OrderField) -> String {
        switch field {
        case .dateOfBirth: WrittenDay.short(text)
        case .procedureEnd, .dischargeTime, .drivingAllowedFrom, .followUpTime: WrittenDay.long(text)
        case .levels: list(entries(text).sorted { place($0) < place($1) })
        case .allergies: list(entries(text))
        default: text
        }
    }

    private static func entries(_ text: String) -> [String] {
        text.split(separator: ";").map { $0.trimmingCharacters(in: " ") }
    }

    /// "T11, T12 and L1"
    private static func list(_ entries: [String]) -> String {
        entries.count < 2
            ? entries.joined() : entries.dropLast().joined(separator: ", ") + " and " + entries[entries.count - 1]
    }

    /// From the neck down.
    private static func place(_ level: String) -> Int {
        let part = ["C": 0, "T": 100, "L": 200, "S": 300][String(level.prefix(1))] ?? 0
        return part + (Int(level.dropFirst()) ?? 0)
    }
}

extension Substring {
    fileprivate func trimmingCharacters(in character: Character) -> String {
        String(drop { $0 == character }.reversed().drop { $0 == character }.reversed())
    }
}
