import DischargeFonts

/// Tells which spaces hold two words together, so that a date, a time, a dose, a number to call or "page 3" stands on one
/// line wherever it fits on one.
///
/// What follows from digits and from the signs of measures holds in every language; months, weekdays and what is counted
/// are known for English.
struct BoundWords {
    private let words: Vocabulary

    /// - Parameter language: BCP 47 tag of the text.
    init(language: String) {
        words = language.prefix { $0 != "-" } == "en" ? .english : .anyLanguage
    }

    /// Marks the spaces in `units` that bind.
    func bind(_ units: inout [TextUnit]) {
        for index in units.indices.dropLast() where units[index].ending == .space {
            // Most words hold no digit and end with none, which is quickly seen.
            guard let last = units[index].segments.last?.text.text.utf8.last,
                let first = units[index + 1].segments.first?.text.text.utf8.first,
                last.isDigit || first.isDigit || last == UInt8(ascii: ",") || last == UInt8(ascii: ")")
            else { continue }
            units[index].bond = bond(units[index].text[...], units[index + 1].text[...])
        }
    }

    /// Between two words that stand beside each other.
    func bond(_ left: Substring, _ right: Substring) -> TextUnit.Bond {
        let left = left.split(separator: "\u{A0}").last ?? left
        let right = right.split(separator: "\u{A0}").first ?? right
        guard let last = left.utf8.last, let first = right.utf8.first else { return .none }
        if last.isDigit || last == UInt8(ascii: ")"), left.isNumber {
            let isNumber = right.isNumber && (first.isDigit || first == UInt8(ascii: "("))
            return isNumber || words.counted.contains(right.bare) ? .tight : .none
        }
        if first.isDigit {
            let isNumbered = words.numbered.contains(left.bare) || words.months.contains(left.bare)
            return isNumbered || left.isDayBeforeYear && right.isYear ? .tight : .none
        }
        return words.weekdays.contains(left.bare) && words.months.contains(right.bare) ? .loose : .none
    }

    /// Words that belong to a number beside them, in lowercase.
    private struct Vocabulary {
        /// Before a number.
        var numbered: Set<String> = []
        var months: Set<String> = []
        /// Before a month.
        var weekdays: Set<String> = []
        /// Behind a number.
        var counted: Set<String> = [
            "%", "mg", "mcg", "\u{B5}g", "\u{3BC}g", "g", "kg", "ml", "l", "iu", "meq", "cm", "mm", "m", "km",
            "\u{B0}f",
            "\u{B0}c", "h", "min", "mg/ml",
        ]

        static let anyLanguage = Vocabulary()

        static let english: Vocabulary = {
            var words = Vocabulary()
            words.numbered = [
                "page", "pages", "room", "floor", "level", "suite", "building", "unit", "box", "ext", "extension", "no",
                "number", "step",
            ]
            words.months = [
                "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
                "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
                "dec",
            ]
            words.weekdays = [
                "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sun", "mon", "tue",
                "tues",
                "wed", "thu", "thurs", "fri", "sat",
            ]
            words.counted.formUnion([
                "am", "pm", "a.m", "p.m", "hour", "hours", "hr", "hrs", "minute", "minutes", "day", "days", "week",
                "weeks", "month", "months", "year", "years", "time", "times", "tablet", "tablets", "tab", "tabs",
                "pill",
                "pills", "capsule", "capsules", "cap", "caps", "dose", "doses", "drop", "drops", "puff", "puffs",
                "patch",
                "patches", "spray", "sprays", "spoon", "spoons", "teaspoon", "teaspoons", "tablespoon", "tablespoons",
                "unit", "units", "pound", "pounds", "lb", "lbs", "ounce", "ounces", "oz", "gram", "grams", "milligrams",
                "mile", "miles", "foot", "feet", "inch", "inches", "degree", "degrees", "percent", "o'clock",
                "ext", "extension",
            ])
            return words
        }()
    }
}

extension Substring {
    /// Whether it is digits with what stands between them in amounts, times and numbers to call.
    fileprivate var isNumber: Bool {
        let signs: Set<UInt8> = Set("+-.,:/()".utf8)
        // Bytes beyond ASCII: dashes, and signs such as one half.
        return utf8.contains(where: \.isDigit) && utf8.allSatisfy { $0.isDigit || signs.contains($0) || $0 >= 0x80 }
    }

    /// "20,"
    fileprivate var isDayBeforeYear: Bool {
        (2...3).contains(utf8.count) && utf8.last == UInt8(ascii: ",") && utf8.dropLast().allSatisfy(\.isDigit)
    }

    /// "2026" or "2026."
    fileprivate var isYear: Bool {
        let digits = utf8.prefix(while: \.isDigit)
        return digits.count == 4 && (hasPrefix("19") || hasPrefix("20"))
            && utf8.dropFirst(4).allSatisfy { !$0.isDigit }
    }

    /// In lowercase, without punctuation around it.
    fileprivate var bare: String {
        var word = self
        while let first = word.utf8.first, Self.brackets.contains(first) { word.removeFirst() }
        while let last = word.utf8.last, Self.brackets.contains(last) { word.removeLast() }
        return word.lowercased()
    }

    private static let brackets: Set<UInt8> = Set(".,;:!?()[]/\"'".utf8)
}

extension UInt8 {
    fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
