import DischargeModel

/// How a sheet is put in order: sections, headings, lists, tables, and what stands out.
enum OrganizationCriteria {
    static let mostItems = 7
    static let mostLines = 15
    static let mostSentences = 3

    static let chunks = Criterion(
        rule: "No section has more than \(mostLines) lines, no list more than \(mostItems) bullets, and no bullet or "
            + "paragraph more than \(mostSentences) sentences. Shown: the longest section."
    ) { sheet in
        guard sheet.sections.count > 2 else { return .doesNotApply("The sheets are very short.") }
        if let long = sheet.spoken.first(where: { $0.sentences > mostSentences }) { return .notMet(ShownLine(long)) }
        if let list = longList(in: sheet) { return .notMet(list) }
        let longest = sheet.sections.indices.max { sheet.body(of: $0).count < sheet.body(of: $1).count }
        guard let longest, let heading = sheet.heading(of: longest) else { return .notMet(sheet.start) }
        return sheet.body(of: longest).count <= mostLines ? .met(ShownLine(heading)) : .notMet(ShownLine(heading))
    }

    static let lists = Criterion(
        rule: "There are bulleted lists, and none has more than \(mostItems) bullets. Shown: the first bullet."
    ) { sheet in
        if let list = longList(in: sheet) { return .notMet(list) }
        return sheet.lines.first { $0.kind == .item }.map { .met(ShownLine($0)) }
            ?? .notMet(ShownLine(sheet, "no list"))
    }

    /// The first bullet too many.
    private static func longList(in sheet: ReviewedSheet) -> ShownLine? {
        for section in sheet.sections {
            for case .list(let items) in section.blocks where items.count > mostItems {
                let item = items[mostItems]
                return ShownLine(place: item.record.place, text: item.text.plainText)
            }
        }
        return nil
    }

    static let headings = Criterion(
        rule: "Whether a heading tells enough is for people. A heading that is missing, longer than 8 words, used "
            + "twice, or "
            + "only a word like \"Information\" fails. First: the longest heading.",
        isOfEnglish: true
    ) { sheet in
        guard sheet.sections.count > 2 else { return .doesNotApply("The sheets are very short.") }
        if let poor = poorHeading(in: sheet) { return .notMet(poor) }
        let longest = sheet.lines.filter { $0.kind == .heading }.max { $0.text.count < $1.text.count }
        return .needsPerson(longest.map { ShownLine($0) } ?? sheet.start)
    }

    static let headedChunks = Criterion(
        rule: "Whether each section holds one idea and its heading says which is for people; a heading that fails "
            + "PEMAT-P "
            + "item 9 fails here. First: the section with the most lines.",
        isOfEnglish: true
    ) { sheet in
        if let poor = poorHeading(in: sheet) { return .notMet(poor) }
        let longest = sheet.sections.indices.max { sheet.body(of: $0).count < sheet.body(of: $1).count }
        return .needsPerson(longest.flatMap { sheet.heading(of: $0) }.map { ShownLine($0) } ?? sheet.start)
    }

    private static let empty: Set<String> = [
        "general", "information", "instructions", "introduction", "miscellaneous", "more", "other", "section", "text",
    ]

    private static func poorHeading(in sheet: ReviewedSheet) -> ShownLine? {
        guard !sheet.sections.isEmpty else { return sheet.start }
        var seen: Set<String> = []
        for heading in sheet.lines where heading.kind == .heading {
            let words = heading.reading.words.filter { !$0.allSatisfy(\.isNumber) }
            let isPoor = words.allSatisfy(empty.contains) || words.count > 8
            if isPoor || !seen.insert(words.joined(separator: " ")).inserted { return ShownLine(heading) }
        }
        return nil
    }

    static let summary = Criterion(
        rule: "The first section is a box with 3 to 6 bullets, of which 2 or more ask for something.", isOfEnglish: true
    ) { sheet in
        guard sheet.sections.count > 2 else { return .doesNotApply("The sheets are very short.") }
        let items = sheet.body(of: 0).filter { $0.kind == .item }
        let isSummary =
            sheet.sections[0].emphasis == .box && (3...6).contains(items.count) && items.count(where: \.asks) > 1
        guard let first = items.first ?? sheet.heading(of: 0) else { return .notMet(sheet.start) }
        return isSummary ? .met(ShownLine(first)) : .notMet(ShownLine(first))
    }

    static let cues = Criterion(
        rule: "The first section is a box, the signs for an ambulance stand in a heavier one, and every date in the "
            + "boxes "
            + "is bold. Shown: the first bold line."
    ) { sheet in
        let boxed = sheet.sections.indices.filter { sheet.sections[$0].emphasis.isBoxed }
        guard boxed.first == 0, let first = sheet.heading(of: 0) else {
            return .notMet(sheet.heading(of: 0).map { ShownLine($0) } ?? sheet.start)
        }
        guard sheet.sections.contains(where: { $0.emphasis == .emergency }) else {
            return .notMet(ShownLine(sheet, "no box for the signs that need an ambulance"))
        }
        let lines = boxed.flatMap { sheet.body(of: $0) }
        if let faint = lines.first(where: { $0.holdsDate && !$0.inlines.contains(where: \.isStrong) }) {
            return .notMet(ShownLine(faint))
        }
        return .met(ShownLine(lines.first { $0.inlines.contains(where: \.isStrong) } ?? first))
    }

    static let sequence = Criterion(
        rule: "Whether the order makes sense is for people. First: the section that follows the boxes."
    ) { sheet in
        let plain = sheet.sections.indices.first { sheet.sections[$0].emphasis == .plain }
        return .needsPerson(plain.flatMap { sheet.heading(of: $0) }.map { ShownLine($0) } ?? sheet.start)
    }

    static let nothingElse = Criterion(
        rule: "Whether a line helps or distracts is for people. First: a plain line that asks for nothing."
    ) { sheet in
        let line = sheet.lines.first { line in
            guard line.kind == .item, let section = line.section else { return false }
            return sheet.sections[section].emphasis == .plain && !line.asks
        }
        return .needsPerson(line.map { ShownLine($0) } ?? sheet.start)
    }
}
