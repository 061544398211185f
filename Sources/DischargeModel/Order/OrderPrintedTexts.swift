extension DischargeOrder {
    /// A text of the order that is printed, and the field it came from.
    public typealias PrintedText = (field: String, text: String)

    /// Every text that this order puts on the sheet, for tests of what a font can print.
    public var printedTexts: [PrintedText] {
        var texts: [PrintedText] = [
            (OrderField.recordNumber.rawValue, patient.recordNumber), (OrderField.name.rawValue, patient.name),
        ]
        let single: [(OrderField, String?)] = [
            (.surgeon, surgeon), (.nurse, nurse), (.unit, unit), (.caregiver, patient.caregiver),
            (.woundCare, woundCare), (.bloodThinner, bloodThinner), (.brace, brace), (.diet, diet),
            (.pendingTests, pendingTests), (.overrideBy, override?.by), (.overrideReason, override?.reason),
        ]
        texts += single.compactMap { field, text in text.map { (field.rawValue, $0) } }
        texts += patient.allergies.map { (OrderField.allergies.rawValue, $0) }
        for (index, medication) in medications.enumerated() {
            let fields: [(MedicationField, String?)] = [
                (.name, medication.name), (.dose, medication.dose), (.schedule, medication.schedule),
                (.purpose, medication.purpose), (.until, medication.until),
            ]
            texts += fields.compactMap { field, text in
                text.map { ("medications[\(index + 1)].\(field.rawValue)", $0) }
            }
        }
        for (index, visit) in followUps.enumerated() {
            let fields: [(FollowUpField, String?)] = [
                (.with, visit.with), (.place, visit.place), (.phone, visit.phone),
            ]
            texts += fields.compactMap { field, text in
                text.map { ("followups[\(index + 1)].\(field.rawValue)", $0) }
            }
        }
        for piece in notes?.pieces ?? [] {
            switch piece {
            case .paragraph(let text): texts.append((OrderField.notes.rawValue, text))
            case .list(let items): texts += items.map { (OrderField.notes.rawValue, $0) }
            }
        }
        return texts
    }
}
