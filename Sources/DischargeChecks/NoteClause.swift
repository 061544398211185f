import DischargeModel

/// A stretch of a clinician's notes that allows or forbids as a whole.
struct NoteClause {
    /// In lower case, numbers in digits.
    let text: String
    private let words: Set<String>

    static func clauses(of sentence: String) -> [NoteClause] {
        let separators =
            /;|\bbut\b|,\s*(?=do not|don't|no |never|avoid|you may|you can)|\band\s+(?=no |you may|you can|do not|don't)/
        return WrittenNumber.digits(in: sentence).split(separator: separators).map { NoteClause(String($0)) }
    }

    private init(_ text: String) {
        self.text = text
        words = Set(text.split { !$0.isLetter && $0 != "'" }.map(String.init))
    }

    func has(_ names: Set<String>) -> Bool { !words.isDisjoint(with: names) }

    /// Whether it forbids, puts off, or leaves it to someone to ask.
    var restrains: Bool {
        let loosening = ["no need", "not need", "no limit", "no restriction", "no longer", "unless", "no problem"]
        guard !loosening.contains(where: text.contains) else { return false }
        return has([
            "not", "no", "never", "avoid", "avoiding", "don't", "cannot", "can't", "stop", "hold", "without", "wait",
            "ask",
            "tell", "call", "whether", "held", "stopped", "allergic", "allergy", "nothing",
        ])
    }

    /// The shortest time that it names, in hours.
    var hours: Int? {
        text.matches(of: /(\d+)\s*-?\s*(hour|hr|day|week|month)/).compactMap { match in
            Int(match.1).map { number in
                switch match.2 {
                case "day": number * 24
                case "week": number * 168
                case "month": number * 720
                default: number
                }
            }
        }.min()
    }

    /// The weight that it names.
    var pounds: Int? {
        text.firstMatch(of: /(\d+)\s*(?:lb|pound)/).flatMap { Int($0.1) }
    }
}

extension ClinicianNotes {
    /// Every sentence, lines of a paragraph run together.
    var sentences: [String] {
        pieces.flatMap { piece in
            switch piece {
            case .paragraph(let text): [text]
            case .list(let items): items
            }
        }.flatMap { text in
            Sentences.split(text.split(separator: "\n").joined(separator: " ")).map(String.init)
        }
    }
}
