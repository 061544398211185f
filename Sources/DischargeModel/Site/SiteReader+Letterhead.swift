extension ValueReader {
    /// The site's logo; its words are needed where it is named, since some readers have them alone.
    mutating func logo(_ raw: [SiteField: RawValue], picture: Picture?) -> Letterhead.Logo? {
        let (logo, alternative) = (SiteField.logo.rawValue, SiteField.logoAlternative.rawValue)
        let words = text(raw[.logoAlternative], alternative)
        switch (raw[.logo], raw[.logoAlternative]) {
        case (let named?, nil):
            fault(
                alternative, "is missing, and there is a logo",
                mend: "write what the logo shows, for readers who cannot see it", at: named.place)
        case (nil, let written?):
            fault(
                alternative, "is there without a logo", mend: "name its file with \(logo), or remove it",
                at: written.place)
        case (_?, let written?) where words == nil && faults.isEmpty:
            fault(alternative, "has no words", mend: "write what the logo shows", at: written.place)
        default: break
        }
        return words.flatMap { words in picture.map { Letterhead.Logo(picture: $0, alternative: words) } }
    }

    /// One to four lines, or none.
    mutating func letterheadLines(_ raw: RawValue?) -> [String] {
        let field = SiteField.letterhead.rawValue
        guard let text = text(raw, field, lines: .several, limit: 400) else { return [] }
        let lines = text.split(separator: "\n").map { $0.trimmed() }.filter { !$0.isEmpty }
        if lines.count > 4 {
            fault(
                field, "has more than 4 lines", mend: "write fewer, since page 1 holds what is urgent", at: raw?.place)
        }
        for line in lines where line.count > 80 {
            fault(field, "has a line of more than 80 characters", mend: "break it", at: raw?.place)
        }
        return lines
    }
}
