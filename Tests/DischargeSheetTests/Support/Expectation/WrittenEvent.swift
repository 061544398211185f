/// Something on a day of the calendar, made from the words that a sheet prints for its moment.
struct WrittenEvent {
    /// For example "Saturday, November 21, 2026".
    let day: String
    /// For example "Bed rest ends 10:05 AM".
    let text: String
    let record: String
    /// Sorts events by day and time: what has no time comes first in its day, and what ends with the day last.
    let order: String

    /// - Parameters:
    ///   - moment: "Saturday, November 21, 2026", with ", 10:05 AM" behind it, or with "the end of " before it.
    ///   - forms: How the calendar writes a time and the end of a day; `nil` for words that stand alone.
    init(on moment: String, record: String, _ words: String, of forms: [String: String]?) {
        let isDayEnd = moment.hasPrefix("the end of ")
        let parts = (isDayEnd ? String(moment.dropFirst(11)) : moment).components(of: ", ")
        day = parts.prefix(3).joined(separator: ", ")
        let time = parts.count > 3 ? parts[3] : nil
        let form = isDayEnd ? forms?["at_day_end"] : time == nil ? nil : forms?["at_time"]
        text = (form ?? "{what}").replacing("{what}", with: words).replacing("{time}", with: time ?? "")
        self.record = record
        let minutes = isDayEnd ? "24:00" : time.map(Self.clock) ?? (forms == nil ? "" : "-")
        order = "\(WrittenDay.iso(day)) \(forms == nil ? "" : minutes)"
    }

    /// "13:05" for "1:05 PM".
    private static func clock(_ time: String) -> String {
        switch time {
        case "midnight": return "00:00"
        case "noon": return "12:00"
        default:
            let numbers = time.split { !$0.isNumber }.compactMap { Int($0) }
            let hour = numbers[0] % 12 + (time.hasSuffix("PM") ? 12 : 0)
            return (hour < 10 ? "0" : "") + "\(hour):" + (numbers[1] < 10 ? "0" : "") + "\(numbers[1])"
        }
    }
}

extension String {
    fileprivate func components(of separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
