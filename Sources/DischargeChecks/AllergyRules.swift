import DischargeModel

/// Medicines that the list of allergies speaks against.
enum AllergyRules {
    /// Every label of an anti-inflammatory medicine warns of it.
    static func aspirin(_ subject: CheckSubject) -> [Finding] {
        guard subject.allergies.contains(where: { $0.ingredients.contains("aspirin") }) else { return [] }
        let nsaids = subject.taken(of: .nsaid).filter { !$0.ingredients.contains("aspirin") }
        guard !nsaids.isEmpty else { return [] }
        return [
            finding(
                .nsaidAspirinAllergy, nsaids,
                "an anti-inflammatory medicine, and aspirin is on the list of allergies")
        ]
    }

    static func listed(_ subject: CheckSubject) -> [Finding] {
        let refused = subject.taken.filter { medicine in subject.allergies.contains { $0.names(medicine) } }
        guard !refused.isEmpty else { return [] }
        return [finding(.allergyListed, refused, "this medicine or its class is on the list of allergies")]
    }

    static func related(_ subject: CheckSubject) -> [Finding] {
        let kin = subject.taken.filter { medicine in
            subject.allergies.contains { $0.isRelated(to: medicine) }
                && !subject.allergies.contains { $0.names(medicine) }
        }
        guard !kin.isEmpty else { return [] }
        return [finding(.allergyRelated, kin, "a medicine related to this one is on the list of allergies")]
    }

    private static func finding(_ rule: CheckRule, _ medicines: [ListedMedicine], _ message: String) -> Finding {
        Finding(
            rule, medicines.fields + [OrderField.allergies.rawValue], message, mend: "ask the prescriber for another")
    }
}

extension CheckSubject {
    fileprivate var allergies: [Allergy] {
        order.patient.allergies.compactMap { Allergy($0, formulary: formulary) }
    }
}
