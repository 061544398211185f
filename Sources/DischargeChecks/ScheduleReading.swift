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
        var tokens = WrittenNumber.tokens(of: text)
        readMost(&tokens)
        units = Self.units(in: tokens)
        milligrams = Self.milligrams(in: tokens)
        timesADay = Self.timesADay(in: tokens)
    }

    /// Takes "no more than 6 tablets a day" out of the text.
    private mutating func readMost(_ tokens: inout [WrittenToken]) {
        guard let (most, taken) = tokens.first(Self.most) else { return }
        if most.isMilligrams { mostMilligramsADay = most.amount } else { mostUnitsADay = most.amount }
        tokens.removeSubrange(taken)
    }

    private static func most(_ reader: inout PhraseReader) -> (amount: Double, isMilligrams: Bool)? {
        guard reader.takeUpperBound() else { return nil }
        reader.skipToNumber(limit: 4)
        guard let number = reader.number() else { return nil }
        let milligrams = reader.milligrams(of: number)
        // "tablets", "doses"
        if !reader.takePerDay() {
            guard reader.word(where: { _ in true }) != nil, reader.takePerDay() else { return nil }
        }
        return (milligrams ?? number, milligrams != nil)
    }

    /// "1 to 2 tablets" is 2.
    static func units(in tokens: [WrittenToken]) -> Double? {
        tokens.first { reader in
            guard let range = reader.range(),
                reader.take(beginnings: ["tab", "caplet", "cap", "pill", "gelcap", "suppositor"])
            else { return nil }
            return range.upperBound
        }?.phrase
    }

    /// "650 to 1,000 mg" is 1000, and so is "1 g".
    static func milligrams(in tokens: [WrittenToken]) -> Double? {
        tokens.first { reader in reader.range().flatMap { reader.milligrams(of: $0.upperBound) } }?.phrase
    }

    private static func timesADay(in tokens: [WrittenToken]) -> Double? {
        let every = tokens.first { reader -> Double? in
            guard reader.take(words: ["every", "q"]), let hours = reader.range()?.lowerBound, hours > 0,
                reader.take(beginnings: ["h"])
            else { return nil }
            return (24 / hours).rounded(.up)
        }
        if let every { return every.phrase }
        let times = tokens.first { reader -> Double? in
            guard let range = reader.range(), reader.take(words: ["times", "x"]) else { return nil }
            _ = reader.take(words: ["a", "per", "each", "every"]) || reader.take(mark: "/")
            return reader.take(beginnings: ["da"]) ? range.upperBound : nil
        }
        if let times { return times.phrase }
        return timesADay(inWords: tokens.compactMap { if case .word(let word) = $0 { word } else { nil } })
    }

    private static func timesADay(inWords words: [Substring]) -> Double? {
        for (word, times) in [("qid", 4.0), ("tid", 3), ("bid", 2), ("twice", 2), ("once", 1)]
        where words.contains(Substring(word)) {
            return times
        }
        let parts: Set<Substring> = [
            "morning", "noon", "midday", "afternoon", "evening", "bedtime", "night", "nightly",
        ]
        let named = words.count { parts.contains($0) }
        if named > 0 { return Double(named) }
        if words.contains("meal") || words.contains("meals") { return 3 }
        return words.contains("daily") || words.contains("day") ? 1 : nil
    }
}

extension PhraseReader {
    /// "max", "no more than", "at most", "up to", "not to exceed"
    fileprivate mutating func takeUpperBound() -> Bool {
        if take(beginnings: ["max", "exceed", "limit"]) { return true }
        for (first, second) in [("more", "than"), ("at", "most"), ("up", "to")] {
            if rest.starts(with: [.word(Substring(first)), .word(Substring(second))]) {
                return take(words: [Substring(first)]) && take(words: [Substring(second)])
            }
        }
        return false
    }

    /// "a day", "in 24 hours", "/24h", "daily"
    fileprivate mutating func takePerDay() -> Bool {
        if take(words: ["daily"]) { return true }
        var ahead = self
        guard ahead.take(words: ["a", "per", "in", "each", "every", "within"]) || ahead.take(mark: "/") else {
            return false
        }
        _ = ahead.take(words: ["a"])
        guard ahead.take(beginnings: ["day"]) || (ahead.number() == 24 && ahead.take(beginnings: ["h"])) else {
            return false
        }
        self = ahead
        return true
    }

    /// The unit of `amount`, and the amount in milligrams.
    fileprivate mutating func milligrams(of amount: Double) -> Double? {
        if take(words: ["mg", "milligram", "milligrams"]) { return amount }
        return take(words: ["g", "gram", "grams"]) ? amount * 1_000 : nil
    }
}
