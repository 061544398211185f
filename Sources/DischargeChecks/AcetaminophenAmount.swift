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
        let dose = WrittenNumber.digits(in: medicine.medication.dose ?? "")
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

    private static func strength(of medicine: ListedMedicine, dose: String) -> Double? {
        let name = WrittenNumber.digits(in: medicine.medication.name)
        guard medicine.isCombined else {
            return ScheduleReading.milligrams(in: dose) ?? ScheduleReading.milligrams(in: name) ?? grade(name)
        }
        for text in [dose, name] {
            // "5-325": the larger is the acetaminophen's.
            if let pair = text.firstMatch(of: /(\d+(?:\.\d+)?)\s*(?:mg)?\s*[\/-]\s*(\d+(?:\.\d+)?)/),
                let larger = WrittenNumber.largest(pair.1, pair.2), larger >= 100
            {
                return larger
            }
        }
        return medicine.entries.compactMap(\.acetaminophenPerUnit).max().map(Double.init)
    }

    /// The strengths that labels have names for.
    private static func grade(_ name: String) -> Double? {
        if name.contains("extra strength") { return 500 }
        if name.contains("regular strength") { return 325 }
        return name.contains("arthritis") || name.contains("8 hour") ? 650 : nil
    }

    /// Tablets that stand before the strength: "2 tablets of 500 mg", "2 x 500 mg".
    private static func leadingUnits(in dose: String) -> Double? {
        dose.prefixMatch(of: /(\d+(?:\.\d+)?)\s*(?:x|tab[a-z]*|cap[a-z]*|pills?)\b/).flatMap { Double($0.1) }
    }
}

extension ListedMedicine {
    /// Whether several ingredients are in it.
    fileprivate var isCombined: Bool { ingredients.count > 1 }
}
