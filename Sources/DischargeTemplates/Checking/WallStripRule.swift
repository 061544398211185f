import DischargeModel

/// What the part that hangs on a wall must not hold, since anyone can read it there.
enum WallStripRule {
    /// Reports a record of such a part that says who the patient is, or takes in what others may write about a patient.
    static func check(_ content: TemplateRecord.Content, of record: TemplateValue) {
        if case .insert(let part) = content, part != .calendar {
            record.fault(
                "a strip hangs on a wall, and \"\(part.rawValue)\" may say who the patient is",
                mend: "put it in another section")
        }
        for name in content.fieldsOfPeople {
            record.fault(
                "a strip hangs on a wall, and \"\(name)\" says who the patient is",
                mend: "remove it, or put the record in another section")
        }
    }

    fileprivate static let required: Set<RequiredField> = [.orderID, .recordNumber, .name, .dateOfBirth]
    fileprivate static let given: Set<GivenField> = [.caregiver, .surgeon, .nurse, .overrideBy, .overrideReason]
}

extension TemplateRecord.Content {
    /// Names of the fields that tell the patient or the people around, each once.
    fileprivate var fieldsOfPeople: [String] {
        let names = texts.flatMap(\.pieces).compactMap { piece -> String? in
            switch piece.content {
            case .required(let field) where WallStripRule.required.contains(field): field.rawValue
            case .optional(.given(let field)) where WallStripRule.given.contains(field): field.rawValue
            case .orBlank(.given(let field), _) where WallStripRule.given.contains(field): field.rawValue
            default: nil
            }
        }
        return Set(names + signerFields).sorted()
    }

    private var texts: [FilledText] {
        switch self {
        case .item(let words), .paragraph(let words), .writingSpace(let words, _, _), .figure(let words, _):
            [words.text, words.otherwise].compactMap { $0 }
        case .row(let cells, _): cells
        case .signature, .insert: []
        }
    }

    private var signerFields: [String] {
        guard case .signature(let signer) = self else { return [] }
        return signer.pieces.compactMap { piece in
            if case .required(let field) = piece, WallStripRule.required.contains(field) { field.rawValue } else { nil }
        }
    }
}
