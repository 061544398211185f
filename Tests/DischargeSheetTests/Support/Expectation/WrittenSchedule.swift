/// When the schedules of random orders have a medicine taken, as people read them; no code of the package has a part in
/// it. A schedule that is not here is one that nobody can be sure of.
enum WrittenSchedule {
    /// Times by their names in the templates, each with what the schedule says to take then.
    static let readings: [String: [String: String?]] = [
        "bedtime": ["bedtime": nil],
        "2 tablets every 8 hours as needed": ["as_needed": "2 tablets"],
        "twice a day": ["morning": nil, "evening": nil],
        "1 tablet by mouth BID": ["morning": "1 tablet", "evening": "1 tablet"],
        "1 tablet in the morning and 2 tablets at bedtime": ["morning": "1 tablet", "bedtime": "2 tablets"],
        "Every morning.": ["morning": nil],
        "3 times a day with meals": ["morning": nil, "noon": nil, "evening": nil],
        "1½ tablets with breakfast, lunch and dinner": [
            "morning": "1½ tablets", "noon": "1½ tablets", "evening": "1½ tablets",
        ],
        "1 to 2 puffs every 4-6 hours, as needed": ["as_needed": "1 to 2 puffs"],
        "QHS PRN": ["as_needed": nil],
        "four times a day for 5 days": ["morning": nil, "noon": nil, "evening": nil, "bedtime": nil],
    ]

    static let times = ["morning", "noon", "evening", "bedtime", "as_needed"]

    /// Doses of random orders that say how much to take.
    static let amounts: Set<String> = ["500 mg", "8.6 mg", "2½ tablets"]
}

extension WrittenTemplates {
    /// The rows of medicines by time of day, by cell; `nil` where not every schedule of one to take can be read.
    func timedRows(
        of entries: [[String: String]], filled: (WrittenText, [String: String]) -> String?
    ) -> [[String]]? {
        let ranked = entries.enumerated().sorted { left, right in
            (Self.rank(left.element), left.offset) < (Self.rank(right.element), right.offset)
        }.map(\.element)
        var readings: [[String: String?]] = []
        for entry in ranked {
            if entry["status"] == "stop" {
                readings.append([:])
            } else if let read = WrittenSchedule.readings[entry["medication.schedule"] ?? ""] {
                readings.append(read)
            } else {
                return nil
            }
        }
        let times = WrittenSchedule.times.filter { time in readings.contains { $0.keys.contains(time) } }
        guard !times.isEmpty else { return nil }
        return zip(ranked, readings).flatMap { entry, reading -> [[String]] in
            func lines(_ lines: [[WrittenText]]) -> String {
                lines.map { $0.compactMap { filled($0, entry) }.joined(separator: byTime.separator + " ") }
                    .filter { !$0.isEmpty }.joined(separator: "\n")
            }
            let name = entry["medication.name"] ?? ""
            if entry["status"] == "stop" { return [[name, lines(byTime.stopped)]] }
            let dose = entry["medication.dose"].flatMap { WrittenSchedule.amounts.contains($0) ? $0 : nil }
            let cells = times.map { time -> String in
                guard let amount = reading[time] else { return "" }
                return amount ?? dose ?? (time == "as_needed" ? byTime.takeAsNeeded : byTime.take)
            }
            return [[name] + cells, [lines(byTime.details)]]
        }
    }

    /// By the next dose, then what has none, then what is stopped.
    private static func rank(_ entry: [String: String]) -> String {
        entry["status"] == "stop" ? "3" : entry["next_due"].map { "1 \($0)" } ?? "2"
    }
}
