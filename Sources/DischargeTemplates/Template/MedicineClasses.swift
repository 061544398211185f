import DischargeModel

/// Classes of medicines, and the names that a list of medicines calls their members by.
struct MedicineClasses {
    /// The classes' names; a class is known by its number among them.
    private(set) var names: [String] = []
    /// Members by their first word.
    private var members: [String: [Member]] = [:]

    private struct Member {
        let words: [String]
        let medicineClass: Int
    }

    mutating func add(_ name: String, members medicines: [String]) {
        for medicine in medicines {
            let words = Self.words(of: medicine)
            guard let first = words.first else { continue }
            members[first, default: []].append(Member(words: words, medicineClass: names.count))
        }
        names.append(name)
    }

    /// Classes of the medicines that the patient takes after discharge: of all that are not to be stopped.
    func classes(of medications: [Medication]) -> Set<Int> {
        var classes: Set<Int> = []
        for medication in medications where medication.status != .stop {
            let words = Self.words(of: medication.name)
            for index in words.indices {
                for member in members[words[index]] ?? [] where words[index...].starts(with: member.words) {
                    classes.insert(member.medicineClass)
                }
            }
        }
        return classes
    }

    /// Stretches of letters and digits, in lower case.
    static func words(of name: String) -> [String] {
        name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
