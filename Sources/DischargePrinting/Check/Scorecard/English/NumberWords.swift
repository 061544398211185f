import DischargeModel

/// How English text writes numbers, and whether it leaves sums to the reader.
enum NumberWords {
    private static let spelled: Set<String> = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty",
        "thirty", "forty", "fifty", "hundred", "thousand", "dozen", "half", "quarter",
    ]

    /// A number that is hard to read: spelled out, a fraction, a percentage, odds, or with a decimal that no thermometer
    /// shows.
    static func hardNumber(in text: String) -> String? {
        if let word = Sentences.words(of: text).map(\.bare).first(where: spelled.contains) { return word }
        return share(in: text)
            ?? text.firstMatch(of: /\b[0-9]+\/[0-9]+\b/).map { String($0.0) }
            ?? text.firstMatch(of: /\b[0-9]+\.[0-9]+(?!\s?°)(?![0-9])/).map { String($0.0) }
    }

    /// A percentage or odds, for example "1 in 5".
    static func share(in text: String) -> String? {
        text.firstMatch(of: /(?i)\b[0-9]+\s?(%|percent\b)/).map { String($0.0) }
            ?? text.firstMatch(of: /(?i)\b[0-9]+ (in|out of) [0-9]+\b/).map { String($0.0) }
    }

    /// Words that make the reader count or reckon, for example "3 days after" or "in the first week".
    static func sum(in text: String) -> String? {
        text.firstMatch(of: /(?i)\b[0-9]+ (hours?|days?|weeks?|months?) (after|from|since|later)\b/)
            .map { String($0.0) }
            ?? text.firstMatch(of: /(?i)\b(first|next) ([0-9]+ )?(hours|days|weeks?|months?)\b/).map { String($0.0) }
            ?? text.firstMatch(
                of: /(?i)\b(calculate|add up|add together|subtract|multiply|divide|double the|twice the|total of)\b/
            ).map { String($0.0) }
    }
}
