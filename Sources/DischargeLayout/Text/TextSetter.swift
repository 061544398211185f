import DischargeFonts
import DischargeModel

/// Turns inline text into units that lines are made of.
///
/// One setter serves one sheet after another; a word is shaped once for all of them.
final class TextSetter {
    private let shaper: WordShaper

    init(shaper: WordShaper) {
        self.shaper = shaper
    }

    /// Shapes `inlines` in a type style, and adds an element below `parent` for every phone number and blank. Fine print
    /// has a style of its own, and is passed over.
    ///
    /// - Parameter isContinued: Whether other text follows, from which a space keeps the last word apart.
    func units(
        of inlines: [Inline], style: TypeStyle, parent: StructureElement.ID, in structure: inout [StructureElement],
        isContinued: Bool = false
    ) -> [TextUnit] {
        var builder = UnitBuilder(shaper: shaper, size: style.size)
        for inline in inlines {
            let isStrong = inline.isStrong || style.isStrong
            switch inline.content {
            case .text(let text):
                builder.add(text, isStrong: isStrong, element: parent, phone: nil, breaksAtHyphens: true)
            case .phone(let words) where DialedNumber.address(of: words) == nil:
                builder.add(words, isStrong: isStrong, element: parent, phone: nil, breaksAtHyphens: true)
            case .phone(let number):
                structure.append(StructureElement(role: .link, parent: parent))
                builder.add(
                    number.replacing(" ", with: "\u{A0}"), isStrong: isStrong, element: structure.count - 1,
                    phone: number, breaksAtHyphens: false)
            case .blank(let blank):
                structure.append(StructureElement(role: .span, parent: parent, alternative: blank.label))
                builder.add(
                    blank.text, isStrong: isStrong, element: structure.count - 1, phone: nil, breaksAtHyphens: false)
            case .finePrint: break
            }
        }
        return builder.finish(spaceOf: isContinued ? parent : nil)
    }

    /// Shapes a plain string.
    func units(
        of text: String, style: TypeStyle, element: StructureElement.ID, breaksAtHyphens: Bool = true
    ) -> [TextUnit] {
        var builder = UnitBuilder(shaper: shaper, size: style.size)
        builder.add(text, isStrong: style.isStrong, element: element, phone: nil, breaksAtHyphens: breaksAtHyphens)
        return builder.finish()
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
        _ text: String, isStrong: Bool, element: StructureElement.ID, phone: String?, breaksAtHyphens: Bool
    ) {
        func segments(_ word: Substring) -> [TextSegment] {
            self.segments(word, isStrong: isStrong, element: element, phone: phone)
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

    /// - Parameter element: Of a space behind the last word, or `nil` for none.
    mutating func finish(spaceOf element: StructureElement.ID? = nil) -> [TextUnit] {
        if let element { unit.space = segments(" ", isStrong: false, element: element, phone: nil).first }
        endUnit(.lineFeed)
        shaper.boundWords.bind(&units)
        return units
    }

    private func segments(
        _ word: Substring, isStrong: Bool, element: StructureElement.ID, phone: String?
    ) -> [TextSegment] {
        shaper.shape(word, isStrong: isStrong).map { shaped in
            TextSegment(
                text: shaped, isStrong: isStrong, width: shaper.width(of: shaped, size: size), element: element,
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
