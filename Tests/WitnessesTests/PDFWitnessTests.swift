import Foundation
import Testing

import Witnesses

@Suite("PDF witnesses")
struct PDFWitnessTests {
    @Test("a correct file passes qpdf, and is read")
    func correctFile() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "small.pdf")
            try smallPDF.write(to: file)
            #expect(try qpdfCheck(file) == [])
            #expect(try pdfPageCount(file) == 1)
            #expect(try pdfText(file).contains("Keep this page"))
            #expect(try pdfText(file, raw: true).contains("Keep this page"))
            let fonts = try pdfFonts(file)
            #expect(fonts.map(\.name) == ["Helvetica"])
            #expect(fonts.map(\.kind) == ["Type 1"])
            #expect(fonts.allSatisfy { !$0.isEmbedded && !$0.isSubset && !$0.hasToUnicode })
            #expect(try pdfStructureText(file) == "")
        }
    }

    @Test("a file whose end is missing is reported by qpdf")
    func brokenFile() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "broken.pdf")
            try smallPDF.dropLast(60).write(to: file)
            #expect(try !qpdfCheck(file).isEmpty)
        }
    }

    @Test("files that do not conform are each reported, for every standard and for the structure tree")
    func nonconforming() throws {
        try withTemporaryFolder { folder in
            let untagged = folder.appending(path: "untagged, with a space.pdf")
            let broken = folder.appending(path: "broken.pdf")
            try smallPDF.write(to: untagged)
            try Data("%PDF-1.4\nnothing else".utf8).write(to: broken)
            let failures = try verifyConformance(of: [untagged, broken])
            for expected in ["\(untagged.path): ua1 7.1-", "\(untagged.path): 2a 6.", "\(broken.path): ua1: cannot"] {
                #expect(failures.contains { $0.hasPrefix(expected) }, "\(expected)")
            }
            #expect(failures.contains("\(untagged.path): structure: no StructTreeRoot"))
        }
    }

    @Test("a file that cannot be read is no verdict")
    func unreadable() throws {
        #expect(throws: WitnessError.self) { try verifyConformance(of: [URL(filePath: "/nowhere/none.pdf")]) }
    }

    @Test("validators that are not set up make a test fail, and say what to run")
    func notSetUp() throws {
        try withTemporaryFolder { empty in
            let script = packageRoot.appending(path: "Tests/Conformance/verify").path
            let result = try run(
                script, ["ua1", "any.pdf"], environment: ["DISCHARGE_CONFORMANCE_HOME": empty.path])
            #expect(result.status == 2)
            #expect(result.errorText.contains(".ci/setup tests"))
        }
    }
}
