import DischargeModel

/// The one thing that a reader is to remember, and where it stands.
enum MainMessage {
    /// Paragraphs of boxed sections in which every sentence asks for something: 1 to 3 sentences, and neither a label nor
    /// a number to call.
    private static func messages(in sheet: ReviewedSheet) -> [SheetLine] {
        sheet.lines.filter { line in
            guard line.kind == .paragraph, let section = line.section, sheet.sections[section].emphasis.isBoxed else {
                return false
            }
            return !line.isLabel && !line.holdsPhone && !line.holdsBlank && (1...3).contains(line.sentences)
                && line.sentences == line.actions
        }
    }

    private static func message(in sheet: ReviewedSheet) -> SheetLine? {
        let messages = messages(in: sheet)
        return messages.count == 1 ? messages[0] : nil
    }

    private static func none(in sheet: ReviewedSheet) -> ItemVerdict {
        let messages = messages(in: sheet)
        return .notMet(
            messages.last.map { ShownLine($0) } ?? ShownLine(sheet, "no paragraph in a box says one thing to remember"))
    }

    static let isOne = Criterion(
        rule: "The boxes hold exactly 1 paragraph of 1 to 3 sentences that each ask for something. "
            + "Whether it says the right thing is for clinicians.",
        isOfEnglish: true
    ) { sheet in message(in: sheet).map { .met(ShownLine($0)) } ?? none(in: sheet) }

    static let isFirst = Criterion(
        rule: "That paragraph (item 1) begins the first section, and nothing but whose sheet it is stands above it.",
        isOfEnglish: true
    ) { sheet in
        guard let message = message(in: sheet) else { return none(in: sheet) }
        return sheet.body(of: 0).first?.place == message.place ? .met(ShownLine(message)) : .notMet(ShownLine(message))
    }

    static let isStrong = Criterion(
        rule: "All of that paragraph (item 1) is bold, in a box.", isOfEnglish: true
    ) { sheet in
        guard let message = message(in: sheet) else { return none(in: sheet) }
        return message.isStrong ? .met(ShownLine(message)) : .notMet(ShownLine(message))
    }

    static let isActive = Criterion(
        rule: "Neither that paragraph (item 1) nor a line that asks for something has a form of \"be\" with a past "
            + "participle.",
        isOfEnglish: true
    ) { sheet in
        guard let message = message(in: sheet) else { return none(in: sheet) }
        return WordCriteria.firstPassive(of: [message] + sheet.asking).map { .notMet(ShownLine($0)) }
            ?? .met(ShownLine(message))
    }

    static let isSummary = Criterion(
        rule: "The first section is a box that begins with that paragraph (item 1) and goes on with 3 to 6 bullets.",
        isOfEnglish: true
    ) { sheet in
        guard let message = message(in: sheet), sheet.body(of: 0).first?.place == message.place else {
            return none(in: sheet)
        }
        return OrganizationCriteria.summary.judge(sheet)
    }
}
