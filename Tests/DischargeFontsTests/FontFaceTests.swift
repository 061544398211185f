import DischargeFonts
import Foundation
import Testing

@Suite("Font faces")
struct FontFaceTests {
    @Test("a face reports the measures that its file states")
    func measures() throws {
        let family = try BodyFont.family()
        let regular = family.faces[family.regular[0]]
        let bold = family.faces[family.bold[0]]
        #expect(regular.unitsPerEm == 1000)
        #expect((regular.ascender, regular.descender) == (1069, -293))
        #expect((regular.capHeight, regular.xHeight) == (714, 536))
        #expect((regular.weight, bold.weight) == (400, 700))
        #expect(regular.italicAngle == 0)
        #expect(regular.postScriptName == "NotoSans-Regular")
        #expect(bold.postScriptName == "NotoSans-Bold")
        #expect(regular.underlinePosition < 0 && regular.underlineThickness > 0)
        #expect(regular.boundingBox.left < 0 && regular.boundingBox.top > regular.capHeight)
        let space = try #require(regular.glyph(for: " "))
        #expect(regular.advance(of: space) == 260)
    }

    @Test(
        "a face covers the letters of the names that a hospital meets",
        arguments: ["Dušan", "Nguyễn Thị Ánh", "Παπαδόπουλος", "Щербакова", "Ąžuolas", "q\u{323}\u{301}", "e\u{301}"])
    func covers(name: String) throws {
        let family = try BodyFont.family()
        #expect(family.uncovered(in: name).isEmpty)
        #expect(family.face(for: name, isStrong: true) == family.bold[0])
    }

    @Test("a character without a glyph is named, and an invisible one is not")
    func uncovered() throws {
        let family = try BodyFont.family()
        #expect(family.uncovered(in: "Li 李 \u{1F9BD} a\u{AD}b\u{200D}") == ["李", "\u{1F9BD}"])
        #expect(!family.faces[0].covers("李" as Unicode.Scalar))
        #expect(family.faces[0].covers("\u{AD}" as Unicode.Scalar))
    }

    @Test("a file that is cut off or changed anywhere is refused")
    func damaged() throws {
        let whole = try BodyFont.bytes()
        var changed = whole
        changed[whole.count / 2] ^= 0x40
        for bytes in [[], Array(whole.prefix(100)), Array(whole.prefix(whole.count - 100)), changed] {
            #expect {
                try FontFace(bytes: bytes, file: "x.ttf")
            } throws: { error in
                guard case .damaged(file: "x.ttf", _) = error as? FontError else { return false }
                return true
            }
        }
    }

    @Test("a font in another format, or none, is refused with its name")
    func otherFiles() throws {
        #expect(throws: FontError.notTrueType(file: "OFL.txt")) {
            try FontFace(bytes: BodyFont.bytes("OFL.txt"), file: "OFL.txt")
        }
        #expect(throws: FontError.unreadable(file: "/nowhere.ttf")) { try FontFace(file: "/nowhere.ttf") }
        #expect(throws: FontError.missing(file: "NotoSans-Regular.ttf", folder: "/nowhere")) {
            try FontFamily.load(directory: "/nowhere")
        }
    }

    @Test("a font whose licence bits forbid embedding a subset is refused", arguments: [true, false])
    func embeddingForbidden(isRestricted: Bool) throws {
        var bytes = try BodyFont.bytes()
        let table = try #require(TableEntry(of: "OS/2", in: bytes))
        // fsType is big-endian: 0x0002 is the restricted licence, 0x0100 and above forbid subsets and outlines.
        bytes[table.offset + (isRestricted ? 9 : 8)] = 0x02
        table.renewChecksum(in: &bytes)
        #expect(throws: FontError.embeddingForbidden(file: "x.ttf", embedding: isRestricted ? 0x0002 : 0x0200)) {
            try FontFace(bytes: bytes, file: "x.ttf")
        }
    }

    @Test("a subset keeps the glyphs asked for and the parts they are composed of, and little else")
    func subset() throws {
        let face = try BodyFont.family().faces[0]
        let letters = try "Dušanấ".unicodeScalars.map { try #require(face.glyph(for: $0)) }
        let subset = try face.subset(glyphs: letters)
        #expect(letters.allSatisfy { subset.indices[Int($0)] != 0 })
        #expect(Set(letters.map { subset.indices[Int($0)] }).count == 6)
        #expect(subset.glyphCount >= 7 && subset.glyphCount < 20)
        #expect(subset.bytes.count < 6_000)
    }
}

/// A table's entry in the directory of a font file.
private struct TableEntry {
    private let entry: Int
    let offset: Int
    private let length: Int

    init?(of tag: String, in bytes: [UInt8]) {
        let found = stride(from: 12, to: 12 + 16 * Int(bytes[5]), by: 16).first {
            Array(bytes[$0..<$0 + 4]) == Array(tag.utf8)
        }
        guard let found else { return nil }
        func long(_ at: Int) -> Int { bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
        entry = found
        offset = long(found + 8)
        length = long(found + 12)
    }

    func renewChecksum(in bytes: inout [UInt8]) {
        var sum: UInt32 = 0
        for position in 0..<length {
            sum &+= UInt32(bytes[offset + position]) << UInt32(24 - 8 * (position % 4))
        }
        for index in 0..<4 { bytes[entry + 4 + index] = UInt8(truncatingIfNeeded: sum >> (24 - 8 * index)) }
    }
}
