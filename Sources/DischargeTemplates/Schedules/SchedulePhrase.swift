/// A phrase that schedules are made of, as the templates list it.
struct SchedulePhrase {
    let elements: [Element]
    let meaning: Meaning

    enum Element: Hashable {
        /// A word, number or mark, in small letters.
        case token(String)
        /// `{n}`: a number, or two as in "4 to 6".
        case number
        /// `{unit}`: for example "tablets".
        case unit
    }

    /// What a phrase says about when a medicine is taken.
    enum Meaning: Hashable {
        case at(TimeOfDay)
        /// So many times a day, for example 2 for "twice a day".
        case timesADay(Int)
        /// How often at most, or how far apart: for example "every {n} hours". It names no time of the day.
        case interval
        /// For how long, for example "for {n} days".
        case span
        /// Something that does not change when: for example "by mouth".
        case beside
        /// "and", between two times of the day.
        case and
        /// A comma, or what ends the text.
        case pause
    }

    init(_ text: String, meaning: Meaning) {
        self.meaning = meaning
        let tokens = ScheduleToken.tokens(of: text).map(\.text)
        var elements: [Element] = []
        var rest = tokens[...]
        while let first = rest.first {
            if first == "{", rest.starts(with: ["{", "n", "}"]) {
                elements.append(.number)
                rest = rest.dropFirst(3)
            } else if first == "{", rest.starts(with: ["{", "unit", "}"]) {
                elements.append(.unit)
                rest = rest.dropFirst(3)
            } else {
                elements.append(.token(first))
                rest = rest.dropFirst()
            }
        }
        self.elements = elements
    }
}
