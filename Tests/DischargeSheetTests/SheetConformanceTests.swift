import Foundation
import Testing
import Witnesses

@Suite("Conformance of sheets")
struct SheetConformanceTests {
    @Test("every form of a sheet conforms to PDF/UA-1 and PDF/A-2a, and its structure tree fits its pages")
    func conforms() throws {
        try #require(SheetCase.all.count >= 144)
        try withTemporaryFolder { folder in
            let files = try SheetCase.all.map { form in
                let file = folder.appending(path: "\(form.seed).pdf")
                try Data(form.sheet().bytes).write(to: file)
                return file
            }
            let faults = try verifyConformance(of: files)
            #expect(faults == [], "the number of a file is that of its form in SheetCase.all")
        }
    }

    @Test("qpdf finds nothing wrong, and every font is a readable subset in the file", arguments: SheetCase.all)
    func isSound(form: SheetCase) throws {
        try form.sheet().withFile { file in
            #expect(try qpdfCheck(file) == [])
            let fonts = try pdfFonts(file)
            let names = fonts.map { $0.name.split(separator: "+").last ?? "" }
            #expect(Set(names) == ["NotoSans-Regular", "NotoSans-Bold"])
            #expect(fonts.allSatisfy { $0.isEmbedded && $0.isSubset && $0.hasToUnicode })
        }
    }
}
