/// What the phrases of one schedule say together, as long as it is one thing.
struct ScheduleClauses {
    private var named: [ScheduleReader.Dose] = []
    private var timesADay: Int?
    private var isAsNeeded = false
    private var hasInterval = false
    private var hasSpan = false
    private var hasAnd = false
    private var amounts: [String] = []
    /// How many of `named` stand with the last amount.
    private var namedWithAmount = 0
    /// Whether something that counts came before.
    private var hasBegun = false
    /// Whether "and" or a comma was the last thing.
    private var isJoined = false

    /// An amount comes first, or begins what follows "and" or a comma where the first clause had one too: in "morning 1
    /// tablet, evening 2 tablets" nobody can tell by the words alone which belong together.
    ///
    /// - Returns: Whether what was added can still be read.
    mutating func add(amount: String) -> Bool {
        guard !hasBegun || (isJoined && !amounts.isEmpty && namedWithAmount > 0) else { return false }
        amounts.append(amount)
        namedWithAmount = 0
        hasBegun = true
        isJoined = false
        return true
    }

    mutating func add(_ meaning: SchedulePhrase.Meaning) -> Bool {
        switch meaning {
        case .beside: return true
        case .pause:
            isJoined = true
            return true
        case .and:
            hasAnd = true
            isJoined = true
            return true
        case .at(.asNeeded): isAsNeeded = true
        case .at(let time): guard add(time) else { return false }
        case .timesADay(let count):
            guard timesADay == nil || timesADay == count else { return false }
            timesADay = count
        case .interval: hasInterval = true
        case .span:
            guard !hasSpan else { return false }
            hasSpan = true
        }
        hasBegun = true
        isJoined = false
        return true
    }

    /// The same time may be said twice, as in "every morning with breakfast"; another one needs "and" or a comma.
    private mutating func add(_ time: TimeOfDay) -> Bool {
        if let index = named.firstIndex(where: { $0.time == time }) {
            return index >= named.count - namedWithAmount
        }
        guard namedWithAmount == 0 || isJoined else { return false }
        named.append(ScheduleReader.Dose(time: time, amount: amounts.last))
        namedWithAmount += 1
        return true
    }

    /// `nil` where the phrases do not say one thing together.
    var doses: [ScheduleReader.Dose]? {
        if isAsNeeded {
            guard !hasAnd, amounts.count <= 1, named.count <= 1 else { return nil }
            return [ScheduleReader.Dose(time: .asNeeded, amount: amounts.first)]
        }
        guard !hasInterval else { return nil }
        guard named.isEmpty else {
            // Every amount needs a time, and a second one may be the next step of a course.
            guard amounts.count <= 1 || (timesADay == nil && !hasSpan && namedWithAmount > 0) else { return nil }
            return timesADay == nil || timesADay == named.count ? named : nil
        }
        guard let timesADay, amounts.count <= 1 else { return nil }
        return TimeOfDay.times(aDay: timesADay)?.map { ScheduleReader.Dose(time: $0, amount: amounts.first) }
    }
}
