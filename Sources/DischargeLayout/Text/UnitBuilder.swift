import DischargeFonts

/// Cuts text into units at spaces, line feeds, and hyphens between letters.
struct UnitBuilder {
    let shaper: WordShaper
    let size: Double
    private var units: [TextUnit] = []
    private var unit = TextUnit()

    init(shaper: WordShaper, size: Double) {
        self.shaper = shaper
        self.size = size
    }

    mutating func add(
        _ text: String, isStrong: Bool, part: Int, phone: String?, breaksAtHyphens: Bool
    ) {
        func segments(_ word: Substring) -> [TextSegment] {
            self.segments(word, isStrong: isStrong, part: part, phone: phone)
        }
        // Bytes, since what a character is takes long to find out and only few bytes can end a unit.
        let bytes = text.utf8
        var start = bytes.startIndex
        var index = start
        while index < bytes.endIndex {
            let ending = UnitBuilder.ending(at: index, in: text, breaksAtHyphens: breaksAtHyphens)
            switch ending {
            case nil: index = bytes.index(after: index)
            case .space, .lineFeed:
                if start < index { unit.segments += segments(text[start..<index]) }
                // Also where the line is broken by a line feed: without it a reader would join the words.
                unit.space = segments(" ").first
                endUnit(ending ?? .space)
                index = bytes.index(after: index)
                start = index
            case .hyphen:
                index = text.index(after: index)
                unit.segments += segments(text[start..<index])
                endUnit(.hyphen)
                start = index
            }
        }
        if start < index { unit.segments += segments(text[start..<index]) }
    }

    /// - Parameter isContinued: Whether a space stands behind the last word.
    mutating func finish(isContinued: Bool) -> [TextUnit] {
        if isContinued { unit.space = segments(" ", isStrong: false, part: 0, phone: nil).first }
        endUnit(.lineFeed)
        shaper.boundWords.bind(&units)
        return units
    }

    private func segments(
        _ word: Substring, isStrong: Bool, part: Int, phone: String?
    ) -> [TextSegment] {
        shaper.shape(word, isStrong: isStrong).map { shaped in
            TextSegment(
                text: shaped, isStrong: isStrong, width: shaper.width(of: shaped, size: size), part: part,
                phone: phone)
        }
    }

    private mutating func endUnit(_ ending: TextUnit.Ending) {
        unit.ending = ending
        units.append(unit)
        unit = TextUnit()
    }

    /// How the character that begins at `index` ends a unit, or `nil` where none begins there or it ends none.
    private static func ending(
        at index: String.Index, in text: String, breaksAtHyphens: Bool
    ) -> TextUnit.Ending? {
        switch text.utf8[index] {
        case UInt8(ascii: " "): text[index] == " " ? .space : nil
        case UInt8(ascii: "\n"): .lineFeed
        // A hyphen, a slash, or the first byte of a dash.
        case UInt8(ascii: "-"), UInt8(ascii: "/"), 0xE2:
            breaksAtHyphens && isBreak(after: index, in: text) ? .hyphen : nil
        default: nil
        }
    }

    /// A line may end after a hyphen, dash or slash that stands between two letters.
    private static func isBreak(after index: String.Index, in text: String) -> Bool {
        switch text[index] {
        case "-", "\u{2013}", "\u{2014}", "/":
            let next = text.index(after: index)
            guard index > text.startIndex, next < text.endIndex else { return false }
            return text[text.index(before: index)].isLetter && text[next].isLetter
        default: return false
        }
    }
}
