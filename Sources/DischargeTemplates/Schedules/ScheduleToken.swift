/// A number, a word or a mark of a schedule, and where it stands.
struct ScheduleToken: Hashable {
    enum Kind: Hashable {
        case number, word, mark
    }

    let kind: Kind
    /// In small letters.
    let text: String
    let range: Range<String.Index>

    /// `500mg` is a number and a word; `1/2`, `2.5` and `1½` are one number each.
    static func tokens(of text: String) -> [ScheduleToken] {
        var tokens: [ScheduleToken] = []
        var start = text.startIndex
        while start < text.endIndex {
            let first = text[start]
            let kind: Kind = first.isPlainLetter ? .word : first.isNumber ? .number : first.isLetter ? .word : .mark
            var end = text.index(after: start)
            while kind != .mark, end < text.endIndex, text.goesOn(kind, at: end) { end = text.index(after: end) }
            if !first.isWhitespace {
                tokens.append(ScheduleToken(kind: kind, text: text[start..<end].lowercased(), range: start..<end))
            }
            start = end
        }
        return tokens
    }
}

extension String {
    /// Whether the character at `index` belongs to the token of this kind before it.
    fileprivate func goesOn(_ kind: ScheduleToken.Kind, at index: Index) -> Bool {
        guard kind == .number else { return self[index].isPlainLetter || self[index].isLetter }
        guard ".,/".contains(self[index]) else { return self[index].isNumber }
        let next = self.index(after: index)
        return next < endIndex && self[next].isNumber
    }
}

extension Character {
    /// Whether it is a letter from a to z, which most are: to ask for any letter takes far longer.
    fileprivate var isPlainLetter: Bool {
        asciiValue.map { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 } ?? false
    }
}
