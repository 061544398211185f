import Foundation
import Testing
import Witnesses

@Suite("Identifying a page")
struct IdentifyTests {
    private static let patients = """
        order_id,mrn,name,dob,procedure,anesthesia,procedure_end
        R1,00559001,Ada Crumpet,1951-04-02,kyphoplasty,local,2026-11-20T10:05
        R2,00559002,Quillon Vexley,1951-04-02,kyphoplasty,local,2026-11-20T10:05
        R3,00559003,Ivo Scone,1952-05-03,vertebroplasty,general,never

        """

    /// Gives `body` a batch of two sheets and a refused row in the folder `out`, and the code of page 2 of the second as a
    /// scanner reads it from the paper.
    private func withBatch(_ body: (WorkFolder, Manifest.Row, String) throws -> Void) throws {
        try withWorkFolder { folder in
            try folder.write(Self.patients, to: "patients.csv")
            #expect(try folder.batch().status == 1)
            let rows = try folder.manifest.rows
            let row = try #require(rows.dropFirst().first)
            #expect(row.orderID == "R2")
            let codes = try scannedCodes(in: folder.path("out/\(row.file)"))
            try body(folder, row, #require(codes.dropFirst().first?.first).text)
        }
    }

    private func identify(_ folder: WorkFolder, _ arguments: String...) throws -> ProgramResult {
        try folder.discharge(["identify"] + arguments)
    }

    private func expected(_ row: Manifest.Row, page: String, file: String, words: String) -> String {
        """
        manifest: out/manifest.csv
        row: 3
        order_id: R2
        form_id: \(row.formID)
        file: out/\(row.file)
        page: \(page)
        file_check: \(file)
        words_check: \(words)

        """
    }

    private static let same = "same: the page says what the file says"

    @Test("a scanned page is found with its row, its page and its unchanged file")
    func found() throws {
        try withBatch { folder, row, code in
            let result = try identify(folder, code, "--manifest", "out/manifest.csv")
            #expect(result.status == 0 && result.errorText.isEmpty, "\(result.errorText)")
            #expect(result.text == expected(row, page: "2 of \(row.pages)", file: "unchanged", words: Self.same))
        }
    }

    @Test("typed in small letters, in several words, with O for 0 and l for 1, it is the same page")
    func sloppy() throws {
        try withBatch { folder, row, code in
            let typed = code.lowercased().replacing("0", with: "o").replacing("1", with: "l")
            let words = [typed.prefix(4), typed.dropFirst(4).prefix(10), typed.dropFirst(14)].map(String.init)
            let result = try folder.discharge(["identify"] + words + ["--manifest", "out/manifest.csv"])
            #expect(result.status == 0)
            #expect(result.text == expected(row, page: "2 of \(row.pages)", file: "unchanged", words: Self.same))
        }
    }

    @Test("the form id alone finds the row and says that it tells no page")
    func formIDAlone() throws {
        try withBatch { folder, row, _ in
            let result = try identify(folder, row.formID.lowercased(), "--manifest", "out/manifest.csv")
            #expect(result.status == 0)
            let none = "not told by the form id alone"
            #expect(result.text == expected(row, page: none, file: "unchanged", words: none))
        }
    }

    @Test("a page of another sheet is in no manifest: exit code 1, and nothing on standard output")
    func notFound() throws {
        try withBatch { folder, _, _ in
            try identify(folder, "0000-0000-0000", "--manifest", "out/manifest.csv").expectRefusal(
                code: 1, saying: ["0000-0000-0000 stands in none of the manifests"],
                hiding: ["Crumpet", "Vexley", "0055900"], at: #_sourceLocation)
        }
    }

    @Test("a file that is gone, altered or said something else is told of, and the row is found all the same")
    func files() throws {
        try withBatch { folder, row, code in
            let sheet = try folder.read("out/\(row.file)")
            let page = "2 of \(row.pages)"
            func answer(_ code: String = code) throws -> String {
                let result = try identify(folder, code, "--manifest", "out/manifest.csv")
                #expect(result.status == 0)
                return result.text
            }
            let changed = "changed: its sha256 is not the manifest's"
            try folder.write(sheet + Data("\n".utf8), to: "out/\(row.file)")
            #expect(try answer() == expected(row, page: page, file: changed, words: Self.same))

            try folder.write("something else", to: "out/\(row.file)")
            let unknown = "not known: no file tells what it says"
            #expect(try answer() == expected(row, page: page, file: changed, words: unknown))

            try FileManager.default.removeItem(at: folder.path("out/\(row.file)"))
            #expect(try answer() == expected(row, page: page, file: "missing", words: unknown))

            try folder.write(sheet, to: "out/\(row.file)")
            let other = code.prefix(12) + "00000000" + code.suffix(6)
            let said = "other: the page is of a sheet that says something else, or the code was mistyped"
            #expect(try answer(String(other)) == expected(row, page: page, file: "unchanged", words: said))

            let longer = code.dropLast(3) + "098"
            let pages = "2 of 98; the manifest has \(row.pages) pages"
            #expect(try answer(String(longer)) == expected(row, page: pages, file: "unchanged", words: Self.same))
        }
    }

    @Test("a page of a sheet that was printed before with other words says so")
    func earlierPrint() throws {
        try withBatch { folder, _, code in
            let mended = Self.patients.replacing("procedure_end\n", with: "procedure_end,diet\n")
                .replacing("T10:05\n", with: "T10:05,Soft food\n").replacing("never", with: "2026-11-20,")
            try folder.write(mended, to: "patients.csv")
            #expect(try folder.batch().status == 0)
            let result = try identify(folder, code, "--manifest", "out/manifest.csv")
            #expect(result.status == 0)
            #expect(result.text.contains("file_check: unchanged\nwords_check: other: "), "\(result.text)")
        }
    }

    @Test("several manifests are searched, and every row that fits is told of")
    func severalManifests() throws {
        try withBatch { folder, row, code in
            try FileManager.default.createDirectory(at: folder.path("copy"), withIntermediateDirectories: false)
            try folder.write(folder.read("out/manifest.csv"), to: "copy/manifest.csv")
            try folder.write("row,order_id,form_id,file,sha256,pages,status\n", to: "empty.csv")
            let result = try identify(
                folder, code, "--manifest", "empty.csv", "--manifest", "out/manifest.csv", "--manifest",
                "copy/manifest.csv")
            #expect(result.status == 0)
            let first = expected(row, page: "2 of \(row.pages)", file: "unchanged", words: Self.same)
            let second = expected(
                row, page: "2 of \(row.pages)", file: "missing", words: "not known: no file tells what it says")
            #expect(result.text == first + "\n" + second.replacing("out/", with: "copy/"))
        }
    }

    @Test("what is no code is refused with what is wrong with it, and is not repeated")
    func noCode() throws {
        try withBatch { folder, _, _ in
            for (code, words) in [
                ("7XK2-U9QM-4TBD", "character 6"), ("Vexley", "6 characters"), ("7XK2-09QM-4TBD-9", "13 characters"),
                ("7XK209QM4TBD9F3A77C1006005", "page 6 of 5"), ("", "empty"),
            ] {
                try identify(folder, code, "--manifest", "out/manifest.csv").expectRefusal(
                    code: 64, saying: [words], hiding: ["Vexley", "7XK2"], at: #_sourceLocation)
            }
            try identify(folder, "7XK2-09QM-4TBD").expectRefusal(
                code: 64, saying: ["--manifest"], at: #_sourceLocation)
        }
    }

    @Test("a manifest that cannot be read, or is none, ends with 66")
    func badManifest() throws {
        try withBatch { folder, _, code in
            try identify(folder, code, "--manifest", "nowhere.csv").expectRefusal(
                code: 66, saying: ["nowhere.csv: cannot be read", "check its name"], at: #_sourceLocation)
            for (text, words) in [
                ("", "is empty"), (Self.patients, "is not the manifest.csv"),
                ("row,order_id,form_id,file\n", "there is no column sha256"),
            ] {
                try folder.write(text, to: "bad.csv")
                try identify(folder, code, "--manifest", "bad.csv").expectRefusal(
                    code: 66, saying: ["bad.csv", words], hiding: ["Crumpet", "Vexley", "1951"], at: #_sourceLocation)
            }
        }
    }

    @Test("a broken row keeps no other from being found, and nobody is told that the code is not there")
    func brokenRow() throws {
        try withBatch { folder, row, code in
            var lines = try folder.text("out/manifest.csv").split(whereSeparator: \.isNewline).map(String.init)
            lines[1] = "2,R1"
            try folder.write(lines.joined(separator: "\n") + "\n", to: "out/manifest.csv")
            let result = try identify(folder, code, "--manifest", "out/manifest.csv")
            #expect(result.status == 0)
            #expect(result.text == expected(row, page: "2 of \(row.pages)", file: "unchanged", words: Self.same))
            #expect(result.errorText.contains("out/manifest.csv, line 2 (row 2): 2 cells where the header has 7"))
            try identify(folder, "0000-0000-0000", "--manifest", "out/manifest.csv").expectRefusal(
                code: 66, saying: ["line 2", "may stand in one that cannot be read"], at: #_sourceLocation)
        }
    }
}
