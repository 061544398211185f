import DischargeModel

/// What a sheet says of risks, and of what is known and what is not.
enum KnowledgeCriteria {
    static let knownAndUnknown = Criterion(
        rule: "Whether it says what doctors know and do not know is for people; a sheet without a line like \"no one "
            + "can "
            + "know\" fails. First: that line.",
        isOfEnglish: true
    ) { sheet in
        let unsure = sheet.spoken.first { $0.kind == .item && $0.reading.saysDoubt }
        return unsure.map { .needsPerson(ShownLine($0)) }
            ?? .notMet(ShownLine(sheet, "no line says what is not known"))
    }

    static let risk = Criterion(
        rule: "Whether the harm, its cause and how bad it can be are clear is for people. First: a line that says "
            + "what can "
            + "happen.",
        isOfEnglish: true
    ) { sheet in
        let line = sheet.spoken.first { line in
            guard line.kind != .heading, let section = line.section else { return false }
            return sheet.sections[section].emphasis == .plain && !line.asks && line.reading.saysHarm
        }
        return .needsPerson(line.map { ShownLine($0) } ?? sheet.start)
    }
}
