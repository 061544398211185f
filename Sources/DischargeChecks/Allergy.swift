import DischargeModel

/// One entry of the list of allergies, as far as medicines are known by it.
struct Allergy {
    /// Ingredients of the medicines that it names.
    let ingredients: Set<String>
    /// Classes of those medicines.
    let medicineClasses: Set<MedicineClass>
    /// Classes that it names themselves.
    let namedClasses: Set<MedicineClass>

    /// `nil` where it names no medicine and no class, or says that there is no allergy.
    init?(_ text: String, formulary: Formulary) {
        let words = Formulary.words(of: text)
        guard !words.contains(where: Self.denials.contains) else { return nil }
        let medicines = formulary.medicines(in: text)
        ingredients = medicines.reduce(into: []) { $0.formUnion($1.ingredients) }
        medicineClasses = medicines.reduce(into: []) { $0.formUnion($1.classes) }
        namedClasses = Set(words.compactMap { Self.classNames[$0] })
        if ingredients.isEmpty && namedClasses.isEmpty { return nil }
    }

    /// Whether it names the medicine, an ingredient of it, or a class of it.
    func names(_ medicine: ListedMedicine) -> Bool {
        !ingredients.isDisjoint(with: medicine.ingredients) || !namedClasses.isDisjoint(with: medicine.classes)
    }

    /// Whether a medicine is of the kind of one that it names. Aspirin has a rule of its own.
    func isRelated(to medicine: ListedMedicine) -> Bool {
        var kinds = medicineClasses.union(namedClasses).intersection(Self.kinds)
        if ingredients.contains("aspirin") { kinds.remove(.nsaid) }
        if !kinds.isDisjoint(with: [.penicillin, .cephalosporin]) { kinds.formUnion([.penicillin, .cephalosporin]) }
        return !kinds.isDisjoint(with: medicine.classes)
    }

    private static let denials: Set<String> = ["no", "none", "nkda", "nka", "denies", "tolerates", "not"]

    /// Classes whose members an allergy to one speaks against.
    private static let kinds: Set<MedicineClass> = [
        .opioid, .nsaid, .penicillin, .cephalosporin, .sulfonamide, .macrolide, .quinolone, .tetracycline, .statin,
        .aceInhibitor, .benzodiazepine, .localAnesthetic,
    ]

    private static let classNames: [String: MedicineClass] = [
        "opioid": .opioid, "opioids": .opioid, "opiate": .opioid, "opiates": .opioid, "narcotics": .opioid,
        "nsaid": .nsaid, "nsaids": .nsaid, "penicillin": .penicillin, "penicillins": .penicillin, "pcn": .penicillin,
        "cephalosporin": .cephalosporin, "cephalosporins": .cephalosporin, "sulfa": .sulfonamide,
        "sulfas": .sulfonamide, "sulfonamide": .sulfonamide, "sulfonamides": .sulfonamide, "macrolides": .macrolide,
        "quinolones": .quinolone, "fluoroquinolones": .quinolone, "tetracycline": .tetracycline,
        "tetracyclines": .tetracycline, "statin": .statin, "statins": .statin, "benzodiazepines": .benzodiazepine,
        "steroids": .steroid, "ace": .aceInhibitor,
    ]
}
