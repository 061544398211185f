import DischargeFonts
import DischargeModel

/// Tells before anything is set whether the fonts have every character of a text.
struct FontCoverage {
    let family: FontFamily

    static let mend = "write it with other letters, or add a font that has it to Fonts"

    /// A fault for each field with characters that no font has, naming each of them once.
    func faults(in texts: [(field: String, text: String)]) -> [OrderFault] {
        texts.compactMap { field, text in
            problem(in: text).map { OrderFault(field: field, problem: $0, mend: FontCoverage.mend) }
        }
    }

    /// The characters that no font has, each once, in words; `nil` where there is none.
    func problem(in text: String, isStrong: Bool = false) -> String? {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        var named: [String] = []
        for scalar in family.uncovered(in: text.filter { $0 != "\n" }, isStrong: isStrong).flatMap(\.unicodeScalars)
        where !named.contains(scalar.codePoint) {
            named.append(scalar.codePoint)
        }
        return named.isEmpty ? nil : "holds a character that no font has: " + named.joined(separator: ", ")
    }

    /// The text with code points, such as "<U+5C71>", in place of the characters that no font has.
    func shown(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
        return text.map { character in
            if character == "\n" || problem(in: String(character), isStrong: true) == nil { return String(character) }
            return character.unicodeScalars.map { "<U+\(String($0.value, radix: 16, uppercase: true))>" }.joined()
        }.joined()
    }
}
