import DischargeModel

/// Medicines that are dangerous together.
enum CombinationRules {
    static func twoOpioids(_ subject: CheckSubject) -> [Finding] {
        let opioids = subject.taken(of: .opioid)
        guard opioids.count > 1 else { return [] }
        return [
            Finding(
                .twoOpioids, opioids.fields, "these are opioids", mend: "ask the prescriber whether all are meant")
        ]
    }

    /// The boxed warning of both classes (US Food and Drug Administration, 2016).
    static func opioidBenzodiazepine(_ subject: CheckSubject) -> [Finding] {
        pair(.opioidBenzodiazepine, subject, "an opioid with a benzodiazepine slows breathing") {
            $0.classes.contains(.benzodiazepine)
        }
    }

    static func opioidSedative(_ subject: CheckSubject) -> [Finding] {
        pair(.opioidSedative, subject, "an opioid with another medicine that makes people sleepy slows breathing") {
            $0.classes.contains(.sedative) && !$0.classes.contains(.benzodiazepine)
        }
    }

    static func nsaidBloodThinner(_ subject: CheckSubject) -> [Finding] {
        let thinners = subject.taken(of: .bloodThinner)
        let nsaids = subject.taken(of: .nsaid).filter { nsaid in
            thinners.contains { thinner in
                guard thinner.number != nsaid.number else { return false }
                // Aspirin beside another medicine against platelets is a usual treatment.
                return !nsaid.classes.contains(.aspirin) || thinner.classes.contains(.anticoagulant)
            }
        }
        guard !nsaids.isEmpty else { return [] }
        let others = thinners.filter { thinner in !nsaids.contains { $0.number == thinner.number } }
        return [
            Finding(
                .nsaidBloodThinner, (nsaids + others).fields,
                "an anti-inflammatory medicine with a blood thinner makes bleeding more likely",
                mend: "ask the prescriber whether both are meant")
        ]
    }

    private static func pair(
        _ rule: CheckRule, _ subject: CheckSubject, _ message: String, with isOther: (ListedMedicine) -> Bool
    ) -> [Finding] {
        let opioids = subject.taken(of: .opioid)
        let others = subject.taken.filter { isOther($0) && !$0.classes.contains(.opioid) }
        guard !opioids.isEmpty, !others.isEmpty else { return [] }
        return [
            Finding(rule, (opioids + others).fields, message, mend: "ask the prescriber whether both are meant")
        ]
    }
}
