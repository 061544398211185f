/// What a schedule says in numbers, as far as it can be read: the most that it allows.
struct ScheduleReading {
    /// Tablets, capsules and their like at a time.
    private(set) var units: Double?
    /// Milligrams at a time.
    private(set) var milligrams: Double?
    private(set) var timesADay: Double?
    private(set) var mostUnitsADay: Double?
    private(set) var mostMilligramsADay: Double?

    init(_ text: String) {
        var text = WrittenNumber.digits(in: text)
        readMost(&text)
        units = Self.units(in: text)
        milligrams = Self.milligrams(in: text)
        timesADay = Self.timesADay(in: text)
    }

    /// Takes "no more than 6 tablets a day" out of the text.
    private mutating func readMost(_ text: inout String) {
        let form =
            /(?:max|maximum|more than|at most|exceed|limit|up to)[^\d]{0,20}(\d[\d,.]*)\s*(mg|g|grams?)?\s*(?:tab|cap|pill)?[a-z]*\s*(?:a|per|in|each|every|\/|within)\s*(?:a\s*)?(?:24 ?h|day)/
        guard let match = text.firstMatch(of: form), let number = WrittenNumber.largest(match.1, nil) else { return }
        switch match.2 {
        case nil: mostUnitsADay = number
        case "mg": mostMilligramsADay = number
        default: mostMilligramsADay = number * 1_000
        }
        text.removeSubrange(match.range)
    }

    /// "1 to 2 tablets" is 2.
    static func units(in text: String) -> Double? {
        let form =
            /(\d+(?:\.\d+)?)(?:\s*(?:-|to|or)\s*(\d+(?:\.\d+)?))?\s*(?:tab|caplet|cap|pill|gelcap|suppositor)/
        return text.firstMatch(of: form).flatMap { WrittenNumber.largest($0.1, $0.2) }
    }

    /// "650 to 1,000 mg" is 1000, and so is "1 g".
    static func milligrams(in text: String) -> Double? {
        let form = /(\d[\d,]*(?:\.\d+)?)(?:\s*(?:-|to|or)\s*(\d[\d,]*(?:\.\d+)?))?\s*(mg|milligrams?|g|grams?)\b/
        guard let match = text.firstMatch(of: form), let number = WrittenNumber.largest(match.1, match.2) else {
            return nil
        }
        return match.3.hasPrefix("m") ? number : number * 1_000
    }

    private static func timesADay(in text: String) -> Double? {
        if let every = text.firstMatch(of: /(?:every|q)\s*(\d+)(?:\s*(?:-|to)\s*\d+)?\s*h/),
            let hours = Double(every.1), hours > 0
        {
            return (24 / hours).rounded(.up)
        }
        if let times = text.firstMatch(
            of: /(\d+)(?:\s*(?:-|to|or)\s*(\d+))?\s*(?:times|x)\s*(?:a|per|each|every|\/)?\s*da/)
        {
            return WrittenNumber.largest(times.1, times.2)
        }
        let words = text.split { !$0.isLetter }.map(String.init)
        for (word, times) in [("qid", 4.0), ("tid", 3), ("bid", 2), ("twice", 2), ("once", 1)]
        where words.contains(word) {
            return times
        }
        let parts: Set = ["morning", "noon", "midday", "afternoon", "evening", "bedtime", "night", "nightly"]
        let named = words.count { parts.contains($0) }
        if named > 0 { return Double(named) }
        if words.contains("meal") || words.contains("meals") { return 3 }
        return words.contains("daily") || words.contains("day") ? 1 : nil
    }
}
