import DischargeModel

/// Reads a language's texts, each of whose fields it resolves.
struct WordingReader {
    let language: String
    let limits: LimitTable
    let blanks: [String: BlankForm]
    let findings: Findings

    /// A text, and the values without which it cannot be printed.
    struct Wording {
        let text: FilledText
        let openFields: [OpenField]
    }

    struct OpenField {
        let field: OptionalField
        let name: String
        fileprivate let token: TextToken
        fileprivate let value: TemplateValue

        /// Where the field's name begins; found only now, since it means a search in the file.
        var place: Place { token.fieldPlace(in: value) }
    }

    /// A text of a record or a cell.
    func wording(_ value: TemplateValue, scope: FieldScope = .sheet) -> Wording? {
        guard let tokens = tokens(of: value) else { return nil }
        var pieces: [FilledText.Piece] = []
        var openFields: [OpenField] = []
        var isStrong = false
        var isSound = true
        for token in tokens {
            switch token.kind {
            case .literal:
                pieces.append(FilledText.Piece(content: .literal(token.raw), isStrong: isStrong))
                note(token.raw, isStrong: isStrong, at: value.place)
            case .strongMark:
                isStrong.toggle()
            case .slot:
                guard let slot = slot(token, in: value, scope: scope) else {
                    isSound = false
                    continue
                }
                pieces.append(FilledText.Piece(content: slot.content, isStrong: isStrong))
                if case .optional(let field) = slot.content {
                    openFields.append(OpenField(field: field, name: slot.name, token: token, value: value))
                }
            }
        }
        return isSound ? Wording(text: FilledText(pieces: pieces), openFields: openFields) : nil
    }

    /// A text without strong stretches, whose fields every sheet has.
    func plain(_ value: TemplateValue) -> PlainText? {
        guard let wording = wording(value) else { return nil }
        var pieces: [PlainText.Piece] = []
        for piece in wording.text.pieces {
            switch piece.content {
            case .literal(let text): pieces.append(.literal(text))
            case .required(let field): pieces.append(.required(field))
            case .optional, .orBlank:
                value.fault(
                    "this text has a field that not every order has", mend: "name only fields that every order has")
                return nil
            }
            if piece.isStrong {
                value.fault("this text cannot be strong", mend: "remove the **")
                return nil
            }
        }
        return PlainText(pieces: pieces)
    }

    /// A text without markup.
    func literal(_ value: TemplateValue) -> String? {
        guard let plain = plain(value) else { return nil }
        guard plain.pieces.count == 1, case .literal(let text)? = plain.pieces.first else {
            value.fault("this text cannot hold a field", mend: "write words only")
            return nil
        }
        return text
    }

    /// Notes text that is printed as it stands.
    func note(_ text: String, isStrong: Bool = false, at place: Place) {
        findings.fixed(FixedText(language: language, text: text, isStrong: isStrong, place: place))
    }

    private func tokens(of value: TemplateValue) -> [TextToken]? {
        guard let text = value.text() else { return nil }
        do throws(MarkupFault) {
            let tokens = try TextToken.tokens(of: text)
            try checkStrength(of: tokens)
            return tokens
        } catch {
            let place = value.file.place(of: error.raw, count: error.count, from: value.place)
            findings.fault(place ?? value.place, error.problem, mend: error.mend)
            return nil
        }
    }

    private func checkStrength(of tokens: [TextToken]) throws(MarkupFault) {
        let marks = tokens.indices.filter { if case .strongMark = tokens[$0].kind { true } else { false } }
        if marks.count % 2 == 1, let last = marks.last {
            throw MarkupFault(
                problem: "** is not closed", mend: "write ** on both sides of the strong words", raw: "**",
                count: tokens[last].count)
        }
        for pair in stride(from: 0, to: marks.count, by: 2) where marks[pair] + 1 == marks[pair + 1] {
            throw MarkupFault(
                problem: "nothing stands between ** and **", mend: "write words there, or remove both", raw: "**",
                count: tokens[marks[pair]].count)
        }
    }

    private func slot(
        _ token: TextToken, in value: TemplateValue, scope: FieldScope
    ) -> (content: FilledText.Content, name: String)? {
        guard case .slot(let words) = token.kind else { return nil }
        func fault(_ problem: String, mend: String) {
            findings.fault(token.fieldPlace(in: value), problem, mend: mend)
        }
        guard let name = words.first, words.count == 1 || Array(words.dropFirst()) == ["or", "blank"] else {
            fault("\(token.raw) is not a field", mend: "write {{ field }} or {{ field or blank }}")
            return nil
        }
        let isBlankAllowed = words.count > 1
        switch field(name, scope: scope, fault: fault) {
        case nil:
            return nil
        case .required(let field):
            if isBlankAllowed {
                fault("every order has \"\(name)\"", mend: "remove \"or blank\"")
                return nil
            }
            return (.required(field), name)
        case .optional(let field):
            guard isBlankAllowed else { return (.optional(field), name) }
            guard let form = blankForm(of: field, name: name) else {
                fault(
                    "the blank \"\(name)\" is not defined",
                    mend: "write its label and length under blanks in document.yaml")
                return nil
            }
            return (.orBlank(field, form), name)
        }
    }

    private func field(
        _ name: String, scope: FieldScope, fault: (_ problem: String, _ mend: String) -> Void
    ) -> SheetField? {
        if name.hasSuffix(".ends"), let limit = limits.number(of: String(name.dropLast(5))) {
            return .optional(.limit(limit))
        }
        guard let field = SheetField(name: name), scope.admits(field) else {
            let isKnown = SheetField(name: name) != nil
            fault(
                isKnown ? "\"\(name)\" is known only in the rows of its table" : "\"\(name)\" is not a field",
                isKnown ? "name another field" : NearestName.mend(name, among: names(in: scope)))
            return nil
        }
        return field
    }

    /// A visit's blank may be defined once for the row and for the text of the first visit.
    private func blankForm(of field: OptionalField, name: String) -> BlankForm? {
        switch field {
        case .followUp(let field): blanks[name] ?? blanks["followup_\(field.rawValue)"]
        case .limit(let limit):
            blanks[name].map { form in
                BlankForm(field: limits.moment(of: limit)?.rawValue ?? name, label: form.label, length: form.length)
            }
        case .given, .medication: blanks[name]
        }
    }

    private func names(in scope: FieldScope) -> [String] {
        let rowFields =
            switch scope {
            case .sheet: [String]()
            case .medication: MedicationField.allCases.map { "medication.\($0.rawValue)" }
            case .followUp: FollowUpField.allCases.map { "followup.\($0.rawValue)" }
            }
        return rowFields + limits.names.map { "\($0).ends" } + RequiredField.allCases.map(\.rawValue)
            + GivenField.allCases.map(\.rawValue)
    }
}

extension TextToken {
    /// Where the name of the slot's field begins.
    fileprivate func fieldPlace(in value: TemplateValue) -> Place {
        guard var place = value.file.place(of: raw, count: count, from: value.place) else { return value.place }
        let spaces = raw.dropFirst(2).prefix { $0 == " " }.count
        place.column = place.column.map { $0 + 2 + spaces }
        return place
    }
}

extension FieldScope {
    fileprivate func admits(_ field: SheetField) -> Bool {
        switch field {
        case .optional(.medication): self == .medication
        case .optional(.followUp): self == .followUp
        case .required, .optional: true
        }
    }
}
