import DischargeModel

/// What the words of a sheet are like.
enum WordCriteria {
    static let purpose = Criterion(
        rule: "The title has 3 words or more and names the procedure, as the rows below it do."
    ) { sheet in
        let title = sheet.instructions.title
        let rows = sheet.instructions.opening.flatMap(\.cells).map { $0.plainText.lowercased() }
        let words = Sentences.words(of: title).map(\.bare)
        let names = words.contains { word in word.count > 4 && rows.contains { $0.contains(word) } }
        let shown = ShownLine(place: "document, title", text: title)
        return words.count >= 3 && names ? .met(shown) : .notMet(shown)
    }

    static let everyday = Criterion(
        rule: "Every sheet reads at the site's grade or below (Flesch-Kincaid), no sentence has more than "
            + "\(ReadingCheck.longestSentence) words, and none of \(StiffWords.words.count) stiff words stands on it. "
            + "Shown: the longest sentence.",
        isOfEnglish: true
    ) { sheet in
        if let stiff = sheet.lines.first(where: { $0.reading.isStiff }) { return .notMet(ShownLine(stiff)) }
        guard let longest = sheet.text.sentences.first else { return .notMet(sheet.start) }
        let shown = ShownLine(place: longest.record.place, text: longest.text)
        let isEasy = sheet.text.level.grade <= sheet.highestGrade && longest.words <= ReadingCheck.longestSentence
        return isEasy ? .met(shown) : .notMet(shown)
    }

    static let terms = Criterion(
        rule: "Of \(MedicalTerm.count) medical terms, each is explained where the sheet first says it: in brackets, by "
            + "\"such as\", or by a sentence that begins with \"It\". Shown: the first term.",
        isOfEnglish: true
    ) { sheet in
        let terms = sheet.firstTerms
        if let bare = terms.first(where: { !$0.isExplained }) { return .notMet(ShownLine(bare.line)) }
        return .met(terms.first.map { ShownLine($0.line) } ?? sheet.start)
    }

    static let familiar = Criterion(
        rule: "Every medical term is explained where it first stands (PEMAT-P item 4), and none of "
            + "\(StiffWords.words.count) stiff words stands on the sheet.",
        isOfEnglish: true
    ) { sheet in
        if let stiff = sheet.lines.first(where: { $0.reading.isStiff }) { return .notMet(ShownLine(stiff)) }
        return terms.judge(sheet)
    }

    static let active = Criterion(
        rule: "No sentence and no heading has a form of \"be\" with a past participle. Shown: the first action.",
        isOfEnglish: true
    ) { sheet in
        firstPassive(of: sheet.spoken).map { .notMet(ShownLine($0)) }
            ?? .met(sheet.asking.first.map { ShownLine($0) } ?? sheet.start)
    }

    static let addressesReader = Criterion(
        rule: "Lines that ask for something speak to the reader, and no line speaks of \"patients\", \"he\" or "
            + "\"she\".",
        isOfEnglish: true
    ) { sheet in
        let others: Set<String> = ["patient", "patients", "patient's", "he", "she", "him", "his", "her"]
        if let other = sheet.spoken.first(where: { $0.reading.words.contains(where: others.contains) }) {
            return .notMet(ShownLine(other))
        }
        return sheet.asking.first.map { .met(ShownLine($0)) }
            ?? .notMet(ShownLine(sheet, "no line asks for something to be done"))
    }

    static func firstPassive(of lines: [SheetLine]) -> SheetLine? {
        lines.first(where: \.reading.isPassive)
    }
}

extension Block {
    fileprivate var cells: [[Inline]] {
        if case .table(let table) = self { table.rows.flatMap(\.cells) } else { [] }
    }
}
