import DischargeModel

/// What rules look at: an order, and what it stands in.
struct CheckSubject {
    let order: DischargeOrder
    let site: Site
    let formulary: Formulary
    /// The time of printing on the site's clocks.
    let now: Moment
    /// Those that are not to be stopped.
    let taken: [ListedMedicine]
    /// What each of them that holds acetaminophen comes to.
    let acetaminophen: [AcetaminophenAmount]
    let noteClauses: [NoteClause]

    init(order: DischargeOrder, site: Site, formulary: Formulary, now: Moment) {
        self.order = order
        self.site = site
        self.formulary = formulary
        self.now = now
        noteClauses = (order.notes?.sentences ?? []).flatMap(NoteClause.clauses)
        taken = order.medications.enumerated().filter { $0.element.status != .stop }.map {
            ListedMedicine(number: $0.offset + 1, medication: $0.element, formulary: formulary)
        }
        acetaminophen = taken.filter { $0.classes.contains(.acetaminophen) }.map(AcetaminophenAmount.init)
    }

    func taken(of medicineClass: MedicineClass) -> [ListedMedicine] {
        taken.filter { $0.classes.contains(medicineClass) }
    }

    /// Whole years from birth to the procedure; negative for a birth after it.
    var age: Int {
        let birth = order.patient.dateOfBirth
        let day = order.procedure.end.date
        let hadBirthday = (day.month, day.day) >= (birth.month, birth.day)
        return day.year - birth.year - (hadBirthday ? 0 : 1)
    }
}

extension [ListedMedicine] {
    var fields: [String] { map(\.field) }
}
