import DischargeFonts
import Testing

@Suite("Shaping")
struct ShapingTests {
    @Test(
        "clusters partition the glyphs, and their texts are the text",
        arguments: ["Kyphoplasty", "a\u{30B}bị\u{302}", "office", "q\u{323}\u{301}z", "Tiếng Việt", "Щё", ""])
    func clustersPartition(text: String) throws {
        let shaped = try BodyFont.family().shape(text, face: 0, segment: BodyFont.latin)
        #expect(shaped.clusters.map(\.text).joined() == text)
        #expect(shaped.clusters.flatMap { Array($0.glyphs) } == Array(shaped.glyphs.indices))
        #expect(shaped.clusters.count <= text.count)
    }

    @Test("a letter and its accents are one cluster")
    func accents() throws {
        let shaped = try BodyFont.family().shape("a\u{30B}q\u{323}\u{301}", face: 0, segment: BodyFont.latin)
        #expect(shaped.clusters.map(\.text) == ["a\u{30B}", "q\u{323}\u{301}"])
        #expect(shaped.glyphs.count > 2)
    }

    @Test("pairs of letters are kerned")
    func kerning() throws {
        let family = try BodyFont.family()
        let pair = family.shape("AV", face: 0, segment: BodyFont.latin)
        let apart = ["A", "V"].reduce(0) { $0 + family.shape($1, face: 0, segment: BodyFont.latin).advance }
        #expect(pair.advance < apart)
    }

    @Test("every figure is as wide as every other, alone and beside any, so that figures stand below each other")
    func tabularFigures() throws {
        let family = try BodyFont.family()
        for face in family.faces.indices {
            let zero = family.shape("0", face: face, segment: BodyFont.latin).advance
            #expect(zero > 0)
            for pair in 0...99 {
                let figures = "\(pair / 10)\(pair % 10)"
                #expect(family.shape(figures, face: face, segment: BodyFont.latin).advance == 2 * zero, "\(figures)")
            }
        }
    }

    @Test("a no-break space is as wide as a space")
    func noBreakSpace() throws {
        let family = try BodyFont.family()
        let space = family.shape(" ", face: 0, segment: BodyFont.latin)
        let noBreak = family.shape("\u{A0}", face: 0, segment: BodyFont.latin)
        #expect(noBreak.advance == space.advance)
        #expect(noBreak.glyphs.count == 1 && noBreak.glyphs[0].glyph != 0)
    }

    @Test(
        "invisible characters draw nothing, and a soft hyphen is no part of the word",
        arguments: ["\u{AD}", "\u{200D}"])
    func invisible(character: String) throws {
        let family = try BodyFont.family()
        let plain = family.shape("exam", face: 0, segment: BodyFont.latin)
        let shaped = family.shape("ex\(character)am", face: 0, segment: BodyFont.latin)
        #expect(shaped.glyphs == plain.glyphs)
        #expect(!shaped.clusters.map(\.text).joined().unicodeScalars.contains("\u{AD}"))
        #expect(family.shape(character, face: 0, segment: BodyFont.latin).glyphs.isEmpty)
    }

    @Test("text that runs from right to left has its clusters in the order of drawing")
    func rightToLeft() throws {
        let segment = Segment(guessedFor: "שלום", language: "he")
        #expect(segment.script.code == "Hebr")
        #expect(segment.direction == .rightToLeft)
        // The body font has no Hebrew; the order of the clusters does not depend on the glyphs.
        let shaped = try BodyFont.family().shape("שלום", face: 0, segment: segment)
        #expect(shaped.clusters.map(\.text) == ["ם", "ו", "ל", "ש"])
        #expect(shaped.clusters.flatMap { Array($0.glyphs) } == Array(shaped.glyphs.indices))
    }
}
