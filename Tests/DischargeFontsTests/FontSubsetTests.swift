import DischargeFonts
import Testing

@Suite("Subsets")
struct FontSubsetTests {
    @Test("a face prepared for many subsets makes the same bytes as one that is not", arguments: ["Regular", "Bold"])
    func preparedOrNot(style: String) throws {
        let file = "\(BodyFont.folder)/NotoSans-\(style).ttf"
        let glyphs: [UInt16] = [3, 36, 68, 70, 200, 500, 1_000, 2_000]
        let plain = try FontFace(file: file).subset(glyphs: glyphs)
        let prepared = try FontFace(file: file, isForManySubsets: true).subset(glyphs: glyphs)
        #expect(plain.bytes == prepared.bytes)
        #expect(plain.indices == prepared.indices)
    }
}
