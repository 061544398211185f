import DischargeModel

/// How much acetaminophen one medicine of the list comes to.
struct AcetaminophenAmount {
    let medicine: ListedMedicine
    /// Milligrams in a tablet, or in a dose where no tablets are named; `nil` where they cannot be read.
    let strength: Double?
    /// Milligrams a day, the most that the schedule allows; `nil` where it cannot be read.
    let perDay: Double?

    init(_ medicine: ListedMedicine) {
        self.medicine = medicine
        let dose = WrittenNumber.tokens(of: medicine.medication.dose ?? "")
        let written = medicine.medication.schedule ?? ""
        let schedule = ScheduleReading(written)
        let strength = Self.strength(of: medicine, dose: dose)
        self.strength = strength ?? (medicine.isCombined ? nil : schedule.milligrams)
        let isLiquid = written.lowercased().split { !$0.isLetter }.contains { $0 == "ml" }

        var amount = strength
        if !medicine.isCombined, let milligrams = schedule.milligrams {
            amount = milligrams
        } else if let strength, medicine.isCombined || strength <= Self.strongestTablet {
            amount = strength * (schedule.units ?? Self.leadingUnits(in: dose) ?? 1)
        }
        let mosts =
            [schedule.mostMilligramsADay.flatMap { medicine.isCombined ? nil : $0 }]
            + [schedule.mostUnitsADay.flatMap { units in strength.map { $0 * units } }]
        let reckoned = amount.flatMap { amount in schedule.timesADay.map { amount * $0 } }
        perDay = isLiquid ? nil : (mosts + [reckoned]).compactMap(\.self).min()
    }

    /// More than this is what several tablets come to.
    private static let strongestTablet = 650.0

    private static func strength(of medicine: ListedMedicine, dose: [WrittenToken]) -> Double? {
        let name = WrittenNumber.tokens(of: medicine.medication.name)
        guard medicine.isCombined else {
            return ScheduleReading.milligrams(in: dose) ?? ScheduleReading.milligrams(in: name)
                ?? grade(medicine.medication.name)
        }
        return largerOfPair(in: dose) ?? largerOfPair(in: name)
            ?? medicine.entries.compactMap(\.acetaminophenPerUnit).max().map(Double.init)
    }

    /// "5-325" or "10 mg/325": the larger is the acetaminophen's.
    private static func largerOfPair(in tokens: [WrittenToken]) -> Double? {
        tokens.first { reader in
            guard let first = reader.number() else { return nil }
            _ = reader.take(words: ["mg"])
            guard reader.take(mark: "/") || reader.take(mark: "-"), let second = reader.number() else { return nil }
            let larger = max(first, second)
            return larger >= 100 ? larger : nil
        }?.phrase
    }

    /// The strengths that labels have names for.
    private static func grade(_ name: String) -> Double? {
        let name = WrittenNumber.digits(in: name)
        if name.contains("extra strength") { return 500 }
        if name.contains("regular strength") { return 325 }
        return name.contains("arthritis") || name.contains("8 hour") ? 650 : nil
    }

    /// Tablets that stand before the strength: "2 tablets of 500 mg", "2 x 500 mg".
    private static func leadingUnits(in dose: [WrittenToken]) -> Double? {
        var reader = PhraseReader(dose[...])
        guard let number = reader.number(),
            reader.take(words: ["x"]) || reader.take(beginnings: ["tab", "cap", "pill"])
        else { return nil }
        return number
    }
}

extension ListedMedicine {
    /// Whether several ingredients are in it.
    fileprivate var isCombined: Bool { ingredients.count > 1 }
}
