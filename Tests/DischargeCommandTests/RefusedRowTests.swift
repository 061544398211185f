import Foundation
import Testing
import Witnesses

@Suite("Rows that are refused")
struct RefusedRowTests {
    /// A row that does not print, between two that do.
    struct Row: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let bytes: [UInt8]
        let message: String

        init(_ description: String, _ text: String, says message: String) {
            self.init(description, bytes: Array(text.utf8), says: message)
        }

        init(_ description: String, bytes: [UInt8], says message: String) {
            testDescription = description
            self.bytes = bytes
            self.message = message
        }
    }

    static let header = "order_id,mrn,name,dob,procedure,anesthesia,procedure_end,notes\n"
    static let first = "R1,00559001,Ada Crumpet,1951-04-02,kyphoplasty,local,2026-11-20T10:05,\"Walk.\n\nRest.\"\n"
    static let last = "R3,00559003,Ivo Scone,1952-05-03,vertebroplasty,general,2026-11-20T11:05,\n"

    @Test(
        "a row that is not valid is refused alone, with line, field and mend, and as it came",
        arguments: [
            Row(
                "no mrn", "R2,,Quillon Vexley,1951-04-02,kyphoplasty,local,2026-11-20T10:05,\n",
                says: "mrn: is missing; write 1 to 32"),
            Row(
                "wrong date", "R2,74,Quillon Vexley,04/02/1951,kyphoplasty,local,2026-11-20T10:05,\n",
                says: "dob: is not a date; write a date as YYYY-MM-DD"),
            Row(
                "two faults", "R2,74,Quillon Vexley,1951-04-02,kyphoplasty,hypnosis,noon,\n",
                says: "anesthesia: is not in the templates"),
            Row(
                "emoji", "R2,74,Quillon 🙂,1951-04-02,kyphoplasty,local,2026-11-20T10:05,\n",
                says: "name: holds a character that no font has: U+1F642"),
            Row(
                "bidi override", "R2,74,Quillon\u{202E}Vexley,1951-04-02,kyphoplasty,local,2026-11-20T10:05,\n",
                says: "name: holds the character U+202E"),
            Row("too few cells", "R2,74,Quillon Vexley,1951-04-02\n", says: "4 cells where the header has 8"),
            Row(
                "too many cells", "R2,74,Vexley, Quillon,1951-04-02,kyphoplasty,local,2026-11-20T10:05,\n",
                says: "9 cells where the header has 8; put a cell that holds the delimiter in quotes"),
            Row(
                "quote in a cell", "R2,74,Quillon \"Q\" Vexley,1951-04-02,kyphoplasty,local,2026-11-20T10:05,\n",
                says: "a quote (\") inside a cell"),
            Row(
                "Latin-1",
                bytes: Array("R2,74,Ren".utf8) + [0xE9]
                    + Array(" Vexley,1951-04-02,kyphoplasty,local,2026-11-20T10:05,\n".utf8),
                says: "not UTF-8, most likely ISO 8859-1 or Windows-1252; save the file again as CSV UTF-8"),
        ])
    func row(_ row: Row) throws {
        try withWorkFolder { folder in
            let bytes = Array((Self.header + Self.first).utf8) + row.bytes + Array(Self.last.utf8)
            try folder.write(bytes, to: "patients.csv")
            let result = try folder.batch()
            result.expectRefusal(
                code: 1,
                saying: [
                    "discharge: row 3 refused: patients.csv", row.message,
                    "printed 2 of 3 sheets into out; 1 row is refused: mend out/refused.csv and run it",
                ], hiding: MadeUpOrder.secrets + ["hypnosis", "🙂", "Ren"], at: #_sourceLocation)
            #expect(try folder.manifest.printed == ["R1", "R3"])
            #expect(try folder.manifest.refused == ["3"])
            let refused = try folder.read("out/refused.csv")
            #expect(refused.starts(with: Data("error,\(Self.header)".utf8)))
            #expect(refused.range(of: Data(row.bytes)) != nil, "the row stands there as it came")
            #expect(try folder.files.filter { $0.hasPrefix("out/") && !$0.hasPrefix("out/.") }.count == 4)
        }
    }

    @Test("refused rows run again once they are mended, and leave no refused.csv")
    func mended() throws {
        try withWorkFolder { folder in
            let bad = "R2,74,Quillon Vexley,04/02/1951,kyphoplasty,local,2026-11-20T10:05,\"Walk,\n\"\"slowly\"\".\"\n"
            try folder.write(Self.header + Self.first + bad + Self.last, to: "patients.csv")
            #expect(try folder.batch().status == 1)
            let refused = try folder.text("out/refused.csv")
            // As it is, it is refused again, with one column of errors and not two.
            try folder.write(refused, to: "patients.csv")
            #expect(try folder.batch().status == 1)
            #expect(try folder.text("out/refused.csv").hasPrefix("error,order_id,"))
            try folder.write(refused.replacing("04/02/1951", with: "1951-04-02"), to: "patients.csv")
            let result = try folder.batch()
            #expect(result.status == 0, "\(result.errorText)")
            #expect(try folder.manifest.printed == ["R1", "R3", "R2"], "those of the first run are not forgotten")
            #expect(try folder.manifest.refused == [])
            #expect(try !folder.files.contains("out/refused.csv"))
        }
    }

    @Test("an order id that stands in several rows refuses all of them")
    func repeated() throws {
        try withWorkFolder { folder in
            let others = Self.last.replacing("R3", with: "R1") + Self.last + Self.first.replacing("R1,", with: " R1 ,")
            try folder.write(Self.header + Self.first + others, to: "patients.csv")
            let result = try folder.batch()
            result.expectRefusal(
                code: 1, saying: ["order_id: stands in several rows; give each row its own order_id"],
                hiding: ["R1,", "Crumpet", "Scone"], at: #_sourceLocation)
            #expect(try folder.manifest.printed == ["R3"])
            #expect(try folder.manifest.refused == ["2", "3", "5"])
        }
    }

    @Test("without order ids, a record number that stands in several rows refuses all of them")
    func repeatedRecordNumber() throws {
        try withWorkFolder { folder in
            let row = "00559001,Ada Crumpet,1951-04-02,kyphoplasty,local,2026-11-20T10:05\n"
            let other = row.replacing("00559001", with: "00559002")
            try folder.write(
                "mrn,name,dob,procedure,anesthesia,procedure_end\n" + row + other + row, to: "patients.csv")
            let result = try folder.batch()
            result.expectRefusal(
                code: 1, saying: ["patients.csv:2: mrn: stands in several rows"], hiding: ["0055"], at: #_sourceLocation
            )
            #expect(try folder.manifest.refused == ["2", "4"])
        }
    }

    @Test("a quote that is never closed refuses its row and says that the rest is not read")
    func openQuote() throws {
        try withWorkFolder { folder in
            let open = "R2,74,\"Quillon Vexley,1951-04-02,kyphoplasty,local,2026-11-20T10:05,\n"
            try folder.write(Self.header + Self.first + open + Self.last, to: "patients.csv")
            let result = try folder.batch()
            #expect(result.status == 1)
            #expect(result.errorText.contains("never closed and takes in the rest of the file"))
            #expect(try folder.manifest.printed == ["R1"])
            #expect(try folder.text("out/refused.csv").hasSuffix(open + Self.last))
        }
    }

    @Test("a stray quote refuses its row; no row is lost without a word, and none is printed with another's text")
    func strayQuote() throws {
        try withWorkFolder { folder in
            let stray = "R2,74,\"Quillon\" Vexley,1951-04-02,kyphoplasty,local,2026-11-20T10:05,\n"
            try folder.write(Self.header + Self.first + stray + Self.last, to: "patients.csv")
            let result = try folder.batch()
            result.expectRefusal(
                code: 1, saying: ["row 3 refused: patients.csv, line", "column name: text after the closing quote"],
                hiding: MadeUpOrder.secrets, at: #_sourceLocation)
            let refused = try folder.text("out/refused.csv")
            #expect(refused.contains(stray))
            #expect(try folder.manifest.printed.contains("R3") != refused.contains(Self.last))
        }
    }

    @Test("another patient's form in the folder is not replaced, and its row is refused")
    func occupied() throws {
        try withWorkFolder { folder in
            try folder.write(Self.header + Self.first + Self.last, to: "patients.csv")
            #expect(try folder.batch().status == 0)
            let rows = try folder.manifest.rows
            let own = try folder.read("out/\(rows[0].file)")
            try folder.write(own, to: "out/\(rows[1].file)")
            let result = try folder.batch()
            result.expectRefusal(
                code: 1, saying: ["row 3 refused: out/\(rows[1].file): the file there is not the same form"],
                at: #_sourceLocation)
            #expect(try folder.read("out/\(rows[1].file)") == own)
            #expect(try folder.batch("--force").status == 0)
            #expect(try folder.read("out/\(rows[1].file)") != own)
        }
    }
}
