import DischargeModel

/// A stretch of a clinician's notes that allows or forbids as a whole.
struct NoteClause {
    /// In lower case, numbers in digits.
    let text: String
    private let words: Set<String>
    private let tokens: [WrittenToken]

    /// Splits at semicolons, at "but", and where "and" or a comma begins what is allowed or forbidden anew.
    static func clauses(of sentence: String) -> [NoteClause] {
        let text = WrittenNumber.digits(in: sentence)
        var clauses: [NoteClause] = []
        var start = text.startIndex
        var index = text.startIndex
        while index < text.endIndex {
            if let end = separatorEnd(in: text, at: index) {
                clauses.append(NoteClause(String(text[start..<index])))
                start = end
                index = end
            } else {
                index = text.index(after: index)
            }
        }
        return clauses + [NoteClause(String(text[start...]))]
    }

    /// What begins a clause of its own.
    private static let openings = ["no ", "don't", "do not", "you may", "you can"]

    /// Where the separator that begins at `index` ends; `nil` where none does.
    private static func separatorEnd(in text: String, at index: String.Index) -> String.Index? {
        let rest = text[index...]
        switch rest.first {
        case ";": return text.index(after: index)
        case ",":
            let next = rest.dropFirst().drop(while: \.isWhitespace)
            return (openings + ["never", "avoid"]).contains(where: next.hasPrefix) ? next.startIndex : nil
        default: break
        }
        // One letter more than the words have, however long the word is.
        let word = rest.prefix(4).prefix(while: \.isLetter)
        guard word == "but" || word == "and", index == text.startIndex || !text[text.index(before: index)].isLetter
        else { return nil }
        let next = text[word.endIndex...].drop(while: \.isWhitespace)
        return word == "but" || openings.contains(where: next.hasPrefix) ? next.startIndex : nil
    }

    private init(_ text: String) {
        self.text = text
        tokens = WrittenToken.tokens(of: text)
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
    var hours: Double? {
        tokens.all { reader in
            guard let number = reader.number() else { return nil }
            _ = reader.take(mark: "-")
            if reader.take(beginnings: ["hour", "hr"]) { return number }
            if reader.take(beginnings: ["day"]) { return number * 24 }
            if reader.take(beginnings: ["week"]) { return number * 168 }
            return reader.take(beginnings: ["month"]) ? number * 720 : nil
        }.min()
    }

    /// The first weight that it names.
    var pounds: Double? {
        tokens.first { reader in
            reader.number().flatMap { reader.take(beginnings: ["lb", "pound"]) ? $0 : nil }
        }?.phrase
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
