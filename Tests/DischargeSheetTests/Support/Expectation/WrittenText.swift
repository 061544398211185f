/// A text of a template file, cut at its fields; the marks of strong stretches are taken out.
struct WrittenText: Sendable {
    enum Piece: Sendable {
        case words(String)
        case value(String, orBlank: Bool)
    }

    let pieces: [Piece]

    init(_ text: String) {
        var pieces: [Piece] = []
        var rest = text.replacing("**", with: "")[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            pieces.append(.words(String(rest[..<open.lowerBound])))
            let words = rest[open.upperBound..<close.lowerBound].split(separator: " ").map(String.init)
            pieces.append(.value(words.first ?? "", orBlank: Array(words.dropFirst()) == ["or", "blank"]))
            rest = rest[close.upperBound...]
        }
        self.pieces = pieces + [.words(String(rest))]
    }

    /// What is printed, a blank as its label between `⟦` and `⟧`; `nil` where a value is absent that is no blank.
    func filled(value: (String) -> String?, blankLabel: (String) -> String?) -> String? {
        var text = ""
        for piece in pieces {
            switch piece {
            case .words(let words): text += words
            case .value(let name, let orBlank):
                if let value = value(name) {
                    text += value
                } else if orBlank {
                    text += "⟦\(blankLabel(name) ?? "no label for \(name)")⟧"
                } else {
                    return nil
                }
            }
        }
        return text.withPlainSpaces
    }
}

extension String {
    /// With ordinary spaces in place of those at which no line breaks.
    var withPlainSpaces: String {
        // U+00A0 has this byte in UTF-8.
        utf8.contains(0xC2) ? replacing("\u{A0}", with: " ") : self
    }
}
