import DischargeModel
import Foundation

/// The time of printing as `--now` gives it.
enum PrintingTime {
    /// The machine's clock where `text` is `nil`.
    ///
    /// - Throws: `UsageError` where `text` is not `YYYY-MM-DDTHH:MM[:SS]` with a `Z` or an offset such as `+02:00`.
    static func date(_ text: String?) throws(UsageError) -> Date {
        guard let text else { return Date() }
        guard let seconds = secondsSince1970(text) else {
            throw UsageError(message: "--now takes a time with its offset, such as 2026-11-20T17:00:00Z")
        }
        return Date(timeIntervalSince1970: Double(seconds))
    }

    private static func secondsSince1970(_ text: String) -> Int? {
        let form =
            #/
            (\d{4})-(\d\d)-(\d\d) [Tt] (\d\d):(\d\d) (?: :([0-5]\d) )?
            (?: [Zz] | ([+-])(\d\d):?([0-5]\d) )
            /#
        guard let parts = text.wholeMatch(of: form.asciiOnlyDigits()), let year = Int(parts.1),
            let month = Int(parts.2), let day = Int(parts.3),
            let hour = Int(parts.4), let minute = Int(parts.5), year >= 1970,
            let date = CalendarDate(year: year, month: month, day: day),
            let time = ClockTime(hour: hour, minute: minute)
        else { return nil }
        let second = parts.6.flatMap { Int($0) } ?? 0
        let local = (date.daysSince1970 * 1_440 + time.minutesAfterMidnight) * 60 + second
        guard let sign = parts.7, let hours = parts.8.flatMap({ Int($0) }), let minutes = parts.9.flatMap({ Int($0) })
        else { return local }
        guard hours < 24 else { return nil }
        let offset = (hours * 60 + minutes) * 60
        return sign == "-" ? local + offset : local - offset
    }
}

/// A command that was called with a value it does not take.
public struct UsageError: Error, Hashable, Sendable {
    public var message: String
}
