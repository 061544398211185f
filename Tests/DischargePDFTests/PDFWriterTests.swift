import DischargeFonts
import DischargeLayout
import DischargePDF
import Testing

@Suite("Writing a sheet")
struct PDFWriterTests {
    @Test("the same sheet makes the same bytes, in a writer of its own too")
    func sameBytes() throws {
        let sample = try Sample.make()
        let sheet = sample.richSheet()
        let first = try sample.pdf(of: sheet)
        #expect(try sample.pdf(of: sheet) == first)
        let other = try PDFWriter(family: FontFamily.load(directory: Sample.fontsFolder))
        #expect(try other.pdf(of: sheet, properties: Sample.properties) == first)
    }

    @Test("sheets written by several workers at once are the same as one after the other")
    func workers() async throws {
        let sample = try Sample.make()
        let sheet = sample.richSheet()
        let alone = try sample.pdf(of: sheet)
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask { (try? sample.pdf(of: sheet)) == alone }
            }
            for await isSame in group { #expect(isSame) }
        }
    }

    @Test("a character that the font lacks stops the sheet and is named by its code")
    func missingGlyph() throws {
        let error = #expect(throws: PDFError.self) { try Sample.make().pdf(ofLines: ["Li 李"]) }
        #expect(error == .missingGlyph(characters: [0x674E], face: "NotoSans-Regular"))
        #expect("\(try #require(error))".contains("U+674E"))
    }

    @Test("the form's identifier is found again, and not in another file")
    func formIdentifier() throws {
        let sample = try Sample.make()
        let pdf = try sample.pdf(ofLines: ["Rest."])
        #expect(PDFWriter.formID(inPDF: pdf) == Sample.properties.formID)
        #expect(PDFWriter.formID(inPDF: Array("%PDF-1.4 nothing".utf8)) == nil)
        #expect(PDFWriter.formID(inPDF: Array(pdf.dropFirst(4))) == nil)
        #expect(PDFWriter.formID(inPDF: []) == nil)
    }

    @Test("the hash of what a sheet says is found again, and not where there is none")
    func wordsHash() throws {
        let sample = try Sample.make()
        var properties = Sample.properties
        properties.wordsHash = "9f3a77c1"
        let pdf = try sample.writer.pdf(of: sample.richSheet(), properties: properties)
        #expect(PDFWriter.wordsHash(inPDF: pdf) == "9f3a77c1")
        #expect(PDFWriter.formID(inPDF: pdf) == Sample.properties.formID)
        #expect(PDFWriter.wordsHash(inPDF: try sample.pdf(ofLines: ["Rest."])) == nil)
        #expect(PDFWriter.wordsHash(inPDF: Array(pdf.dropFirst(4))) == nil)
    }

    @Test("a layout that contradicts itself is refused, not drawn")
    func contradictions() throws {
        let sample = try Sample.make()
        let sheet = sample.richSheet()
        func refused(_ change: (inout Pagination) -> Void) -> PDFError? {
            var changed = sheet
            change(&changed)
            do {
                _ = try sample.pdf(of: changed)
                return nil
            } catch {
                return error as? PDFError
            }
        }
        #expect(refused { $0.pages = [] } == .noPages)
        #expect(refused { $0.structure[3].parent = 9 } == .unknownElement(3))
        #expect(refused { $0.structure = [] } == .unknownElement(0))
        #expect(refused { $0.pages[0].marks[1].role = .element(500) } == .unknownElement(500))
        #expect(refused { $0.pages[0].links[0].element = -1 } == .unknownElement(-1))
        #expect(refused { $0.pages[0].links[0].box.x = .nan } == .unprintableNumber)
        #expect(refused { $0.bookmarks[0].page = 7 } == .unknownPage(7))
        #expect(refused { $0.pages[0].height = .infinity } != nil)
    }

    @Test("a fault of libharu keeps the library's own code")
    func libharuCode() throws {
        let sample = try Sample.make()
        var sheet = sample.richSheet()
        // Wider than a PDF's page may be: HPDF_PAGE_INVALID_SIZE (hpdf_error.h).
        sheet.pages[0].width = 20_000
        #expect(throws: PDFError.libharu(code: 0x1054, detail: 0)) { try sample.pdf(of: sheet) }
    }
}
