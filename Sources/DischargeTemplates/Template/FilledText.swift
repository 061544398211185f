import DischargeModel

/// A template text, parsed, each of its fields known.
struct FilledText {
    /// In order; neighbouring literals differ in strength.
    let pieces: [Piece]
    /// What the text says on every sheet, when it names no field.
    private let whole: [Inline]?

    struct Piece {
        let content: Content
        let isStrong: Bool
    }

    enum Content {
        case literal(String)
        case required(RequiredField)
        /// Without a value, the text cannot be printed.
        case optional(OptionalField)
        /// Without a value, a blank stands there.
        case orBlank(OptionalField, BlankForm)
    }

    init(pieces: [Piece]) {
        self.pieces = pieces
        var inlines: [Inline]? = []
        for piece in pieces {
            guard case .literal(let text) = piece.content else {
                inlines = nil
                break
            }
            inlines?.append(Inline(.text(text), isStrong: piece.isStrong))
        }
        whole = inlines
    }

    /// `nil` when a value is absent that the text cannot be printed without.
    func filled(with values: SheetValues) -> [Inline]? {
        if let whole { return whole }
        var inlines: [Inline] = []
        inlines.reserveCapacity(pieces.count)
        for piece in pieces {
            switch piece.content {
            case .literal(let text):
                inlines.append(.text(text), isStrong: piece.isStrong)
            case .required(let field):
                inlines.append(values.content(of: field), isStrong: piece.isStrong)
            case .optional(let field):
                guard let content = values.content(of: field) else { return nil }
                inlines.append(content, isStrong: piece.isStrong)
            case .orBlank(let field, let form):
                let content = values.content(of: field) ?? .blank(form.blank(for: values.name(of: field, in: form)))
                inlines.append(content, isStrong: piece.isStrong)
            }
        }
        return inlines
    }
}

extension [Inline] {
    /// Adds content, joined to the last stretch where both are text set the same way.
    mutating func append(_ content: Inline.Content, isStrong: Bool) {
        if case .text(let new) = content, let last, last.isStrong == isStrong, case .text(let old) = last.content {
            self[count - 1].content = .text(old + new)
        } else {
            append(Inline(content, isStrong: isStrong))
        }
    }
}

/// How a field is left blank.
struct BlankForm: Hashable {
    /// The field's name in texts, for example "site.phone_day".
    let field: String
    let label: String
    /// In low lines.
    let length: Int

    func blank(for field: String) -> Blank {
        Blank(field: field, label: label, length: length)
    }
}
