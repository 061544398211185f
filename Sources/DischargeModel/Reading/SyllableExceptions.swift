/// Words whose letters tell their syllables wrongly: those of a sheet, of a nurse's notes, and of plain talk.
enum SyllableExceptions {
    /// `nil` where the rules hold.
    static func count(of word: String) -> Int? {
        if let count = table[word] { return count }
        guard word.hasSuffix("s"), !word.hasSuffix("ss") else { return nil }
        return table[String(word.dropLast())]
    }

    private static let table: [String: Int] = {
        var table: [String: Int] = [:]
        for (count, words) in byCount { for word in words.split(separator: " ") { table[String(word)] = count } }
        return table
    }()

    private static let byCount: [Int: String] = [
        1: "lb hr eye aren weren",
        2: """
        aspirin business chocolate crooked every evening hundred cashier soldier mrs wednesday wicked naked sacred \
        quiet science client lion trial giant poem cruel acre maybe several argue rugged ragged \
        liquid interest being reuse redo fire tire tired wire hire hour our flour sour uk iv ct pt er
        """,
        3: """
        acne anyone cereal theater ourselves area desire entire everyday everyone everything everywhere icu \
        interested interesting mri recipe vegetable warfarin ecg ekg element require acquire
        """,
        4: "everybody",
    ]
}
