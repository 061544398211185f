import DischargeLayout
import DischargePDF
import Foundation
import Testing

@Suite("Objects of the file")
struct ObjectTests {
    @Test("a link can be printed, is told in words, and knows its place in the structure")
    func link() throws {
        let sample = try Sample.make()
        let objects = try Witness.objects(sample.pdf(of: sample.richSheet()))
        let annotation = try #require(objects.first { $0.contains("/Subtype /Link") })
        for part in ["/F 4", "/Contents <feff", "/StructParent 2", "/Border [ 0 0 0 ]", "/URI (tel:+15550100)"] {
            #expect(annotation.contains(part), "\(part)")
        }
        #expect(objects.contains { $0.contains("/Tabs /S") })
        #expect(objects.contains { $0.contains("/OBJR") })
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

    @Test("the identifier of the file follows from all that it holds")
    func identifier() throws {
        let sample = try Sample.make()
        func identifier(_ text: String, formID: String = "F-1") throws -> String {
            let builder = SheetBuilder(family: sample.family)
            builder.text(text, in: .element(builder.element(.paragraph)))
            var properties = Sample.properties
            properties.formID = formID
            let pdf = try sample.writer.pdf(of: builder.pagination(title: "Rest"), properties: properties)
            let trailer = try #require(try Witness.objects(pdf).last)
            return String(try #require(trailer.firstMatch(of: /\/ID \[<([0-9a-f]{32})>/)?.1))
        }
        let first = try identifier("Rest.")
        #expect(try identifier("Rest.") == first)
        #expect(try identifier("Best.") != first)
        #expect(try identifier("Rest.", formID: "F-2") != first)
    }

    @Test("a structure of more elements than one stream holds is read whole")
    func longStructure() throws {
        let sample = try Sample.make()
        let builder = SheetBuilder(family: sample.family)
        for number in 1...6_000 {
            builder.text("\(number)", in: .element(builder.element(.paragraph)))
            builder.newLine(0.1)
        }
        let pdf = try sample.pdf(of: builder.pagination(title: "Numbers"))
        let elements = try Witness.objects(pdf).filter { $0.contains("/S /P ") }
        #expect(elements.compactMap { $0.firstMatch(of: /\/K \[ (\d+) \]/)?.1 } == (0..<6_000).map { "\($0)" })
        try Witness.withFile(pdf) { _ = try Witness.run("qpdf", ["--check", $0]) }
    }

    @Test("the objects of the structure stand deflated in streams, which keeps a sheet small")
    func deflatedStructure() throws {
        let sample = try Sample.make()
        let file = String(decoding: try sample.pdf(of: sample.richSheet()), as: UTF8.self)
        #expect(file.contains("/Type /ObjStm"))
        #expect(!file.contains("/StructTreeRoot <<") && !file.contains("/S /P") && !file.contains("/S/P"))
    }
}
