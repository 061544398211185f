import DischargeModel

/// English sentences that ask the reader to do something, or to leave it.
enum ActionWords {
    /// Verbs that such a sentence begins with.
    private static let verbs: Set<String> = [
        "answer", "ask", "avoid", "be", "breathe", "bring", "call", "change", "check", "do", "don't", "drink", "eat",
        "fill", "find", "follow", "get", "give", "go", "have", "hold", "keep", "know", "leave", "lie", "lift", "look",
        "move", "plan", "press", "protect", "put", "read", "rest", "show", "sit", "sleep", "stand", "start", "stay",
        "stop", "take", "talk", "tell", "try", "use", "wait", "walk", "wash", "watch", "wear", "write",
    ]

    /// Words that begin a clause in front of the verb, for example "If you are sore, use ice".
    private static let openers: Set<String> = [
        "after", "also", "as", "at", "before", "during", "each", "first", "for", "from", "if", "in", "on", "please",
        "then", "to", "today", "tonight", "until", "when", "while", "with", "without",
    ]

    /// Whether a sentence tells the reader what to do.
    static func asks(_ sentence: some StringProtocol) -> Bool {
        var words = Sentences.words(of: sentence).map(\.bare)
        guard let first = words.first else { return false }
        if verbs.contains(first) { return !sentence.trimmingSpaces.hasSuffix("?") }
        guard openers.contains(first) else { return false }
        words.removeFirst()
        if let second = words.first, ["also", "please", "then", "today"].contains(first), verbs.contains(second) {
            return true
        }
        let clauses = sentence.split(separator: ",").dropFirst()
        return clauses.contains { Sentences.words(of: $0).first.map { verbs.contains($0.bare) } ?? false }
    }
}
