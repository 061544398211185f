import DischargeModel
package import Foundation

/// The time of printing as `--now` gives it.
package enum PrintingTime {
    /// The machine's clock where `text` is `nil`.
    ///
    /// - Throws: `UsageError` where `text` is not `YYYY-MM-DDTHH:MM[:SS]` with a `Z` or an offset such as `+02:00`.
    package static func date(_ text: String?) throws(UsageError) -> Date {
        guard let text else { return Date() }
        guard let seconds = secondsSince1970(text) else {
            throw UsageError(message: "--now takes a time with its offset, such as 2026-11-20T17:00:00Z")
        }
        return Date(timeIntervalSince1970: Double(seconds))
    }

    private static func secondsSince1970(_ text: String) -> Int? {
        let text = text.uppercased()
        guard let zoneStart = text.lastIndex(where: { "Z+-".contains($0) }),
            let parts = numbers("0000-00-00T00:00:00", in: text[..<zoneStart])
                ?? numbers("0000-00-00T00:00", in: text[..<zoneStart]),
            let date = CalendarDate(year: parts[0], month: parts[1], day: parts[2]), date.year >= 1970,
            let time = ClockTime(hour: parts[3], minute: parts[4]), let offset = secondsEast(text[zoneStart...])
        else { return nil }
        let second = parts.count > 5 ? parts[5] : 0
        guard second < 60 else { return nil }
        return (date.daysSince1970 * 1_440 + time.minutesAfterMidnight) * 60 + second - offset
    }

    /// `Z`, or an offset from UTC such as `+02:00` or `-0500`, in seconds.
    private static func secondsEast(_ zone: Substring) -> Int? {
        guard zone != "Z" else { return 0 }
        let offset = zone.dropFirst()
        guard
            let parts = numbers("00:00", in: offset)
                ?? numbers("0000", in: offset).map({ [$0[0] / 100, $0[0] % 100] }),
            parts[0] < 24, parts[1] < 60
        else { return nil }
        let seconds = (parts[0] * 60 + parts[1]) * 60
        switch zone.first {
        case "+": return seconds
        case "-": return -seconds
        default: return nil
        }
    }

    /// The numbers of `text` where it has the form of `pattern`, in which 0 stands for any digit.
    private static func numbers(_ pattern: String, in text: Substring) -> [Int]? {
        let digits = "0123456789"
        guard String(text.map { digits.contains($0) ? "0" : $0 }) == pattern else { return nil }
        return text.split { !digits.contains($0) }.compactMap { Int($0) }
    }
}

/// A command that was called with a value it does not take.
public struct UsageError: Error, Hashable, Sendable {
    public var message: String

    public init(message: String) {
        self.message = message
    }
}
