import DischargeFonts
import DischargeModel

/// Tells before anything is set whether the fonts have every character of a text.
struct FontCoverage {
    let family: FontFamily

    /// A fault for each field with characters that no font has, naming each of them once.
    func faults(in texts: [(field: String, text: String)]) -> [OrderFault] {
        texts.compactMap { field, text in
            guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
            let missing = family.uncovered(in: text.filter { $0 != "\n" })
            guard !missing.isEmpty else { return nil }
            var named: [String] = []
            for scalar in missing.flatMap(\.unicodeScalars) where !named.contains(scalar.codePoint) {
                named.append(scalar.codePoint)
            }
            return OrderFault(
                field: field, problem: "holds a character that no font has: " + named.joined(separator: ", "),
                mend: "write it with other letters, or add a font that has it to Fonts")
        }
    }
}
