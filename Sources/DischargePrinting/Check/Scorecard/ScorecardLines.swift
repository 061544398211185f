/// Lays a scorecard out for a terminal of 80 columns.
struct ScorecardLines {
    static let width = 80
    /// Columns in front of an item's text: its number and its verdict.
    private static let indent = 22

    private(set) var text = ""

    mutating func add(_ line: String = "") {
        text += line + "\n"
    }

    /// Breaks `line` at its spaces; a word that fits on no line stands on one of its own.
    mutating func add(wrapped line: String, first: String = "", indent: Int = 0) {
        let gap = String(repeating: " ", count: indent)
        var current = first
        var isEmpty = true
        for word in line.split(whereSeparator: \.isWhitespace) {
            if !isEmpty, current.count + 1 + word.count > Self.width {
                add(current)
                current = gap
                isEmpty = true
            }
            current += (isEmpty ? "" : " ") + word
            isEmpty = false
        }
        add(current)
    }

    mutating func add(_ scored: ScoredInstrument) {
        let instrument = scored.instrument
        add("\(instrument.name): \(scored.items.count) items")
        add("  \(instrument.document)")
        for part in scored.parts {
            add()
            add("  \(part.name)")
            for item in part.items { add(item) }
        }
        add()
        addTotals(of: scored)
        add()
    }

    private mutating func add(_ scored: ScoredInstrument.Item) {
        let number = String(scored.item.number)
        let start = String(repeating: " ", count: 4 - number.count) + number + "  " + scored.verdict.words
        let gap = String(repeating: " ", count: Self.indent - start.count)
        add(wrapped: scored.item.asks, first: start + gap, indent: Self.indent)
        let inset = String(repeating: " ", count: Self.indent)
        switch scored.verdict {
        case .met(let line), .notMet(let line), .lacksPictures(let line), .needsPerson(let line):
            add(wrapped: scored.item.criterion.rule, first: inset, indent: Self.indent)
            add(wrapped: "> \(line.place): \(line.text)", first: inset, indent: Self.indent + 2)
        case .doesNotApply(let reason):
            add(wrapped: reason, first: inset, indent: Self.indent)
        }
    }

    private mutating func addTotals(of scored: ScoredInstrument) {
        for part in scored.parts where scored.parts.count > 1 { add("  \(part.name): \(Self.points(of: part.items))") }
        add("  All of \(scored.instrument.name): \(Self.points(of: scored.items))")
        let failed = scored.items.filter { $0.verdict.isJudged && !$0.verdict.isMet }
        addNumbers("not met", failed)
        addNumbers("of these for want of pictures", failed.filter { !$0.verdict.isToMend })
        addNumbers("need a person", scored.items.filter { if case .needsPerson = $0.verdict { true } else { false } })
        addNumbers("do not apply", scored.items.filter { if case .doesNotApply = $0.verdict { true } else { false } })
    }

    private mutating func addNumbers(_ words: String, _ items: [ScoredInstrument.Item]) {
        guard !items.isEmpty else { return add("    \(words): none") }
        let numbers = items.map { String($0.item.number) }.joined(separator: ", ")
        add("    \(words): \(items.count) (\(numbers))")
    }

    private static func points(of items: [ScoredInstrument.Item]) -> String {
        let judged = items.count(where: \.verdict.isJudged)
        guard judged > 0 else { return "none that the program judges" }
        return "\(items.count(where: \.verdict.isMet)) met of \(judged) that the program judges"
    }
}
