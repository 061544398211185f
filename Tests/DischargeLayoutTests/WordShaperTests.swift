import DischargeFonts
import DischargeModel
import Testing

@testable import DischargeLayout

@Suite("Words")
struct WordShaperTests {
    @Test("a word is shaped once, and each weight has its own glyphs")
    func once() throws {
        let shaper = WordShaper(family: try SheetLayoutTests.family.get(), language: "en")
        let word = try #require(shaper.shape("water", isStrong: false).first)
        #expect(shaper.shape("water", isStrong: false).first === word)
        #expect(shaper.shape("water", isStrong: true).first !== word)
    }

    @Test("a unit that is too wide is broken between letters, and none is lost")
    func split() throws {
        let shaper = WordShaper(family: try SheetLayoutTests.family.get(), language: "en")
        let setter = TextSetter(shaper: shaper)
        let style = TypeStyle(size: 13, leading: 17, isStrong: false)
        let word = "Nguyễn\u{A0}Pneumonoultramicroscopicsilicovolcanoconiosis"
        let unit = try #require(setter.units(of: [.text(word)], style: style).units.first)
        let pieces = shaper.split(unit, measure: 60, size: 13)
        #expect(pieces.count > 4)
        #expect(pieces.allSatisfy { $0.width <= 60 })
        let texts = pieces.map { $0.text + ($0.space?.text.text ?? "") }
        #expect(texts.joined() == word)
        #expect(texts.contains { $0.hasSuffix("\u{A0}") }, "a no-break space is where it breaks first")
    }
}
