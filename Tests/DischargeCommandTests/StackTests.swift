import Foundation
import Testing
import Witnesses

@Suite("The stack of a batch")
struct StackTests {
    /// Made-up patients, of whom the third has letters of another script, and the fourth is refused.
    private static let patients =
        LongWard.csv(1..<6).replacing("Ada Crumpet D", with: "Zdeněk Knedlík").replacing("L4,70000004", with: "L4,")

    private func withPatients(_ patients: String = Self.patients, _ body: (WorkFolder) throws -> Void) throws {
        try withWorkFolder { folder in
            try folder.write(patients, to: "patients.csv")
            try body(folder)
        }
    }

    private static func pdfs(_ folder: WorkFolder) throws -> Set<String> {
        try folder.files.filter { $0.hasPrefix("stack") }
    }

    @Test(
        "holds the printed sheets in the order of the rows, conforms, and begins each on the front of a leaf",
        arguments: ["one", "two"])
    func wholeStack(_ sides: String) throws {
        try withPatients { folder in
            let result = try folder.batch("--merge", "stack.pdf", "--sides", sides, "--jobs", "4")
            #expect(result.status == 1)
            #expect(result.errorText.contains("put 4 sheets on "))
            #expect(result.errorText.contains(" pages into stack.pdf; without the 1 row refused\n"))
            let printed = try folder.manifest.rows.filter { $0.status == "printed" }
            #expect(printed.map(\.orderID) == ["L1", "L2", "L3", "L5"])
            let ends = printed.map { Int($0.pages)?.isMultiple(of: 2) == false }
            #expect(sides == "one" || ends.contains(true), "a sheet ends on the front of a leaf")
            try folder.expectStack(of: printed.map(\.formID), isTwoSided: sides == "two")
            #expect(try folder.stack().rows.map(\.row) == printed.map(\.row))
            let stack = folder.path("stack.pdf")
            #expect(try qpdfCheck(stack) == [])
            #expect(try verifyConformance(of: [stack]) == [])
        }
    }

    @Test("has a bookmark a sheet, and no patient's data in bookmarks, title and names of its files")
    func bookmarks() throws {
        try withPatients { folder in
            #expect(try folder.batch("--merge", "stack.pdf", "--sides", "two").status == 1)
            let rows = try folder.stack().rows
            let objects = try PDFObjects(of: folder.path("stack.pdf"))
            #expect(objects.outline.map(\.title) == rows.map { "Row \($0.row), form \($0.formID)" })
            #expect(objects.outline.map(\.page) == rows.map(\.first))
            let information = try #require(objects.resolve(objects.trailer["/Info"]))
            #expect(information["/Title"] == .text("Discharge sheets: 4"))
            let titles = objects.objects.values.compactMap { $0["/Title"] }
            #expect(titles.count > 4 * 5, "each sheet's own bookmarks stand below its own")
            for text in titles + [information] {
                for secret in ["Crumpet", "Knedl", "7000000", "1951"] { #expect(!"\(text)".contains(secret)) }
            }
            #expect(objects.catalog?["/ViewerPreferences"]?["/Duplex"] == .name("/DuplexFlipLongEdge"))
        }
    }

    @Test("embeds each font and the color profile once, and asks for one-sided printing where sheets are one-sided")
    func sharedParts() throws {
        try withPatients { folder in
            #expect(try folder.batch("--merge", "stack.pdf").status == 1)
            let fonts = try pdfFonts(folder.path("stack.pdf")).map(\.name).map { $0.split(separator: "+").last }
            #expect(fonts.count == Set(fonts).count && fonts.count >= 2)
            let objects = try PDFObjects(of: folder.path("stack.pdf"))
            #expect(objects.dictionaries("/Type", "/OutputIntent").count == 1)
            #expect(objects.catalog?["/ViewerPreferences"]?["/Duplex"] == .name("/Simplex"))
        }
    }

    @Test("is the same with any number of jobs, and leaves the single sheets as they are without it")
    func sameBytes() throws {
        try withPatients { folder in
            var stacks: [[Data]] = []
            var sheets: [[String: Data]] = []
            for options in [["--jobs", "1"], ["--jobs", "8"], []] {
                let merge = options.isEmpty ? [] : ["--merge", "stack.pdf"] + options
                #expect(
                    try folder.discharge(
                        ["batch", "patients.csv", "--output", "out", "--site", "site.yaml", "--now", WorkFolder.now]
                            + merge
                    ).status == 1)
                stacks.append([try folder.read("stack.pdf"), try folder.read("stack.sets.csv")])
                sheets.append(try folder.batchContents)
                try FileManager.default.removeItem(at: folder.path("out"))
            }
            #expect(stacks[0] == stacks[1])
            #expect(sheets[0] == sheets[1] && sheets[1] == sheets[2])
        }
    }

    @Test("is cut into numbered volumes, each a whole document; a later run leaves nothing of it beside its own")
    func volumes() throws {
        try withPatients { folder in
            #expect(try folder.batch("--merge", "stack.pdf", "--merge-size", "2", "--sides", "two").status == 1)
            #expect(try Self.pdfs(folder) == ["stack-001.pdf", "stack-002.pdf", "stack.sets.csv"])
            let forms = try folder.manifest.rows.filter { $0.status == "printed" }.map(\.formID)
            try folder.expectStack(of: forms, isTwoSided: true)
            #expect(try folder.stack().rows.map(\.file) == [1, 1, 2, 2].map { "stack-00\($0).pdf" })
            #expect(
                try verifyConformance(of: ["stack-001.pdf", "stack-002.pdf"].map { folder.path($0) }) == [])
            let again = try folder.batch("--merge", "stack.pdf", "--merge-size", "4", "--sides", "two")
            #expect(again.errorText.contains("stack-002.pdf: was of an earlier stack, and is removed\n"))
            #expect(try Self.pdfs(folder) == ["stack.pdf", "stack.sets.csv"])
            _ = try folder.batch("--merge", "stack.pdf", "--merge-size", "1", "--sides", "two")
            #expect(
                try Self.pdfs(folder)
                    == Set((1...4).map { "stack-00\($0).pdf" } + ["stack.sets.csv"]))
        }
    }

    @Test("a stack of no sheet is none, also not that of an earlier run")
    func nothingPrinted() throws {
        try withPatients(LongWard.csv(1..<3)) { folder in
            #expect(try folder.batch("--merge", "stack.pdf").status == 0)
            try folder.write(LongWard.csv(1..<3).replacing("1951-04-02", with: "soon"), to: "patients.csv")
            let result = try folder.batch("--merge", "stack.pdf")
            #expect(result.status == 1)
            #expect(result.errorText.contains("no sheet was printed: there is no stack\n"))
            #expect(try Self.pdfs(folder) == [])
        }
    }

    @Test("a resumed run puts sheets that are there already into it, with the words and time they were printed with")
    func resumed() throws {
        try withPatients { folder in
            #expect(try folder.batch().status == 1)
            let before = try folder.batchContents
            let result = try folder.discharge([
                "batch", "patients.csv", "--output", "out", "--site", "site.yaml", "--now", "2026-11-21T09:30:00Z",
                "--resume", "--merge", "stack.pdf",
            ])
            #expect(result.errorText.contains("printed 0 of 5 sheets into out; 4 were there already"))
            #expect(try folder.batchContents == before)
            try folder.expectStack(
                of: folder.manifest.rows.filter { $0.status == "printed" }.map(\.formID), isTwoSided: false)
        }
    }

    @Test("a sheet that is there and cannot be made again with the same bytes is printed again, and that is said")
    func otherSheet() throws {
        try withPatients(LongWard.csv(1..<4)) { folder in
            // Sides are no reason to refuse a resumed run, and other ones make another sheet.
            #expect(try folder.batch("--sides", "two").status == 0)
            let result = try folder.batch("--sides", "one", "--resume", "--merge", "stack.pdf")
            #expect(result.status == 0)
            #expect(result.errorText.contains("is not what this program prints now"))
            #expect(result.errorText.contains("printed 3 of 3 sheets into out\n"))
            try folder.batchFolder.expectWhole(LongWard.orders(1..<4))
            try folder.expectStack(of: folder.manifest.rows.map(\.formID), isTwoSided: false)
        }
    }

    @Test(
        "a file that is no stack is not replaced, which is said before anything is printed; --force replaces it",
        arguments: ["stack.pdf", "stack.sets.csv"])
    func foreignFile(_ name: String) throws {
        try withPatients(LongWard.csv(1..<3)) { folder in
            try folder.write("a letter\n", to: name)
            try folder.batch("--merge", "stack.pdf").expectRefusal(
                code: 73, saying: [name, "is not of an earlier stack"], at: #_sourceLocation)
            #expect(try folder.text(name) == "a letter\n")
            #expect(try !folder.files.contains { $0.hasPrefix("out/") && $0.hasSuffix(".pdf") })
            #expect(try folder.batch("--merge", "stack.pdf", "--force").status == 0)
            try folder.expectStack(of: folder.manifest.rows.map(\.formID), isTwoSided: false)
            #expect(try folder.batch("--merge", "stack.pdf").status == 0, "its own stack is replaced")
        }
    }

    @Test("a sheet is no stack, and is not replaced by one")
    func sheetInPlace() throws {
        try withPatients(LongWard.csv(1..<3)) { folder in
            #expect(try folder.batch().status == 0)
            let sheet = try #require(try folder.manifest.rows.first?.file)
            let bytes = try folder.read("out/\(sheet)")
            #expect(try folder.batch("--merge", "out/\(sheet)").status == 73)
            #expect(try folder.read("out/\(sheet)") == bytes)
        }
    }

    @Test("a run that is ended early writes no stack, leaves the earlier one, and says so; no other comes between")
    func endedEarly() throws {
        try withPatients(LongWard.csv(1..<121)) { folder in
            try folder.write(LongWard.csv(1..<2), to: "one.csv")
            #expect(try folder.discharge("batch", "one.csv", "--output", "other", "--merge", "stack.pdf").status == 0)
            let before = try folder.read("stack.pdf")
            let batch = try folder.startBatch("--merge", "stack.pdf", "--merge-size", "2")
            try folder.waitForManifest(lines: 5)
            try folder.discharge("batch", "one.csv", "--output", "third", "--merge", "other.pdf").expectRefusal(
                code: 73, saying: ["another batch is printing into this folder"], at: #_sourceLocation)
            batch.send(SIGTERM)
            let result = try batch.end()
            #expect(result.status == 128 + SIGTERM)
            #expect(result.errorText.contains("stack.pdf: the stack is not written until all rows are done\n"))
            #expect(try folder.read("stack.pdf") == before)
            #expect(try folder.files.filter { $0.hasSuffix(".part") } == [])
            #expect(try folder.batch("--merge", "stack.pdf", "--resume").status == 0)
            try folder.expectStack(of: folder.manifest.rows.map(\.formID), isTwoSided: false)
        }
    }

    @Test(
        "--merge takes a name that ends in .pdf, --merge-size a number",
        arguments: ["stack", "-", ".pdf", "a.pdf 0"])
    func usage(_ words: String) throws {
        try withPatients { folder in
            let words = words.split(separator: " ").map(String.init)
            let size = words.count > 1 ? ["--merge-size", words[1]] : []
            let result = try folder.discharge(
                ["batch", "patients.csv", "--output", "out", "--merge", words[0]] + size)
            #expect(result.status == 64)
            #expect(result.errorText.contains("--merge takes the name of a file that ends in .pdf"))
        }
    }
}
