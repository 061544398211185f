import DischargeModel
import DischargeTemplates
import Testing

@Suite("The list of medicines")
struct FormularyTests {
    @Test("the shipped list has 150 medicines and more, and members in every class")
    func shipped() throws {
        let formulary = try Shipped.templates.get().formulary
        #expect(formulary.medicines.count >= 150)
        #expect(Set(formulary.medicines.flatMap(\.classes)) == Set(MedicineClass.allCases))
    }

    @Test("the ingredients of a combined medicine are entries too, and their classes are among its own")
    func ingredients() throws {
        let medicines = try Shipped.templates.get().formulary.medicines
        for medicine in medicines where medicine.isCombined {
            for ingredient in medicines where medicine.ingredients.contains(ingredient.generic) {
                // A combined medicine need not be taken for pain as its part alone is.
                let classes = ingredient.classes.subtracting([.pain])
                #expect(classes.isSubset(of: medicine.classes), "\(medicine.generic): \(ingredient.generic)")
            }
        }
    }

    @Test(
        "a name is found in any case, whole, and the longest name counts",
        arguments: [
            ("TYLENOL with Codeine #3", ["codeine and acetaminophen"]), ("Tylenol 325 mg", ["acetaminophen"]),
            ("oxycodone/acetaminophen 5/325", ["oxycodone and acetaminophen"]), ("Tylenolol", []),
            ("Milk of Magnesia", ["magnesium hydroxide"]), ("warfarin and senna", ["warfarin", "senna"]),
        ] as [(String, [String])])
    func names(_ text: String, _ generics: [String]) throws {
        #expect(try Shipped.templates.get().formulary.medicines(in: text).map(\.generic) == generics)
    }
}
