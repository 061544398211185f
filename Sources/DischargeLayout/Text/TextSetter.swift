import DischargeFonts
import DischargeModel

/// Sets inline text as lines.
///
/// One setter serves one sheet after another: a text that many sheets hold is set once for all of them.
final class TextSetter {
    /// Texts beyond this number push the others out, so that a long batch keeps its memory small.
    private static let capacity = 4_000

    let shaper: WordShaper
    private var kept: [Key: SetText] = [:]

    /// What decides how a text's lines look.
    private struct Key: Hashable {
        var text: [Inline]
        var style: TypeStyle
        var measure: Double
        var breaksAtHyphens: Bool
        var isContinued: Bool
    }

    init(shaper: WordShaper) {
        self.shaper = shaper
    }

    /// The lines of a text in a type style; a phone number or blank in it is a part of its own. Fine print has a style of
    /// its own, and is passed over.
    ///
    /// - Parameters:
    ///   - measure: The width of every line, in points.
    ///   - breaksAtHyphens: Whether a line may end after a hyphen, dash or slash between letters.
    ///   - isContinued: Whether other text follows, from which a space keeps the last word apart.
    func set(
        _ text: [Inline], style: TypeStyle, measure: Double, breaksAtHyphens: Bool = true, isContinued: Bool = false
    ) -> SetText {
        let key = Key(
            text: text, style: style, measure: measure, breaksAtHyphens: breaksAtHyphens, isContinued: isContinued)
        if let set = kept[key] { return set }
        let (units, parts) = units(of: text, style: style, breaksAtHyphens: breaksAtHyphens, isContinued: isContinued)
        let lines = LineBreaker.lines(of: units, measure: measure) { unit, measure in
            shaper.split(unit, measure: measure, size: style.size)
        }
        let set = SetText(
            lines: lines.enumerated().map { SetLine($0.element, isLast: !isContinued && $0.offset == lines.count - 1) },
            parts: parts)
        if kept.count >= TextSetter.capacity { kept.removeAll(keepingCapacity: true) }
        kept[key] = set
        return set
    }

    /// The text in units that lines are made of, and its parts.
    func units(
        of text: [Inline], style: TypeStyle, breaksAtHyphens: Bool = true, isContinued: Bool = false
    ) -> (units: [TextUnit], parts: [SetText.Part]) {
        var builder = UnitBuilder(shaper: shaper, size: style.size)
        var parts: [SetText.Part] = []
        for inline in text {
            let isStrong = inline.isStrong || style.isStrong
            switch inline.content {
            case .text(let text):
                builder.add(text, isStrong: isStrong, part: 0, phone: nil, breaksAtHyphens: breaksAtHyphens)
            case .phone(let words) where DialedNumber.address(of: words) == nil:
                builder.add(words, isStrong: isStrong, part: 0, phone: nil, breaksAtHyphens: breaksAtHyphens)
            case .phone(let number):
                parts.append(SetText.Part(role: .link))
                builder.add(
                    number.replacing(" ", with: "\u{A0}"), isStrong: isStrong, part: parts.count, phone: number,
                    breaksAtHyphens: false)
            case .blank(let blank):
                parts.append(SetText.Part(role: .span, alternative: blank.label))
                builder.add(blank.text, isStrong: isStrong, part: parts.count, phone: nil, breaksAtHyphens: false)
            case .finePrint: break
            }
        }
        return (builder.finish(isContinued: isContinued), parts)
    }
}

/// Cuts text into units at spaces, line feeds, and hyphens between letters.
private struct UnitBuilder {
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
