/// What a medicine belongs to, as wording and checks ask for it. Its raw value is its name in medicines.yaml.
public enum MedicineClass: String, CaseIterable, Hashable, Sendable {
    case opioid
    /// Every medicine taken for pain; not aspirin, which most lists mean for the heart.
    case pain
    /// Anti-inflammatory medicines that are no steroid, aspirin among them.
    case nsaid
    /// Medicines against clots, those that stop platelets among them.
    case bloodThinner = "blood-thinner"
    /// Blood thinners that act on clotting factors, not on platelets.
    case anticoagulant
    case aspirin, acetaminophen
    /// Medicines that make people sleepy, opioids apart.
    case sedative
    case benzodiazepine, laxative
    case boneHealth = "bone-health"
    case penicillin, cephalosporin, sulfonamide, macrolide, quinolone, tetracycline
    case statin
    case aceInhibitor = "ace-inhibitor"
    case steroid
    case localAnesthetic = "local-anesthetic"
}
