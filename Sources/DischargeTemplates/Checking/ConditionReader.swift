import DischargeModel

/// Reads the key `when` of records.
struct ConditionReader {
    let limits: LimitTable
    let procedures: [String]
    let anesthesias: [String]

    private enum Key: String, CaseIterable {
        case procedure, anesthesia, indication
        case notIndication = "not_indication"
        case has, lacks, medication
        case noMedication = "no_medication"
        case notLanguage = "not_language"
        case draft
    }

    func condition(_ value: TemplateValue) -> Condition? {
        guard let fields = value.fields(Key.self, of: "when") else { return nil }
        var condition = Condition()
        condition.procedures = fields[.procedure].map { Set(names($0, "a procedure", among: procedures)) }
        condition.anesthesias = fields[.anesthesia].map { Set(names($0, "an anesthesia", among: anesthesias)) }
        condition.indications = fields[.indication].map { Set(indications($0)) }
        condition.otherIndications = Set(fields[.notIndication].map(indications) ?? [])
        condition.has = fields[.has]?.oneOrMore().compactMap(presence) ?? []
        condition.lacks = fields[.lacks]?.oneOrMore().compactMap(presence) ?? []
        condition.medicineClasses = fields[.medication].map { Set(medicineClasses($0)) }
        condition.absentMedicineClasses = Set(fields[.noMedication].map(medicineClasses) ?? [])
        condition.otherLanguages = Set(fields[.notLanguage].map(languages) ?? [])
        condition.isDraft = fields[.draft]?.flag()
        if value.isEmptyMapping { value.fault("this condition is empty", mend: "write what must hold, or remove it") }
        for value in fields[.lacks]?.oneOrMore() ?? [] {
            if let both = presence(value), condition.has.contains(both) {
                value.fault("has and lacks name the same", mend: "keep one of them")
            }
        }
        return condition
    }

    private func names(_ value: TemplateValue, _ kind: String, among known: [String]) -> [String] {
        value.oneOrMore().compactMap { value in
            guard let name = value.text() else { return nil }
            if known.contains(name) { return name }
            value.fault("\"\(name)\" is not \(kind) of the templates", mend: NearestName.mend(name, among: known))
            return nil
        }
    }

    private func indications(_ value: TemplateValue) -> [Indication] {
        value.oneOrMore().compactMap { $0.choice(Indication.self, called: "an indication") }
    }

    private func medicineClasses(_ value: TemplateValue) -> [MedicineClass] {
        let names = names(value, "a class of medicines", among: MedicineClass.allCases.map(\.rawValue))
        return names.compactMap(MedicineClass.init)
    }

    private func languages(_ value: TemplateValue) -> [String] {
        value.oneOrMore().compactMap { value in
            guard let tag = value.text() else { return nil }
            if let mend = LanguageSubtag.mend(tag) {
                value.fault("\"\(tag)\" is not the first part of a language's tag", mend: mend)
                return nil
            }
            return tag
        }
    }

    private func presence(_ value: TemplateValue) -> Presence? {
        guard let name = value.text() else { return nil }
        if let field = GivenField(rawValue: name) { return .field(field) }
        if let limit = limits.number(of: name) { return .limit(limit) }
        if let part = OrderPart(rawValue: name) { return .part(part) }
        if RequiredField(rawValue: name) != nil {
            value.fault("every order has \"\(name)\"", mend: "leave it out")
        } else {
            let known = GivenField.allCases.map(\.rawValue) + limits.names + OrderPart.allCases.map(\.rawValue)
            value.fault("\"\(name)\" is not a field or limit", mend: NearestName.mend(name, among: known))
        }
        return nil
    }
}
