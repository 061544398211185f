/// The medicines that are known, by every name that an order may call them.
public struct Formulary: Sendable {
    public let medicines: [Medicine]
    /// Names by their first word, those with more words first.
    private let names: [String: [Name]]

    private struct Name {
        let words: [String]
        let medicine: Int
    }

    public init(medicines: [Medicine] = []) {
        self.medicines = medicines
        var names: [String: [Name]] = [:]
        for (number, medicine) in medicines.enumerated() {
            for name in medicine.names {
                let words = Self.words(of: name)
                guard let first = words.first else { continue }
                names[first, default: []].append(Name(words: words, medicine: number))
            }
        }
        self.names = names.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }

    /// The medicines that a text names, in its order; at each word the longest name counts.
    public func medicines(in text: String) -> [Medicine] { reading(of: text).medicines }

    /// The medicines that a text names, and the words that are no part of their names.
    private func reading(of text: String) -> (medicines: [Medicine], otherWords: [String]) {
        let words = Self.words(of: text)
        var found: [Medicine] = []
        var others: [String] = []
        var index = words.startIndex
        while index < words.endIndex {
            if let name = names[words[index]]?.first(where: { words[index...].starts(with: $0.words) }) {
                found.append(medicines[name.medicine])
                index += name.words.count
            } else {
                others.append(words[index])
                index += 1
            }
        }
        return (found, others)
    }

    /// Classes of the medicines that the patient takes after discharge: of all that are not to be stopped.
    public func classes(of medications: [Medication]) -> Set<MedicineClass> {
        var classes: Set<MedicineClass> = []
        for medication in medications where medication.status != .stop {
            for medicine in medicines(in: medication.name) { classes.formUnion(medicine.classes) }
        }
        return classes
    }

    /// The name that a word of the text misspells by one letter, where just one entry has such a name.
    ///
    /// Only words of 5 letters and more count: another short word is as likely meant.
    public func nearestName(to text: String) -> String? {
        for word in reading(of: text).otherWords where word.count >= 5 {
            var near: [Name] = []
            for candidate in names.values.joined()
            where candidate.words.count == 1 && abs(candidate.words[0].count - word.count) <= 1 {
                if editDistance(word, candidate.words[0]) == 1 { near.append(candidate) }
            }
            guard let first = near.first, near.allSatisfy({ $0.medicine == first.medicine }) else { continue }
            return medicines[first.medicine].names.first { Self.words(of: $0) == first.words }
        }
        return nil
    }

    /// Stretches of letters and digits, in lower case.
    public static func words(of name: String) -> [String] {
        let name = name.lowercased()
        guard name.utf8.allSatisfy({ $0 < 0x80 }) else {
            return name.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        }
        // Nearly all names; what a byte is takes less finding out than what a character is.
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        return name.utf8.split { !letters.contains($0) && !digits.contains($0) }.map { String(Substring($0)) }
    }
}
