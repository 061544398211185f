extension WrittenTemplates {
    /// Whether a record stands on the sheet of an order: its layer applies, and all of its condition holds.
    ///
    /// - Throws: `UnreadTemplate` for a kind of condition that tests do not know yet.
    func selects(_ record: Record, for order: WrittenOrder) throws -> Bool {
        guard ["document", "common", order.procedure, order.anesthesia].contains(record.layer) else { return false }
        let classes = order.medicineClasses
        for (key, names) in record.when {
            let holds =
                switch key {
                case "procedure": names.contains { "procedure/\($0)" == order.procedure }
                case "anesthesia": names.contains { "anesthesia/\($0)" == order.anesthesia }
                case "indication": order.indication.map(names.contains) ?? false
                case "not_indication": !(order.indication.map(names.contains) ?? false)
                case "has": names.allSatisfy(order.has)
                case "lacks": !names.contains(where: order.has)
                case "medication": try names.contains { try classes.contains(Self.known($0)) }
                case "no_medication": try !names.contains { try classes.contains(Self.known($0)) }
                // These are the English files.
                case "not_language": !names.contains("en")
                case "draft": names == [order.isDraft ? "true" : "false"]
                default: throw UnreadTemplate(description: "the record \(record.id) has the condition \(key)")
                }
            if !holds { return false }
        }
        return true
    }

    private static func known(_ medicineClass: String) throws -> String {
        guard ["opioid", "pain", "blood-thinner"].contains(medicineClass) else {
            throw UnreadTemplate(description: "no test says which medicines are of the class \(medicineClass)")
        }
        return medicineClass
    }
}

/// What the medicines of random orders are, as any list of medicines has it.
enum KnownMedicines {
    /// Of medicines that a patient goes on taking: opioids, medicines for pain, and blood thinners.
    static func classes(of names: [String]) throws -> Set<String> {
        try names.reduce(into: []) { classes, name in
            guard let own = Self.classes[name] else {
                throw UnreadTemplate(description: "no test says of which class \(name) is")
            }
            classes.formUnion(own)
        }
    }

    private static let classes: [String: Set<String>] = [
        "acetaminophen": ["pain"], "ibuprofen": ["pain"], "oxycodone": ["opioid", "pain"],
        "hydrocodone/acetaminophen": ["opioid", "pain"], "warfarin": ["blood-thinner"], "apixaban": ["blood-thinner"],
        "senna": [], "calcium carbonate with vitamin D": [], "cefazolin": [], "gabapentin": [], "lisinopril": [],
        "polyethylene glycol 3350": [], "metformin (extended release)": [], "αλβουμίνη": [],
    ]
}
