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
            lines: lines.enumerated().map {
                SetLine($0.element, size: style.size, isLast: !isContinued && $0.offset == lines.count - 1)
            },
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
