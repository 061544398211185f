import DischargeFonts
import Foundation
import Testing

@Suite("Embedded outlines")
struct OutlineTests {
    @Test(
        "every glyph that is drawn has the font's own outline, parts of parts included",
        arguments: [
            "Dušan Tiếng Ǻ Ễ ấ", "Nguyễn Thị Ánh ị\u{302} a\u{30B}", "Παπαδόπουλος Щербакова", "Take 2 (650 mg)",
        ], [true, false])
    func sameOutlines(text: String, isStrong: Bool) throws {
        let sample = try Sample.make()
        let pdf = try sample.pdf(ofLines: [text], isStrong: isStrong)
        let embedded = FontProgram(try WrittenFile.stream("/FontFile2", of: pdf))
        let file = "\(Sample.fontsFolder)/NotoSans-\(isStrong ? "Bold" : "Regular").ttf"
        let own = FontProgram(Array(try Data(contentsOf: URL(filePath: file))))

        let codes = WrittenFile.codes(inContent: try WrittenFile.stream("/Contents", of: pdf))
        let drawn = sample.family.runs(in: text, isStrong: isStrong, language: "en").flatMap { run in
            // Word by word, as the sheet was set.
            run.text.split(separator: " ", omittingEmptySubsequences: false).enumerated().flatMap { word in
                (word.offset == 0 ? [] : [" "]) + [String(word.element)]
            }.flatMap { sample.family.shape($0, face: run.face, segment: run.segment).glyphs.map(\.glyph) }
        }
        #expect(codes.count == drawn.count)
        for (code, glyph) in zip(codes, drawn) {
            #expect(embedded.outline(of: code) == own.outline(of: glyph), "glyph \(glyph) of \(file)")
        }
    }

    @Test("an outline without its accent is another outline")
    func accentCounts() throws {
        let sample = try Sample.make()
        let face = sample.family.faces[sample.family.bold[0]]
        let own = FontProgram(
            Array(try Data(contentsOf: URL(filePath: "\(Sample.fontsFolder)/NotoSans-Bold.ttf"))))
        for (letter, base) in [("š", "s"), ("ế", "ê"), ("Ǻ", "Å")] as [(Unicode.Scalar, Unicode.Scalar)] {
            let whole = own.outline(of: try #require(face.glyph(for: letter)))
            let part = own.outline(of: try #require(face.glyph(for: base)))
            #expect(whole.count > part.count && !part.isEmpty)
        }
    }
}
