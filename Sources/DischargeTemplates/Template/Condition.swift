import DischargeModel

/// When a record is printed: all of its parts hold.
struct Condition {
    /// `nil` for all.
    var procedures: Set<String>?
    /// `nil` for all.
    var anesthesias: Set<String>?
    /// The indication is one of these; `nil` when it does not matter.
    var indications: Set<Indication>?
    /// The indication is none of these, or not given.
    var otherIndications: Set<Indication> = []
    /// All of these are given.
    var has: [Presence] = []
    /// None of these is given.
    var lacks: [Presence] = []
    /// A medicine of one of these classes is on the list; `nil` when it does not matter.
    var medicineClasses: Set<MedicineClass>?
    /// No medicine of these classes is on the list.
    var absentMedicineClasses: Set<MedicineClass> = []
    /// The sheet's language is none of these, each a primary language subtag (RFC 5646, 2.2.1), for example "en".
    var otherLanguages: Set<String> = []
    /// Whether the wording lacks an approval; `nil` when it does not matter.
    var isDraft: Bool?

    static let always = Condition()

    /// Whether it can hold for this procedure and anesthesia.
    func admits(procedure: String, anesthesia: String) -> Bool {
        (procedures?.contains(procedure) ?? true) && (anesthesias?.contains(anesthesia) ?? true)
    }

    /// Whether it holds for an order whose procedure and anesthesia it admits.
    func holds(for values: SheetValues) -> Bool {
        if let isDraft, isDraft != values.imprint.isDraft { return false }
        if otherLanguages.contains(values.template.primaryLanguage) { return false }
        let indication = values.order.procedure.indication
        if let indications {
            guard let indication, indications.contains(indication) else { return false }
        }
        if let indication, otherIndications.contains(indication) { return false }
        if let medicineClasses, medicineClasses.isDisjoint(with: values.medicineClasses) { return false }
        return absentMedicineClasses.isDisjoint(with: values.medicineClasses)
            && has.allSatisfy(values.isGiven) && !lacks.contains(where: values.isGiven)
    }
}

/// Something that an order may give or not.
enum Presence: Hashable {
    case field(GivenField)
    case limit(Int)
    case part(OrderPart)
}

/// A part of an order that no text can name. Its raw value is its name in `has` and `lacks`.
enum OrderPart: String, CaseIterable, Hashable {
    /// Given when the answer is yes.
    case physicalTherapy = "physical_therapy"
    case indication, notes, medications, followups
}
