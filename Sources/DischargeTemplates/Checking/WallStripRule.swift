import DischargeModel

/// What the part that hangs on a wall may hold, since anyone can read it there: numbers to call, days, and what the
/// template itself says. A field in which somebody writes freely may hold a name.
enum WallStripRule {
    /// Reports a record of such a part that may say who the patient is.
    static func check(_ content: TemplateRecord.Content, of record: TemplateValue) {
        if case .insert(let part) = content, part != .calendar { fault(part.rawValue, at: record) }
        for name in content.privateFields { fault(name, at: record) }
    }

    /// Reports the heading of such a part that may say who the patient is.
    static func check(_ heading: PlainText, at value: TemplateValue) {
        for name in heading.privateFields { fault(name, at: value) }
    }

    private static func fault(_ name: String, at value: TemplateValue) {
        value.fault(
            "a strip hangs on a wall, and \"\(name)\" may say who the patient is",
            mend: "remove it, or put it in another section")
    }

    fileprivate static let required: [RequiredField] = [
        .procedureName, .anesthesiaName, .procedureEnd, .bedRestHours, .liftingWeeks, .emergencyNumber,
        .feverFahrenheit,
        .feverCelsius,
    ]
    fileprivate static let given: [GivenField] = [
        .liftingLimit, .drivingAllowedFrom, .dischargeTime, .followUpTime, .siteHospital, .siteUnit, .sitePhoneDay,
        .sitePhoneNight,
    ]
}

extension TemplateRecord.Content {
    /// Names of the fields that a strip must not hold, each once.
    fileprivate var privateFields: [String] {
        switch self {
        case .item(let words, _), .paragraph(let words), .writingSpace(let words, _, _), .figure(let words, _):
            Set(([words.text] + (words.otherwise.map { [$0] } ?? [])).flatMap(\.privateFields)).sorted()
        case .row(let cells, _): Set(cells.flatMap(\.privateFields)).sorted()
        case .signature(let signer): signer.privateFields
        case .insert: []
        }
    }
}

extension FilledText {
    fileprivate var privateFields: [String] {
        pieces.compactMap { piece in
            switch piece.content {
            case .required(let field): WallStripRule.required.contains(field) ? nil : field.rawValue
            case .optional(.given(let field)), .orBlank(.given(let field), _):
                WallStripRule.given.contains(field) ? nil : field.rawValue
            case .literal, .optional(.limit), .orBlank(.limit, _): nil
            // Known only in the rows of their tables.
            case .optional(.medication), .optional(.followUp), .orBlank(.medication, _), .orBlank(.followUp, _): nil
            }
        }
    }
}

extension PlainText {
    fileprivate var privateFields: [String] {
        pieces.compactMap { piece in
            guard case .required(let field) = piece, !WallStripRule.required.contains(field) else { return nil }
            return field.rawValue
        }
    }
}
