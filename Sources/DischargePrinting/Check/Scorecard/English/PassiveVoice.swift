import DischargeModel

/// English sentences that hide who does something: a form of "be" with a past participle.
enum PassiveVoice {
    private static let forms: Set<String> = ["am", "are", "be", "been", "being", "is", "was", "were"]

    /// Words that can stand between the two.
    private static let between: Set<String> = [
        "all", "already", "also", "always", "first", "never", "not", "now", "often", "only", "soon", "still", "then",
    ]

    /// Participles that do not end in "ed".
    private static let irregular: Set<String> = [
        "begun", "bought", "broken", "brought", "built", "chosen", "done", "drawn", "driven", "drunk", "eaten", "felt",
        "forgotten", "found", "given", "held", "hidden", "kept", "known", "led", "made", "meant", "paid", "put", "read",
        "said", "seen", "sent", "set", "shown", "spoken", "taken", "taught", "thought", "told", "understood", "worn",
        "written",
    ]

    /// Words in "ed" that say how somebody is, or that are no verbs.
    private static let states: Set<String> = [
        "bed", "need", "red", "relaxed", "scared", "tired", "worried",
    ]

    /// The two words where a sentence has them.
    static func words(in sentence: some StringProtocol) -> String? {
        let words = Sentences.words(of: sentence).map(\.bare)
        for (index, form) in words.enumerated() where forms.contains(form) {
            let next = words[(index + 1)...].first { !between.contains($0) && !$0.hasSuffix("ly") }
            if let next, isParticiple(next) { return "\(form) \(next)" }
        }
        return nil
    }

    private static func isParticiple(_ word: String) -> Bool {
        irregular.contains(word) || (word.count > 3 && word.hasSuffix("ed") && !states.contains(word))
    }
}
