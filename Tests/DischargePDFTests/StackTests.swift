import DischargeLayout
import DischargePDF
import Foundation
import Testing

@Suite("Sheets in one file")
struct StackTests {
    private func sheet(_ text: String, language: String = "en-US", isTwoSided: Bool = true) throws -> Pagination {
        let builder = SheetBuilder(family: try Sample.make().family)
        builder.text(text, in: .element(builder.element(.title)))
        builder.bookmark(text)
        var sheet = builder.pagination(title: text)
        sheet.language = language
        sheet.isTwoSided = isTwoSided
        return sheet
    }

    /// With blank pages that say "blank" and their language.
    private func stack(_ sheets: [Pagination]) throws -> (stack: SheetStack, firstPages: [Int]) {
        let family = try Sample.make().family
        var stack = SheetStack()
        stack.title = "Sheets"
        let firstPages = sheets.enumerated().map { index, sheet in
            stack.add(sheet, bookmark: "Sheet \(index + 1)") { front, language in
                let builder = SheetBuilder(family: family)
                builder.text("blank \(language)", in: .artifact(.layout))
                var page = builder.pagination(title: "").pages[0]
                page.height = front.height
                return page
            }
        }
        return (stack, firstPages)
    }

    private func pdf(_ stack: SheetStack) throws -> [UInt8] {
        try Sample.make().writer.pdf(of: stack, properties: Sample.properties)
    }

    @Test("a two-sided sheet begins on an odd page, after a blank one in the language of the sheet before it")
    func fronts() throws {
        let sample = try Sample.make()
        var rich = sample.richSheet()
        rich.isTwoSided = true
        let sheets = [try sheet("One", language: "es"), rich, try sheet("Three"), try sheet("Four")]
        let (stack, firstPages) = try stack(sheets)
        #expect(firstPages == [1, 3, 5, 7])
        #expect(stack.pageCount == 7)
        let pages = try Witness.copiedText(pdf(stack)).split(separator: "\u{0C}", omittingEmptySubsequences: false)
        try #require(pages.count == 8, "with what follows the last page's end")
        #expect(pages[1].contains("blank es") && pages[5].contains("blank en-US"))
        #expect(pages[0].contains("One") && pages[4].contains("Three") && pages[6].contains("Four"))
    }

    @Test("one-sided sheets begin on odd pages too, since a printer may print on both sides unasked")
    func oneSided() throws {
        let sheets = try ["One", "Two", "Three"].map { try sheet($0, isTwoSided: false) }
        #expect(try stack(sheets).firstPages == [1, 3, 5])
    }

    @Test("each sheet is a document below one root, and one of another language than the first says so")
    func documents() throws {
        let sheets = [try sheet("Uno", language: "es"), try sheet("Two"), try sheet("Tres", language: "es")]
        let objects = try Witness.objects(pdf(try stack(sheets).stack))
        let documents = objects.filter { $0.contains("/S /Document") }
        #expect(documents.count == 4)
        #expect(documents.filter { $0.contains("/Lang") }.count == 1)
        #expect(documents.contains { $0.contains("/Lang <feff0065006e002d00550053>") }, "en-US")
        #expect(objects.contains { $0.contains("/Type /Catalog") && $0.contains("/Lang (es)") })
    }

    @Test("rare letters of several sheets stand in one subset, and read as they are")
    func rareLetters() throws {
        let sheets = try ["Dušan", "Nguyễn", "Take 2"].map { try sheet($0) }
        let file = try pdf(try stack(sheets).stack)
        let text = try Witness.copiedText(file)
        for name in ["Dušan", "Nguyễn", "Take 2"] { #expect(text.contains(name)) }
        #expect(String(decoding: file, as: UTF8.self).components(separatedBy: "/FontFile2").count == 2)
    }

    @Test("a sheet's bookmarks stand below its own, which is closed")
    func bookmarks() throws {
        let file = try pdf(try stack([try sheet("One"), try sheet("Two")]).stack)
        struct Answer: Decodable {
            struct Entry: Decodable {
                var title: String
                var destpageposfrom1: Int
                var open: Bool
                var kids: [Entry]
            }
            var outlines: [Entry]
        }
        let json = try Witness.withFile(file) { try Witness.run("qpdf", ["--json", "--json-key=outlines", $0]) }
        let entries = try JSONDecoder().decode(Answer.self, from: Data(json)).outlines
        #expect(entries.map(\.title) == ["Sheet 1", "Sheet 2"])
        #expect(entries.map(\.destpageposfrom1) == [1, 3])
        #expect(entries.flatMap(\.kids).map(\.title) == ["One", "Two"])
        #expect(entries.allSatisfy { !$0.open })
    }

    @Test("a stack without sheets is refused")
    func empty() throws {
        #expect(throws: PDFError.noPages) { try pdf(SheetStack()) }
    }
}
