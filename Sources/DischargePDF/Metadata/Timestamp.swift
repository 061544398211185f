import DischargeModel

/// A point in time as a PDF writes it.
struct Timestamp {
    private let digits: [Substring]
    private let offset: (sign: String, hours: Substring, minutes: Substring)

    init(secondsSince1970 seconds: Int, utcOffset: Int) {
        // The years that four digits can write.
        let local = min(max(seconds + utcOffset, -62_135_596_800), 253_402_300_799)
        let secondOfDay = ((local % 86_400) + 86_400) % 86_400
        let date = CalendarDate(daysSince1970: (local - secondOfDay) / 86_400)
        let time = [secondOfDay / 3_600, secondOfDay / 60 % 60, secondOfDay % 60]
        digits = "\(date)".split(separator: "-") + time.map { Timestamp.twoDigits($0) }
        offset = (
            utcOffset < 0 ? "-" : "+", Timestamp.twoDigits(abs(utcOffset) / 3_600 % 100),
            Timestamp.twoDigits(abs(utcOffset) / 60 % 60)
        )
    }

    /// ISO 32000-1, 7.9.4: `D:20261120143000-05'00'`
    var pdfDate: String {
        "D:\(digits.joined())\(offset.sign)\(offset.hours)'\(offset.minutes)'"
    }

    /// ISO 8601: `2026-11-20T14:30:00-05:00`
    var iso8601: String {
        digits[0..<3].joined(separator: "-") + "T" + digits[3..<6].joined(separator: ":") + offset.sign + offset.hours
            + ":" + offset.minutes
    }

    private static func twoDigits(_ number: Int) -> Substring {
        "\(number / 10)\(number % 10)"
    }
}
