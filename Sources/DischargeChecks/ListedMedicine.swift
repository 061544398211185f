import DischargeModel

/// A medicine of the order's list that the patient takes after discharge, and what is known of it.
struct ListedMedicine {
    /// From 1, as fields count.
    let number: Int
    let medication: Medication
    /// Entries of the formulary that the name names; several for "oxycodone/acetaminophen".
    let entries: [Medicine]
    let classes: Set<MedicineClass>
    let ingredients: Set<String>

    init(number: Int, medication: Medication, formulary: Formulary) {
        self.number = number
        self.medication = medication
        entries = formulary.medicines(in: medication.name)
        classes = entries.reduce(into: []) { $0.formUnion($1.classes) }
        ingredients = entries.reduce(into: []) { $0.formUnion($1.ingredients) }
    }

    var field: String { field(.name) }

    func field(_ field: MedicationField) -> String { "medications[\(number)].\(field.rawValue)" }
}
