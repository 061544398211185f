import DischargeModel

/// A template text without strong stretches and blanks, for places that take a plain string; it always prints.
struct PlainText {
    let pieces: [Piece]
    private let whole: String?

    /// The text where no field stands in it.
    var literal: String? { whole }

    enum Piece {
        case literal(String)
        case required(RequiredField)
    }

    init(pieces: [Piece]) {
        self.pieces = pieces
        var text: String? = ""
        for piece in pieces {
            guard case .literal(let part) = piece else {
                text = nil
                break
            }
            text?.append(part)
        }
        whole = text
    }

    func filled(with values: SheetValues) -> String {
        if let whole { return whole }
        return pieces.map { piece in
            switch piece {
            case .literal(let text): text
            case .required(let field): values.content(of: field).plainText
            }
        }.joined()
    }
}

extension Inline.Content {
    /// The text that a reader sees.
    var plainText: String {
        switch self {
        case .text(let text), .phone(let text), .finePrint(let text): text
        case .blank(let blank): blank.text
        }
    }
}
