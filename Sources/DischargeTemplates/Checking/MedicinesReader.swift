import DischargeModel

/// Reads medicines.yaml.
enum MedicinesReader {
    private enum Key: String, CaseIterable {
        case medicines
    }

    private enum EntryKey: String, CaseIterable {
        case generic, brands, also, ingredients, classes
        case acetaminophen = "acetaminophen_mg"
    }

    /// The medicines of a file, and what is wrong with it.
    static func read(_ file: SourceFile?) -> (formulary: Formulary, faults: [TemplateFault]) {
        let findings = Findings()
        let formulary = formulary(file.flatMap { YAMLDocument.root(of: $0, findings: findings) })
        return (formulary, findings.faults)
    }

    private static func formulary(_ root: TemplateValue?) -> Formulary {
        let list = root?.fields(Key.self, of: "the list of medicines")?.required(.medicines)?.list() ?? []
        var owners: [[String]: String] = [:]
        var medicines: [Medicine] = []
        for entry in list {
            guard let fields = entry.fields(EntryKey.self, of: "a medicine"),
                let generic = fields.required(.generic).flatMap({ name($0, owners: &owners) })
            else { continue }
            let others = [fields[.brands], fields[.also]].flatMap { $0?.list() ?? [] }
            medicines.append(
                Medicine(
                    generic: generic, otherNames: others.compactMap { name($0, owners: &owners) },
                    ingredients: (fields[.ingredients]?.list() ?? []).compactMap { $0.text() },
                    classes: Set(
                        (fields[.classes]?.list() ?? []).compactMap {
                            $0.choice(MedicineClass.self, called: "a class of medicines")
                        }),
                    acetaminophenPerUnit: fields[.acetaminophen]?.number(in: 1...1_000)))
        }
        return Formulary(medicines: medicines)
    }

    /// A name of a medicine, which no other entry has.
    private static func name(_ value: TemplateValue, owners: inout [[String]: String]) -> String? {
        guard let name = value.text() else { return nil }
        let words = Formulary.words(of: name)
        if words.isEmpty {
            value.fault("this name has no word", mend: "write a medicine's name")
        } else if let owner = owners.updateValue(name, forKey: words) {
            value.fault("the name \"\(owner)\" stands twice", mend: "keep it in one entry")
        }
        return name
    }
}
