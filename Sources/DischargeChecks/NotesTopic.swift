import DischargeModel

/// A matter that both the sheet and a clinician's notes may speak of.
enum NotesTopic: CaseIterable {
    case driving, lifting, bathing, bending, alcohol, bloodThinner, painMedicine

    init?(rule: CheckRule) {
        guard let topic = Self.allCases.first(where: { $0.rule == rule }) else { return nil }
        self = topic
    }

    var rule: CheckRule {
        switch self {
        case .driving: .notesDriving
        case .lifting: .notesLifting
        case .bathing: .notesBathing
        case .bending: .notesBending
        case .alcohol: .notesAlcohol
        case .bloodThinner: .notesBloodThinner
        case .painMedicine: .notesPainMedicine
        }
    }

    /// Asks about notes in English that may speak against the sheet; it never says that they do.
    func findings(_ subject: CheckSubject) -> [Finding] {
        guard subject.noteClauses.contains(where: { isNamed(in: $0, subject) && !agrees(with: $0, subject) }) else {
            return []
        }
        return [
            Finding(
                rule, [OrderField.notes, field].compactMap { $0?.rawValue },
                "the notes speak of \(name), and \(sheet)", mend: "read both together")
        ]
    }

    private var name: String {
        switch self {
        case .driving: "driving"
        case .lifting: "lifting"
        case .bathing: "baths or showers"
        case .bending: "bending or twisting"
        case .alcohol: "alcohol"
        case .bloodThinner: "a blood thinner"
        case .painMedicine: "a pain medicine"
        }
    }

    /// What the sheet says of it.
    private var sheet: String {
        switch self {
        case .driving: "the sheet says: no driving until cleared, or until driving_ok_from"
        case .lifting: "the sheet says: no heavy lifting for lifting_weeks, nothing above lifting_limit_lb"
        case .bathing: "the sheet says what wound_care says"
        case .bending: "the sheet says: nothing strenuous for lifting_weeks"
        case .alcohol: "the sheet says: no alcohol for 24 hours after sedation"
        case .bloodThinner: "the sheet says what blood_thinner says"
        case .painMedicine: "the sheet says: only what is on the list, never two together unless told to"
        }
    }

    private var field: OrderField? {
        switch self {
        case .driving: .drivingAllowedFrom
        case .lifting, .bending: .liftingWeeks
        case .bathing: .woundCare
        case .alcohol: .anesthesia
        case .bloodThinner: .bloodThinner
        case .painMedicine: nil
        }
    }

    private func isNamed(in clause: NoteClause, _ subject: CheckSubject) -> Bool {
        switch self {
        case .driving: clause.has(["drive", "drives", "driving"]) && !clause.text.contains("drive you")
        case .lifting: clause.has(["lift", "lifts", "lifting", "carry", "carrying"])
        case .bathing:
            clause.has([
                "bath", "baths", "bathe", "bathing", "tub", "swim", "swimming", "shower", "showers", "showering",
            ])
        case .bending: clause.has(["bend", "bending", "twist", "twisting", "stoop"])
        case .alcohol: clause.has(["alcohol", "alcoholic", "wine", "beer", "liquor"])
        case .bloodThinner: subject.formulary.medicines(in: clause.text).contains { $0.classes.contains(.bloodThinner) }
        case .painMedicine:
            subject.formulary.medicines(in: clause.text).contains {
                !$0.classes.isDisjoint(with: [.pain, .nsaid]) && !$0.classes.contains(.bloodThinner)
            }
        }
    }

    /// Whether the clause holds the patient back, and for no shorter time and no greater weight than the sheet.
    private func agrees(with clause: NoteClause, _ subject: CheckSubject) -> Bool {
        guard clause.restrains else { return false }
        let limits = subject.order.limits
        switch self {
        case .driving:
            guard let hours = clause.hours else { return true }
            guard let day = limits.drivingAllowedFrom?.date else { return false }
            return Double(day.daysSince1970 - subject.order.procedure.end.date.daysSince1970) <= hours / 24
        case .lifting:
            if let pounds = clause.pounds, let limit = limits.liftingLimit, pounds > Double(limit) { return false }
            return clause.hours.map { $0 >= Double(limits.liftingWeeks * 168) } ?? true
        case .alcohol: return clause.hours.map { $0 >= 24 } ?? true
        case .bathing, .bending, .bloodThinner, .painMedicine: return true
        }
    }
}
