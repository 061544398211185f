/// A word of medicine in a line. A sheet may teach it, and explains it where it first says it.
struct MedicalTerm: Hashable, Sendable {
    let term: String
    /// Whether the line says what the term means: in brackets beside it, with the term itself in brackets behind everyday
    /// words, by examples ("such as"), or in a sentence after it that begins with "It".
    let isExplained: Bool

    private static let words = [
        "abscess", "acetaminophen", "acute", "analgesic", "anesthesia", "antibiotic", "anticoagulant", "aspiration",
        "benign", "biopsy", "blood thinner", "calf", "catheter", "chronic", "compression", "constipation", "contrast",
        "dehydration", "drainage", "edema", "embolism", "fluoroscopy", "fracture", "groin", "hematoma", "hemorrhage",
        "hives", "hypotension", "incision", "inflammation", "kyphoplasty", "laceration", "laxative", "lumbar", "nausea",
        "neurological", "nsaid", "opioid", "osteoporosis", "paralysis", "paresthesia", "physical therapy",
        "respiratory", "sedation", "spinal", "steroid", "sutures", "symptoms", "thoracic", "thrombosis", "vertebra",
        "vertebroplasty",
    ]

    /// How many are known.
    static var count: Int { words.count }

    static func terms(in text: String) -> [MedicalTerm] {
        let text = text.lowercased()
        return words.compactMap { word in
            text.firstWord(word).map { MedicalTerm(term: word, isExplained: explains($0, in: text)) }
        }
    }

    private static func explains(_ place: Range<String.Index>, in text: String) -> Bool {
        let (before, after) = (text[..<place.lowerBound], text[place.upperBound...])
        let isInBrackets = before.lastIndex(of: "(").map { !before[$0...].contains(")") } ?? false
        if isInBrackets, after.contains(")") { return true }
        let rest = after.drop(while: \.isLetter)
        return rest.hasPrefix(" (") || rest.hasPrefix(", such as ") || rest.hasPrefix(" such as ")
            || rest.contains(". it ")
    }
}

extension ReviewedSheet {
    /// Each term that the sheet says, with the line where it stands first. The title and the opening's rows name the
    /// procedure as a chart does and are not counted; a heading leaves the explaining to the lines below it.
    var firstTerms: [(line: SheetLine, isExplained: Bool)] {
        var seen: Set<String> = []
        return lines.filter { $0.kind != .signature }.flatMap { line in
            line.reading.terms.filter { seen.insert($0.term).inserted }.map { term in
                guard line.kind == .heading, let section = line.section else { return (line, term.isExplained) }
                let below = body(of: section).flatMap(\.reading.terms)
                return (line, below.contains { $0.term == term.term && $0.isExplained })
            }
        }
    }
}

extension String {
    /// Where the words stand first, from the beginning of a word.
    fileprivate func firstWord(_ word: String) -> Range<String.Index>? {
        for range in ranges(of: word) {
            guard range.lowerBound > startIndex else { return range }
            if !self[index(before: range.lowerBound)].isLetter { return range }
        }
        return nil
    }
}
