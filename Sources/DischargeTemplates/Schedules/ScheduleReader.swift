import DischargeModel

/// Reads at which times of the day a schedule has a medicine taken, where it says so in phrases that are all known.
///
/// It never guesses: a schedule that holds one unknown word, that names no time of the day (as "every 6 hours" and "once a
/// day" do), or that can be taken in two ways, is not read at all.
struct ScheduleReader {
    /// The longest first, so that "every evening at bedtime" is no evening.
    private let phrases: [SchedulePhrase]
    /// How numbers are written as words, for example "half a".
    private let numbers: [[String]]
    /// What stands between two numbers, for example "to".
    private let ranges: Set<String>
    private let units: Set<String>

    init(phrases: [SchedulePhrase], numbers: [String], ranges: [String], units: [String]) {
        func words(_ text: String) -> [String] { ScheduleToken.tokens(of: text).map(\.text) }
        self.phrases = phrases.enumerated().sorted {
            ($1.element.elements.count, $0.offset) < ($0.element.elements.count, $1.offset)
        }.map(\.element)
        self.numbers = numbers.map(words).sorted { $0.count > $1.count }
        self.ranges = Set(ranges)
        self.units = Set(units.map { $0.lowercased() })
    }

    /// A dose at a time of the day.
    struct Dose: Hashable {
        let time: TimeOfDay
        /// How much, in the schedule's own words, for example "2 tablets"; `nil` where it does not say.
        let amount: String?
    }

    /// In the order of the schedule; `nil` for one that cannot be read surely.
    func doses(of schedule: String) -> [Dose]? {
        let tokens = ScheduleToken.tokens(of: schedule)[...]
        var clauses = ScheduleClauses()
        var rest = tokens
        while !rest.isEmpty {
            if let end = amountEnd(rest) {
                let amount = schedule[rest[rest.startIndex].range.lowerBound..<rest[end - 1].range.upperBound]
                guard clauses.add(amount: String(amount)) else { return nil }
                rest = rest[skippingParenthesis(rest[end...])...]
            } else if let (phrase, end) = phrase(rest) {
                guard clauses.add(phrase.meaning) else { return nil }
                rest = rest[end...]
            } else {
                return nil
            }
        }
        return clauses.doses
    }

    /// Whether the whole text is an amount, for example "2 tablets" or "500 mg".
    func isAmount(_ text: String) -> Bool {
        let tokens = ScheduleToken.tokens(of: text)[...]
        return amountEnd(tokens) == tokens.endIndex
    }

    private func phrase(_ tokens: ArraySlice<ScheduleToken>) -> (SchedulePhrase, end: Int)? {
        for phrase in phrases {
            if let end = end(of: phrase.elements, tokens) { return (phrase, end) }
        }
        return nil
    }

    private func end(of elements: [SchedulePhrase.Element], _ tokens: ArraySlice<ScheduleToken>) -> Int? {
        var rest = tokens
        for element in elements {
            switch element {
            case .token(let text):
                guard rest.first?.text == text else { return nil }
                rest = rest.dropFirst()
            case .number:
                guard let end = numberEnd(rest) else { return nil }
                rest = rest[end...]
            case .unit:
                guard let first = rest.first, units.contains(first.text) else { return nil }
                rest = rest.dropFirst()
            }
        }
        return rest.startIndex
    }

    /// Behind "2 tablets".
    private func amountEnd(_ tokens: ArraySlice<ScheduleToken>) -> Int? {
        guard let end = numberEnd(tokens), let unit = tokens[end...].first, units.contains(unit.text) else {
            return nil
        }
        return end + 1
    }

    /// Behind "2", "one", or "1 to 2".
    private func numberEnd(_ tokens: ArraySlice<ScheduleToken>) -> Int? {
        guard let first = singleNumberEnd(tokens) else { return nil }
        guard let between = tokens[first...].first, ranges.contains(between.text),
            let second = singleNumberEnd(tokens[(first + 1)...])
        else { return first }
        return second
    }

    private func singleNumberEnd(_ tokens: ArraySlice<ScheduleToken>) -> Int? {
        if tokens.first?.kind == .number { return tokens.startIndex + 1 }
        return numbers.first { tokens.lazy.map(\.text).starts(with: $0) }.map { tokens.startIndex + $0.count }
    }

    /// Behind "(500 mg)", which says an amount another way.
    private func skippingParenthesis(_ tokens: ArraySlice<ScheduleToken>) -> Int {
        guard tokens.first?.text == "(", let end = amountEnd(tokens.dropFirst()), tokens[end...].first?.text == ")"
        else { return tokens.startIndex }
        return end + 1
    }
}
