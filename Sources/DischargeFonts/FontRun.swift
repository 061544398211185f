/// A stretch of text in one face, script and direction, which can be shaped at once.
public struct FontRun: Hashable, Sendable {
    public var text: String
    /// Index of the face in its `FontFamily`.
    public var face: Int
    public var segment: Segment

    public init(text: String, face: Int, segment: Segment) {
        self.text = text
        self.face = face
        self.segment = segment
    }
}

extension FontFamily {
    /// Cuts `text` into runs, in its own order; together they are the text.
    ///
    /// A character takes the first face of the chain that can show it. Characters of no script (spaces, digits,
    /// punctuation) join the run before them; at the beginning, the one after them. A character that no face can show
    /// stands in the chain's first face, where it has no glyph; ask `uncovered(in:isStrong:)` for it beforehand.
    public func runs(in text: String, isStrong: Bool, language: String) -> [FontRun] {
        if let run = asciiRun(of: text, isStrong: isStrong, language: language) { return [run] }
        var runs: [FontRun] = []
        var current: (face: Int, script: Script?, text: String)?
        func run(_ part: (face: Int, script: Script?, text: String)) -> FontRun {
            FontRun(
                text: part.text, face: part.face, segment: Segment(language: language, script: part.script ?? .common))
        }
        for character in text {
            let script = character.unicodeScalars.lazy.compactMap(Script.init(of:)).first
            let face: Int
            if script == nil, let open = current, faces[open.face].covers(character) {
                face = open.face
            } else {
                face = self.face(for: character, isStrong: isStrong) ?? chain(isStrong: isStrong).first ?? 0
            }
            guard let open = current else {
                current = (face, script, String(character))
                continue
            }
            if face == open.face, script == nil || open.script == nil || script == open.script {
                current?.script = open.script ?? script
                current?.text.append(character)
            } else {
                runs.append(run(open))
                current = (face, script ?? open.script, String(character))
            }
        }
        if let current { runs.append(run(current)) }
        return runs
    }

    /// A text of ASCII that the first face can show, as nearly all words are: it needs no look at each character.
    private func asciiRun(of text: String, isStrong: Bool, language: String) -> FontRun? {
        guard let face = chain(isStrong: isStrong).first, !text.isEmpty,
            text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }),
            text.unicodeScalars.allSatisfy({ faces[face].glyph(for: $0) != nil })
        else { return nil }
        let hasLetter = text.utf8.contains { (0x41...0x5A).contains($0 & 0xDF) }
        return FontRun(
            text: text, face: face, segment: Segment(language: language, script: hasLetter ? .latin : .common))
    }
}
