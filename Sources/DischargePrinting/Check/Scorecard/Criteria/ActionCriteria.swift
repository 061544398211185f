/// What a sheet asks its reader to do, and why.
enum ActionCriteria {
    static let mostActions = 2

    static let asks = Criterion(
        rule: "A line asks for something to be done. Shown: the first.", isOfEnglish: true, judge: judgeAsks)

    @Sendable private static func judgeAsks(_ sheet: ReviewedSheet) -> ItemVerdict {
        sheet.asking.first.map { .met(ShownLine($0)) }
            ?? .notMet(ShownLine(sheet, "no line asks for something to be done"))
    }

    static let behavior = Criterion(
        rule: "3 lines or more ask for something to be done at home, besides calls and questions. Shown: the first.",
        isOfEnglish: true
    ) { sheet in
        let lines = sheet.asking.filter { !["ask", "call"].contains($0.text.prefix { $0.isLetter }.lowercased()) }
        guard lines.count >= 3, let first = lines.first else {
            return .notMet(sheet.asking.first.map { ShownLine($0) } ?? sheet.start)
        }
        return .met(ShownLine(first))
    }

    static let steps = Criterion(
        rule: "Whether steps are small enough for a reader is for people; a bullet that asks for more than "
            + "\(mostActions) "
            + "things is not. First: a bullet with the most.",
        isOfEnglish: true
    ) { sheet in
        let items = sheet.lines.filter { $0.kind == .item }
        if let crowded = items.first(where: { $0.actions > mostActions }) { return .notMet(ShownLine(crowded)) }
        let most = items.map(\.actions).max() ?? 0
        return items.first { $0.actions == most }.map { .needsPerson(ShownLine($0)) } ?? .notMet(sheet.start)
    }

    static let directions = Criterion(
        rule: "Lines that ask for something say until what day, how often (\"every 2 hours\", \"times a day\"), and "
            + "what "
            + "number to call. Shown: how often.",
        isOfEnglish: true
    ) { sheet in
        guard !sheet.asking.isEmpty else { return .doesNotApply("The sheets ask for nothing (item 12).") }
        let often = sheet.asking.first(where: \.reading.saysFrequency)
        let dated = sheet.asking.contains(where: \.holdsDate)
        let called = sheet.asking.contains(where: \.holdsPhone)
        guard let often, dated, called else {
            let missing = [dated ? nil : "a day", often == nil ? "how often" : nil, called ? nil : "a number to call"]
            return .notMet(ShownLine(sheet, "no action says " + missing.compactMap(\.self).joined(separator: " or ")))
        }
        return .met(ShownLine(often))
    }

    static let reasons = Criterion(
        rule: "Whether reasons are good enough to act on is for people; a sheet that gives none fails. First: a "
            + "reason.",
        isOfEnglish: true
    ) { sheet in
        guard !sheet.asking.isEmpty else { return .doesNotApply("The sheets ask for nothing (item 12).") }
        return reason(in: sheet).map { .needsPerson(ShownLine($0)) }
            ?? .notMet(ShownLine(sheet, "no line gives a reason"))
    }

    static let risksAndBenefits = Criterion(
        rule: "Whether both the good and the harm of what is asked stand there is for people. First: a reason.",
        isOfEnglish: true
    ) { sheet in
        guard !sheet.asking.isEmpty else { return .doesNotApply("The sheets ask for nothing (item 12).") }
        return .needsPerson(reason(in: sheet).map { ShownLine($0) } ?? sheet.start)
    }

    private static func reason(in sheet: ReviewedSheet) -> SheetLine? {
        sheet.spoken.first { $0.kind != .heading && $0.reading.givesReason && !$0.asks }
    }
}
