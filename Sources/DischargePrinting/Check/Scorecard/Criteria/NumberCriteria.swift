/// What a sheet does with numbers.
enum NumberCriteria {
    static let clear = Criterion(
        rule: "Numbers stand in whole digits: no number in words, fraction, percentage, odds, or decimal except a "
            + "temperature.",
        isOfEnglish: true
    ) { sheet in
        guard let first = numbered(sheet) else { return .doesNotApply("The sheets hold no numbers.") }
        return sheet.lines.first(where: \.reading.hardNumber).map { .notMet(ShownLine($0)) }
            ?? .met(ShownLine(first))
    }

    static let noSums = Criterion(
        rule: "No line counts from an event (\"3 days after\", \"the first week\") or says to reckon. Shown: the first "
            + "end that is worked out.",
        isOfEnglish: true, judge: judgeSums)

    /// The Index leaves it out where there are no numbers; PEMAT-P does not.
    static let noSumsOfNumbers = Criterion(rule: noSums.rule, isOfEnglish: true) { sheet in
        numbered(sheet) == nil ? .doesNotApply("The sheets hold no numbers.") : judgeSums(sheet)
    }

    @Sendable private static func judgeSums(_ sheet: ReviewedSheet) -> ItemVerdict {
        if let sum = firstSum(in: sheet) { return .notMet(ShownLine(sum)) }
        return .met(sheet.lines.first(where: \.holdsDate).map { ShownLine($0) } ?? sheet.start)
    }

    static let sumsExplained = Criterion(
        rule: "A person reads how to reckon, where a line makes the reader do it (item 7).", isOfEnglish: true
    ) { sheet in
        firstSum(in: sheet).map { .needsPerson(ShownLine($0)) }
            ?? .doesNotApply("The sheets leave nothing to reckon (item 7).")
    }

    static let meaning = Criterion(
        rule: "What a number means to a reader is for people to say. First: a number that is no date."
    ) { sheet in
        numbered(sheet).map { .needsPerson(ShownLine($0)) } ?? .doesNotApply("The sheets hold no numbers.")
    }

    static let odds = Criterion(
        rule: "A person reads what is said beside a percentage or odds, where they stand.", isOfEnglish: true
    ) { sheet in
        sheet.lines.first(where: \.reading.givesShare).map { .needsPerson(ShownLine($0)) }
            ?? .doesNotApply("The sheets give no risk as a percentage or as odds.")
    }

    /// The first line with a number that is neither a date nor a number to call.
    private static func numbered(_ sheet: ReviewedSheet) -> SheetLine? {
        sheet.spoken.first { $0.kind != .heading && $0.holdsNumber && !$0.holdsDate && !$0.holdsPhone }
            ?? sheet.lines.first(where: \.holdsNumber)
    }

    private static func firstSum(in sheet: ReviewedSheet) -> SheetLine? {
        sheet.lines.first(where: \.reading.leavesSum)
    }
}
