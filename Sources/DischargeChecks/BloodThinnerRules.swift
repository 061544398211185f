import DischargeModel

/// Whether the list of medicines and the plan for blood thinners say the same.
enum BloodThinnerRules {
    static func noPlan(_ subject: CheckSubject) -> [Finding] {
        let thinners = subject.taken(of: .bloodThinner)
        guard !thinners.isEmpty, subject.plan == nil else { return [] }
        return [
            Finding(
                .bloodThinnerNoPlan, [OrderField.bloodThinner.rawValue] + thinners.fields,
                "a blood thinner is on the list, and there is no plan for it", mend: "write the plan in blood_thinner")
        ]
    }

    /// A blood thinner that is to be stopped is what a plan can be about.
    static func notListed(_ subject: CheckSubject) -> [Finding] {
        guard subject.plan != nil, !subject.formulary.names(.bloodThinner, in: subject.order.medications) else {
            return []
        }
        return [
            Finding(
                .bloodThinnerNotListed, [OrderField.bloodThinner.rawValue],
                "there is a plan, and no blood thinner is on the list of medicines",
                mend: "add the medicine, with status stop where it is on hold, or write none")
        ]
    }
}

extension CheckSubject {
    /// What `blood_thinner` says, or `nil` where it says nothing or "none".
    fileprivate var plan: String? {
        guard let plan = order.bloodThinner else { return nil }
        let words = Formulary.words(of: plan)
        let isNone = words.count <= 3 && ["none", "no", "n", "na", "nil"].contains(words.first ?? "none")
        return isNone ? nil : plan
    }
}

extension Formulary {
    fileprivate func names(_ medicineClass: MedicineClass, in medications: [Medication]) -> Bool {
        medications.contains { medication in
            medicines(in: medication.name).contains { $0.classes.contains(medicineClass) }
        }
    }
}
