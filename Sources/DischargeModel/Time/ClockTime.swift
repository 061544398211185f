/// A time of day to the minute, on a 24-hour clock.
public struct ClockTime: Hashable, Comparable, Sendable {
    /// 0 to 23.
    public let hour: Int
    /// 0 to 59.
    public let minute: Int

    /// `nil` when a clock has no such time.
    public init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        self.hour = hour
        self.minute = minute
    }

    /// The time `minutes` minutes after midnight, wrapped into one day.
    init(minutesAfterMidnight minutes: Int) {
        let wrapped = ((minutes % 1_440) + 1_440) % 1_440
        hour = wrapped / 60
        minute = wrapped % 60
    }

    public var minutesAfterMidnight: Int { hour * 60 + minute }

    public static func < (left: ClockTime, right: ClockTime) -> Bool {
        left.minutesAfterMidnight < right.minutesAfterMidnight
    }
}

extension ClockTime: CustomStringConvertible {
    /// ISO 8601 time, `HH:MM`.
    public var description: String { "\(zeroPadded(hour, to: 2)):\(zeroPadded(minute, to: 2))" }
}
