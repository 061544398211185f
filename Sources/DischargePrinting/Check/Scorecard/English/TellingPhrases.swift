/// English phrases by which a line gives itself away.
enum TellingPhrases {
    /// Why something is to be done.
    static func reason(in text: String) -> Bool {
        text.contains(/(?i)\b(because|so that|helps?|protects?|prevents?|harms?|eases?|keeps)\b/)
    }

    /// That something is not known.
    static func doubt(in text: String) -> Bool {
        text.contains(/(?i)\b(do not|cannot|can) know\b/)
            || text.contains(/(?i)\b(not (known|sure|certain)|cannot (tell|say))\b/)
    }

    /// What can go wrong.
    static func harm(in text: String) -> Bool {
        text.contains(/(?i)\bcan (break|cause|harm|leak|make|react)\b/)
    }

    /// How often something is to be done.
    static func frequency(in text: String) -> Bool {
        text.contains(/(?i)\b(every [0-9]+|times a day|once a day)\b/)
    }
}
