/// One entry of the list of known medicines.
public struct Medicine: Hashable, Sendable {
    public let generic: String
    /// Brand names and other spellings.
    public let otherNames: [String]
    /// Generic names of what is in it; of a medicine that is not combined its own.
    public let ingredients: Set<String>
    public let classes: Set<MedicineClass>
    /// Milligrams of acetaminophen in a unit of a combined medicine, where they are known.
    public let acetaminophenPerUnit: Int?

    /// - Parameter ingredients: Empty for a medicine that is not combined.
    public init(
        generic: String, otherNames: [String] = [], ingredients: [String] = [], classes: Set<MedicineClass> = [],
        acetaminophenPerUnit: Int? = nil
    ) {
        self.generic = generic
        self.otherNames = otherNames
        self.ingredients = Set(ingredients.isEmpty ? [generic] : ingredients)
        self.classes = classes
        self.acetaminophenPerUnit = acetaminophenPerUnit
    }

    public var names: [String] { [generic] + otherNames }
    /// Whether it holds several medicines.
    public var isCombined: Bool { ingredients.count > 1 }
}
