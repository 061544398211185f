import Foundation

/// How the English sheet writes what an order gives as `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`.
enum WrittenDay {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

    /// "March 9, 1948"
    static func short(_ text: String) -> String {
        let numbers = text.split(separator: "-").compactMap { Int($0) }
        guard numbers.count == 3 else { return "no date: \(text)" }
        return "\(months[numbers[1] - 1]) \(numbers[2]), \(numbers[0])"
    }

    /// "Saturday, November 21, 2026, 10:05 AM", or without the time where there is none.
    static func long(_ text: String) -> String {
        let parts = text.split(separator: "T").map(String.init)
        let day = "\(weekday(parts[0])), \(short(parts[0]))"
        guard parts.count == 2 else { return day }
        let clock = parts[1].split(separator: ":").compactMap { Int($0) }
        switch (clock[0], clock[1]) {
        case (0, 0): return "\(day), midnight"
        case (12, 0): return "\(day), noon"
        case (let hour, _):
            let minute = parts[1].suffix(2)
            return "\(day), \(hour % 12 == 0 ? 12 : hour % 12):\(minute) \(hour < 12 ? "AM" : "PM")"
        }
    }

    /// "2026-11-21" for "Saturday, November 21, 2026".
    static func iso(_ text: String) -> String {
        let words = text.split { $0 == " " || $0 == "," }.map(String.init)
        guard words.count == 4, let month = months.firstIndex(of: words[1]), let day = Int(words[2]) else {
            return "no day: \(text)"
        }
        return words[3] + (month < 9 ? "-0" : "-") + "\(month + 1)" + (day < 10 ? "-0" : "-") + "\(day)"
    }

    private static func weekday(_ text: String) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let numbers = text.split(separator: "-").compactMap { Int($0) }
        let day = DateComponents(year: numbers[0], month: numbers[1], day: numbers[2])
        guard let date = calendar.date(from: day) else { return "no day: \(text)" }
        return weekdays[calendar.component(.weekday, from: date) - 1]
    }
}
