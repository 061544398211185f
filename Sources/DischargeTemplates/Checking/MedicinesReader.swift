import DischargeModel

/// Reads medicines.yaml.
enum MedicinesReader {
    private enum Key: String, CaseIterable {
        case classes
    }

    static func classes(_ root: TemplateValue?) -> MedicineClasses {
        var classes = MedicineClasses()
        let fields = root?.fields(Key.self, of: "the list of medicines")
        for entry in fields?.required(.classes)?.entries() ?? [] {
            let members = (entry.value.list() ?? []).compactMap { value -> String? in
                guard let name = value.text() else { return nil }
                if MedicineClasses.words(of: name).isEmpty {
                    value.fault("this name has no word", mend: "write a medicine's name")
                }
                return name
            }
            classes.add(entry.name, members: members)
        }
        return classes
    }
}
