import DischargeModel

/// Names that are nearly a known medicine's.
enum SpellingRule {
    static func spelling(_ subject: CheckSubject) -> [Finding] {
        subject.taken.compactMap { medicine in
            subject.formulary.nearestName(to: medicine.medication.name).map { name in
                Finding(
                    .medicineSpelling, [medicine.field], "is not in medicines.yaml", mend: "did you mean \"\(name)\"?")
            }
        }
    }
}
