import DischargePDF
import Foundation
import Testing

@Suite("Objects of the file")
struct ObjectTests {
    @Test("a link can be printed, is told in words, and knows its place in the structure")
    func link() throws {
        let sample = try Sample.make()
        let file = String(decoding: try sample.pdf(of: sample.richSheet()), as: UTF8.self)
        let start = try #require(file.range(of: "/Subtype /Link")?.lowerBound)
        let annotation = file[start...].prefix(600)
        for part in ["/F 4", "/Contents <FEFF", "/StructParent 2", "/Border [ 0 0 0 ]", "/URI (tel:+15550100)"] {
            #expect(annotation.contains(part), "\(part)")
        }
        #expect(file.contains("/Tabs /S"))
        #expect(file.contains("/OBJR"))
    }

    @Test("bookmarks name their headings and open the page there")
    func bookmarks() throws {
        let sample = try Sample.make()
        let json = try Witness.withFile(sample.pdf(of: sample.richSheet())) {
            try Witness.run("qpdf", ["--json", "--json-key=outlines", $0])
        }
        struct Answer: Decodable {
            struct Entry: Decodable {
                var title: String
                var destpageposfrom1: Int
            }
            var outlines: [Entry]
        }
        let entries = try JSONDecoder().decode(Answer.self, from: Data(json)).outlines
        #expect(entries.map(\.title) == ["After your kyphoplasty – első nap", "The first day"])
        #expect(entries.allSatisfy { $0.destpageposfrom1 == 1 })
    }

    @Test("sheets of usual characters carry the same subset, and a rare character makes the sheet's own")
    func sharedSubset() throws {
        func fontName(_ text: String) throws -> String {
            let file = String(decoding: try Sample.make().pdf(ofLines: [text]), as: UTF8.self)
            let name = try #require(file.range(of: "[A-Z]{6}\\+NotoSans-Regular", options: .regularExpression))
            return String(file[name])
        }
        let usual = try fontName("Take 2 tablets – José")
        #expect(try fontName("Rest. “Call us”") == usual)
        #expect(try fontName("Dušan") != usual)
        #expect(try fontName("Dušan") == fontName("šuDan"))
    }

    @Test("the identifier of the file is the given one")
    func identifier() throws {
        let file = String(decoding: try Sample.make().pdf(ofLines: ["Rest."]), as: UTF8.self)
        let identifier = "<000102030405060708090A0B0C0D0E0F>"
        #expect(file.suffix(400).contains("/ID [ \(identifier) \(identifier) ]"))
    }
}
