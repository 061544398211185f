import DischargeFonts
import Foundation
import Testing

@Suite("Runs of one face and script")
struct FontRunTests {
    private func scripts(_ text: String) throws -> [String] {
        try BodyFont.family().runs(in: text, isStrong: false, language: "en").map {
            "\($0.segment.script.code):\($0.text)"
        }
    }

    @Test("digits, spaces and punctuation join the run before them, and at the beginning the one after them")
    func commonCharacters() throws {
        #expect(try scripts("12. Take 2 tablets, then rest.") == ["Latn:12. Take 2 tablets, then rest."])
        #expect(try scripts("Anna (Άννα) 7") == ["Latn:Anna (", "Grek:Άννα) 7"])
        #expect(try scripts("Щербакова Ann") == ["Cyrl:Щербакова ", "Latn:Ann"])
        #expect(try scripts("12.5 – 7") == ["Zyyy:12.5 – 7"])
        #expect(try scripts("") == [])
    }

    @Test("an accent stays with its letter")
    func accents() throws {
        #expect(try scripts("a\u{30B}q\u{323}\u{301}") == ["Latn:a\u{30B}q\u{323}\u{301}"])
    }

    @Test("strong text takes the bold face, and the runs are the text together")
    func strong() throws {
        let family = try BodyFont.family()
        let runs = family.runs(in: "Call Άννα: 555", isStrong: true, language: "en-US")
        #expect(runs.allSatisfy { $0.face == family.bold[0] && $0.segment.language == "en-US" })
        #expect(runs.map(\.text).joined() == "Call Άννα: 555")
    }

    @Test("every further regular or bold file of the folder joins the end of its chain")
    func chain() throws {
        let files = FileManager.default
        let folder = files.temporaryDirectory.appending(path: UUID().uuidString)
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? files.removeItem(at: folder) }
        for name in ["NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "Added-Regular.ttf", "Added-Medium.ttf"] {
            let source = name.hasPrefix("Added") ? "NotoSans-Bold.ttf" : name
            try files.copyItem(atPath: "\(BodyFont.folder)/\(source)", toPath: folder.appending(path: name).path)
        }
        let family = try FontFamily.load(directory: folder.path)
        #expect(
            family.faces.map(\.postScriptName) == ["NotoSans-Regular", "NotoSans-Bold", "NotoSans-Bold"])
        #expect(family.regular == [0, 1, 2] && family.bold == [2, 0, 1])
        #expect(family.face(for: "Ab", isStrong: false) == 0)
        #expect(family.face(for: "李", isStrong: false) == nil)
    }
}
