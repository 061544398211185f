import Foundation
import Testing
import Witnesses

@Suite("Files as spreadsheets save them")
struct SpreadsheetFileTests {
    private static let header = "order_id,mrn,name,dob,procedure,anesthesia,procedure_end,notes,followup_phone,,\r\n"

    private static func row(
        _ id: String, mrn: String, dob: String = "1951-04-02", notes: String = "", phone: String = "",
        rest: String = ","
    ) -> String {
        "\(id),\(mrn),Ada Crumpet,\(dob),kyphoplasty,local,2026-11-20T10:05,\(notes),\(phone),\(rest)\r\n"
    }

    @Test("a file in UTF-16 prints what it prints in UTF-8, and its refused rows are UTF-8, which is told once")
    func utf16() throws {
        try withWorkFolder { folder in
            let text =
                Self.header + Self.row("R1", mrn: "00559001", notes: "\"Zoë\r\n\r\nrests.\"")
                + Self.row("R2", mrn: "00559002", dob: "1951")
            try folder.write(text, to: "patients.csv")
            #expect(try folder.batch().status == 1)
            let hashes = try folder.manifest.rows.map(\.hash)
            let refused = try folder.text("out/refused.csv")
            let units = ("\u{FEFF}" + text).utf16
            try folder.write(units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, to: "patients.csv")
            let result = try folder.batch()
            #expect(result.status == 1)
            #expect(try folder.manifest.rows.map(\.hash) == hashes)
            #expect(try folder.text("out/refused.csv") == "\u{FEFF}" + refused)
            let note = "discharge: patients.csv: is UTF-16; refused.csv is written in UTF-8\n"
            #expect(result.errorText.ranges(of: note).count == 1)
        }
    }

    @Test("no-break spaces around values do not matter, in keys either")
    func noBreakSpaces() throws {
        try withWorkFolder { folder in
            let row = Self.row("R1", mrn: "00559001")
            try folder.write("order_id,name\n\u{A0}R1,iron\n", to: "m.csv")
            var hashes: Set<String> = []
            for text in [row, "\u{A0}" + row.replacing(",", with: "\u{A0}\u{A0},\u{A0}")] {
                try folder.write(Self.header + text, to: "patients.csv")
                let result = try folder.batch("--medications", "m.csv")
                #expect(result.status == 0, "\(result.errorText)")
                hashes.formUnion(try folder.manifest.rows.map(\.hash))
            }
            #expect(hashes.count == 1)
        }
    }

    @Test("medicines in UTF-16 come to their patients, wherever their rows stand")
    func medicinesInUTF16() throws {
        try withWorkFolder { folder in
            try folder.write(
                Self.header + Self.row("R1", mrn: "00559001") + Self.row("R2", mrn: "00559002"), to: "patients.csv")
            let text = "sep=;\r\norder_id;name\r\nR2;Zoëprofen\r\nR1;Ärzine\r\n;\r\nR2;Œxycodone\r\n"
            let units = ("\u{FEFF}" + text).utf16
            try folder.write(units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }, to: "m.csv")
            let result = try folder.batch("--medications", "m.csv")
            #expect(result.status == 0, "\(result.errorText)")
            #expect(result.errorText.contains("discharge: m.csv: passed over 1 row of nothing but delimiters\n"))
            let sheets = try folder.manifest.rows.map { try pdfText(folder.path("out/\($0.file)")) }
            #expect(sheets.map { $0.contains("Ärzine") } == [true, false])
            #expect(sheets.map { $0.contains("Zoëprofen") && $0.contains("Œxycodone") } == [false, true])
        }
    }

    @Test("rows of nothing but delimiters are counted once, and nothing is said of columns without a name")
    func separators() throws {
        try withWorkFolder { folder in
            let blank = ",,,,,,,,,,\r\n"
            try folder.write(
                "sep=,\r\n" + Self.header + Self.row("R1", mrn: "00559001") + blank
                    + Self.row("R2", mrn: "00559002", rest: "") + blank + blank, to: "patients.csv")
            let result = try folder.batch()
            #expect(result.status == 0, "\(result.errorText)")
            let note = "discharge: patients.csv: passed over 3 rows of nothing but delimiters\n"
            #expect(result.errorText.ranges(of: note).count == 1)
            #expect(!result.errorText.contains("column"))
            #expect(try folder.manifest.rows.map(\.row) == ["3", "5"])
        }
    }

    @Test("numbers and dates that a spreadsheet has rewritten refuse their rows, with the mend")
    func rewritten() throws {
        try withWorkFolder { folder in
            let rows = [
                Self.row("R1", mrn: "5.59331E+06"), Self.row("R2", mrn: "5.59331E+06", phone: "5.55E+09"),
                Self.row("R3", mrn: "00559003", dob: "18720"), Self.row("R4", mrn: "00559004", dob: "4/2/1951"),
                Self.row("R5", mrn: "00559005"), Self.row("R6", mrn: "00559006", rest: ",left"),
            ]
            try folder.write(Self.header + rows.joined(), to: "patients.csv")
            let result = try folder.batch()
            let mend = "(with E+), so that digits are lost; format the column as text, then enter the number again"
            result.expectRefusal(
                code: 1,
                saying: [
                    "row 2 refused: patients.csv:2: mrn: is a number that a spreadsheet has shortened \(mend)",
                    "row 3 refused: patients.csv:3: mrn: ", "patients.csv:3: followup_phone: is a number that",
                    "row 4 refused: patients.csv:4: dob: is the number by which a spreadsheet keeps a date; format the",
                    "row 5 refused: patients.csv:5: dob: is not a date; write a date as YYYY-MM-DD, or say with --date",
                    "row 7 refused: patients.csv, line 7 (row 7), column 11: a value below no name; write the column",
                ], hiding: ["5.59", "5.55", "18720", "4/2", "left"], at: #_sourceLocation)
            #expect(try folder.manifest.printed == ["R5"])
        }
    }

    @Test("record numbers that may have lost zeros are asked about once, and print as they are written")
    func lostZeros() throws {
        try withWorkFolder { folder in
            let rows = [("R1", "00559001"), ("R2", "559002"), ("R3", "00559003"), ("R4", "9004")]
            try folder.write(Self.header + rows.map { Self.row($0, mrn: $1) }.joined(), to: "patients.csv")
            let result = try folder.batch()
            #expect(result.status == 0)
            let question = "patients.csv: mrn: fewer digits than in other rows, in rows 3, 5; were zeros in front lost?"
            #expect(result.errorText.ranges(of: question).count == 1)
            #expect(!result.errorText.contains("559002") && !result.errorText.contains("9004"))
            #expect(try folder.manifest.printed == ["R1", "R2", "R3", "R4"])
        }
    }

    @Test("what a spreadsheet would run is printed as text, and comes back from refused.csv as the same sheet")
    func formulas() throws {
        try withWorkFolder { folder in
            let notes = "\"- =walk 1+1\r\n- rest\""
            let good = Self.row("-7", mrn: "@559", notes: notes, phone: "+1 555-010-0100")
            try folder.write(Self.header + good, to: "patients.csv")
            #expect(try folder.batch().status == 0)
            let hash = try folder.manifest.rows.map(\.hash)
            #expect(try folder.manifest.rows.map(\.orderID) == ["'-7"])
            let sheet = try #require(try folder.manifest.rows.first?.file)
            let text = try pdfText(folder.path("out/\(sheet)"))
            #expect(text.contains("=walk 1+1") && text.contains("+1 555-010-0100") && text.contains("@559"))

            try folder.write(Self.header + good.replacing("1951-04-02", with: "1951"), to: "patients.csv")
            #expect(try folder.batch().status == 1)
            let refused = try folder.text("out/refused.csv")
            for cell in [",'-7,'@559,", ",\"'- =walk", ",'+1 555"] { #expect(refused.contains(cell)) }
            // Twice, since a row that is refused again is guarded already.
            for _ in 1...2 {
                try folder.write(try folder.text("out/refused.csv"), to: "patients.csv")
                #expect(try folder.batch().status == 1)
            }
            let mended = try folder.text("out/refused.csv").replacing(",1951,", with: ",1951-04-02,")
            try folder.write(mended, to: "patients.csv")
            #expect(try folder.batch().status == 0)
            #expect(try folder.manifest.rows.map(\.hash) == hash)
        }
    }

    struct Input: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let bytes: [UInt8]
        let message: String
    }

    @Test(
        "a patients file with nothing in it ends the run with 65 before anything is printed",
        arguments: [
            Input(testDescription: "no bytes", bytes: [], message: "holds no header; `discharge sample csv` shows one"),
            Input(testDescription: "a mark", bytes: [0xEF, 0xBB, 0xBF], message: "holds no header"),
            Input(testDescription: "a mark of UTF-16", bytes: [0xFF, 0xFE], message: "holds no header"),
            Input(testDescription: "sep", bytes: Array("sep=;\r\n".utf8), message: "holds no header"),
            Input(
                testDescription: "header", bytes: Array(header.utf8),
                message: "has a header and no row below it; check that it is the right file"),
            Input(
                testDescription: "separators", bytes: Array((header + ",,,\r\n,,,,\r\n").utf8),
                message: "has a header and no row below it"),
            Input(
                testDescription: "NUL bytes", bytes: Array(repeating: 0, count: 4_096),
                message: "not UTF-8, most likely UTF-16"),
            Input(
                testDescription: "100,000 columns", bytes: Array(repeating: UInt8(ascii: ","), count: 100_000),
                message: "line 1: 100001 columns, and at most 1000 are read"),
        ])
    func nothing(_ input: Input) throws {
        try withWorkFolder { folder in
            try folder.write(input.bytes, to: "patients.csv")
            let result = try folder.batch()
            result.expectRefusal(
                code: 65, saying: ["discharge: patients.csv", input.message], at: #_sourceLocation)
            #expect(try folder.files == ["site.yaml", "patients.csv"])
        }
    }

    @Test("a cell of 10 MB refuses its row, is not kept in memory, and says that the rows after it are not read")
    func longCell() throws {
        try withWorkFolder { folder in
            let long = String(repeating: "x", count: 10_000_000)
            try folder.write(
                Self.header + Self.row("R1", mrn: "00559001") + Self.row("R2", mrn: "00559002", notes: long)
                    + Self.row("R3", mrn: "00559003"), to: "patients.csv")
            let result = try folder.batch()
            result.expectRefusal(
                code: 1,
                saying: [
                    "row 3 refused: patients.csv, line 3 (row 3): longer than 1048576 bytes",
                    "mend this row, then run it and the rows after it again: they are not read",
                ], hiding: ["xxx"], at: #_sourceLocation)
            #expect(try folder.manifest.printed == ["R1"])
        }
    }
}

@Suite("Orders that are no orders")
struct EndlessOrderTests {
    struct Order: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let text: String
        let message: String
    }

    @Test(
        "an order file that nobody wrote is refused at once, in few words",
        arguments: [
            Order(
                testDescription: "too long", text: "notes: " + String(repeating: "x", count: 1 << 20),
                message: "order.yaml: is longer than 1048576 bytes"),
            Order(
                testDescription: "control characters", text: "mrn: " + String(repeating: "\u{1}", count: 900_000),
                message: "order.yaml:1:6: (file): holds the character U+0001"),
            Order(
                testDescription: "as many fields as fit",
                text: (0..<50_000).map { "k\($0): 1\n" }.joined(),
                message: "order.yaml:1:1: (unknown): the field here is not known"),
            Order(
                testDescription: "a very long name of a field", text: String(repeating: "a", count: 1_000) + ": 1\n",
                message: "order.yaml:1:1: (unknown): the field here is not known"),
            Order(
                testDescription: "medicines without end",
                text: "medications:\n" + String(repeating: "- {}\n", count: 50_000),
                message: "medications: has more than 200 entries"),
            Order(
                testDescription: "nested", text: "notes: " + String(repeating: "[", count: 100_000),
                message: "order.yaml:1:"),
            Order(
                testDescription: "aliases of aliases",
                text: "k0: &a0 [x, x]\n"
                    + (1..<40).map { "? *a\($0 - 1)\n: &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined(),
                message: "order.yaml:1: (file): has many anchors (&) and aliases (*); write each value out"),
        ])
    func order(_ order: Order) throws {
        try withWorkFolder { folder in
            try folder.write(order.text, to: "order.yaml")
            let start = ContinuousClock.now
            let result = try folder.discharge("preview", "order.yaml")
            result.expectRefusal(code: 65, saying: ["discharge: ", order.message], at: #_sourceLocation)
            #expect(result.errorText.utf8.count < 20_000)
            // A second in an optimized build on a processor of one's own.
            #expect(ContinuousClock.now - start < .seconds(30))
        }
    }

    @Test(
        "a device without an end is not read without an end", arguments: ["order", "site", "logo"])
    func endless(input: String) throws {
        try withWorkFolder { folder in
            try folder.write(MadeUpOrder().yaml, to: "order.yaml")
            if input == "logo" {
                try folder.write("time_zone: UTC\nlogo: /dev/zero\nlogo_alt: A bell\n", to: "site.yaml")
            }
            let result = try folder.discharge([
                "preview", input == "order" ? "/dev/zero" : "order.yaml", "--site",
                input == "site" ? "/dev/zero" : "site.yaml",
            ])
            let message = input == "logo" ? "/dev/zero is larger than 2 MB" : "/dev/zero: is longer than 1048576 bytes"
            result.expectRefusal(code: 65, saying: [message], hiding: MadeUpOrder.secrets, at: #_sourceLocation)
        }
    }
}
