import Foundation
import Testing
import Witnesses

@Suite("The files of a batch")
struct BatchFileTests {
    private static let columns = ["order_id", "mrn", "name", "dob", "procedure", "anesthesia", "procedure_end"]
    private static let row = [
        "R1", "00559001", "Ada Crumpet", "1951-04-02", "kyphoplasty", "local", "2026-11-20T10:05",
    ]

    private static func csv(_ columns: [String], _ rows: [[String]], delimiter: String = ",") -> String {
        ([columns] + rows).map { $0.joined(separator: delimiter) + "\n" }.joined()
    }

    @Test("any spelling of a spreadsheet prints the same sheet")
    func spelling() throws {
        let (columns, row) = (Self.columns, Self.row)
        let spellings = [
            Self.csv(columns, [row]), Self.csv(columns, [row], delimiter: ";"),
            Self.csv(columns, [row], delimiter: "\t"),
            "\u{FEFF}" + Self.csv(columns, [row]), Self.csv(columns, [row]).replacing("\n", with: "\r\n"),
            Self.csv(columns.map { $0.uppercased().replacing("_", with: " ") }, [row]),
            Self.csv(columns.map { $0.capitalized.replacing("_", with: "-") }, [row]),
            "\n" + Self.csv(columns, [row]) + "\n\n", Self.csv(columns, [row.map { "\"\($0)\"" }]),
            Self.csv(columns.reversed(), [row.reversed()]), Self.csv(columns, [row.map { " \($0) " }]),
        ]
        try withWorkFolder { folder in
            var hashes: Set<String> = []
            for (index, text) in spellings.enumerated() {
                try folder.write(text, to: "patients.csv")
                let result = try folder.batch()
                #expect(result.status == 0, "spelling \(index): \(result.errorText)")
                hashes.formUnion(try folder.manifest.rows.map(\.hash))
                #expect(hashes.count == 1, "spelling \(index)")
            }
        }
    }

    struct File: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let text: String
        let messages: [String]
    }

    @Test(
        "a file whose header is wrong ends the run with 65 before anything is printed",
        arguments: [
            File(
                testDescription: "a column is missing", text: csv(columns.dropLast(), [row.dropLast()]),
                messages: ["patients.csv, line 1: there is no column procedure_end; add it"]),
            File(
                testDescription: "no name", text: csv(columns, [row]).replacing(",name,", with: ",surname,"),
                messages: ["there is no column name, or first_name and last_name; add it"]),
            File(
                testDescription: "a column twice", text: csv(columns + ["DOB"], [row + [""]]),
                messages: ["columns 4 and 8 have the same name, dob; remove or rename one"]),
            File(
                testDescription: "near miss", text: csv(columns + ["lifting_week"], [row + ["6"]]),
                messages: ["column 8, lifting_week, is most likely meant to be lifting_weeks; rename it"]),
            File(
                testDescription: "no header", text: csv(row, [row]),
                messages: ["no column has a known name; put the header line first"]),
            File(testDescription: "nothing", text: "", messages: ["patients.csv: holds no header"]),
        ])
    func header(_ file: File) throws {
        try withWorkFolder { folder in
            try folder.write(file.text, to: "patients.csv")
            let result = try folder.batch()
            result.expectRefusal(code: 65, saying: file.messages, hiding: ["Crumpet", "0055"], at: #_sourceLocation)
            #expect(try folder.files == ["site.yaml", "patients.csv"])
        }
    }

    @Test("columns that are not known are told once, for both files, and not read")
    func unknownColumns() throws {
        try withWorkFolder { folder in
            let rows = [Self.row + ["", "b"], Self.row.map { $0.replacing("R1", with: "R2") } + ["a", ""]]
            try folder.write(Self.csv(Self.columns + ["Ward color", "Bed"], rows), to: "patients.csv")
            try folder.write("order_id,name,shelf\nR1,iron,7\nR2,iron,8\n", to: "m.csv")
            let result = try folder.batch("--medications", "m.csv")
            #expect(result.status == 0, "\(result.errorText)")
            let message = "discharge: columns that are not known and not read: Ward color, Bed, shelf\n"
            #expect(result.errorText.ranges(of: message).count == 1)
            #expect(result.errorText.ranges(of: "Ward color").count == 1)
        }
    }

    @Test("a medicine of no patient is told with its line, and the run ends with 1 with every sheet printed")
    func strayMedicine() throws {
        try withWorkFolder { folder in
            try folder.write(Self.csv(Self.columns, [Self.row]), to: "patients.csv")
            try folder.write("order_id,name\nR1,iron\nR9,zinc\n,tin\n", to: "m.csv")
            let result = try folder.batch("--medications", "m.csv")
            result.expectRefusal(
                code: 1,
                saying: [
                    "m.csv:3: order_id: is that of no patient row that could be read; mend it or remove the row",
                    "m.csv:4: order_id: ",
                    "printed 1 of 1 sheets",
                ], hiding: ["R9", "zinc", "iron"], at: #_sourceLocation)
            #expect(try folder.manifest.printed == ["R1"])
        }
    }

    @Test("a medicine of no patient between two of one patient takes neither from the sheet")
    func strayBetween() throws {
        try withWorkFolder { folder in
            try folder.write(Self.csv(Self.columns, [Self.row]), to: "patients.csv")
            try folder.write("order_id,name\nR1,iron\nR9,zinc\nR1,tin\n", to: "m.csv")
            let result = try folder.batch("--medications", "m.csv")
            #expect(result.status == 1 && result.errorText.contains("m.csv:3: order_id: "), "\(result.errorText)")
            let sheet = try #require(try folder.manifest.rows.first).file
            let text = try pdfText(folder.path("out/\(sheet)"))
            #expect(text.contains("iron") && text.contains("tin") && !text.contains("zinc"))
        }
    }

    @Test(
        "a medications file that cannot be read whole ends the run with 65 before anything is printed",
        arguments: [
            ("order_id,name\nR1,\"iron\" pills\n", "m.csv, line 2 (row 2), column name: text after the closing quote"),
            ("order_id,name\nR1\n", "m.csv, line 2 (row 2): 1 cell where the header has 2"),
            ("order_id,dose\nR1,7 mg\n", "m.csv, line 1: there is no column name; add it"),
            ("order_id,name,sttus\n", "is most likely meant to be status"),
        ])
    func malformedMedicines(_ text: String, _ message: String) throws {
        try withWorkFolder { folder in
            try folder.write(Self.csv(Self.columns, [Self.row]), to: "patients.csv")
            try folder.write(text, to: "m.csv")
            let result = try folder.batch("--medications", "m.csv")
            result.expectRefusal(
                code: 65, saying: ["discharge: ", message], hiding: ["iron", "7 mg", "R1"], at: #_sourceLocation)
            #expect(try folder.files == ["site.yaml", "patients.csv", "m.csv"])
        }
    }

    @Test("a medicine that is not valid refuses its patient's row and no other")
    func badMedicine() throws {
        try withWorkFolder { folder in
            let second = Self.row.map { $0.replacing("R1", with: "R2") }
            try folder.write(Self.csv(Self.columns, [Self.row, second]), to: "patients.csv")
            try folder.write("order_id,name,status\nR2,iron,start\nR1,zinc,keep\nR1,tin,perhaps\n", to: "m.csv")
            let result = try folder.batch("--medications", "m.csv")
            result.expectRefusal(
                code: 1,
                saying: ["row 2 refused: m.csv:4: medications[2].status: is not one of its choices; write start, keep"],
                hiding: ["perhaps", "tin,", "zinc", "Crumpet"], at: #_sourceLocation)
            #expect(try folder.manifest.printed == ["R2"])
        }
    }

    @Test("dates with slashes are read as --date-format says, and refused without it")
    func dates() throws {
        try withWorkFolder { folder in
            try folder.write(
                Self.csv(Self.columns, [Self.row.map { $0.replacing("1951-04-02", with: "13.4.1951") }]),
                to: "patients.csv")
            #expect(try folder.batch().status == 1)
            let result = try folder.batch("--date-format", "DMY")
            #expect(result.status == 0, "\(result.errorText)")
            let sheet = try #require(try folder.manifest.rows.first?.file)
            #expect(try pdfText(folder.path("out/\(sheet)")).contains("April 13, 1951"))
        }
    }

    @Test("a folder that cannot be made ends the run with 73", arguments: ["site.yaml", "none/out", "site.yaml/out"])
    func folder(_ output: String) throws {
        try withWorkFolder { folder in
            try folder.write(Self.csv(Self.columns, [Self.row]), to: "patients.csv")
            let result = try folder.discharge("batch", "patients.csv", "--output", output)
            result.expectRefusal(
                code: 73, saying: ["\(output): cannot be created (mkdir: "], hiding: ["Crumpet"], at: #_sourceLocation)
            #expect(try folder.files == ["site.yaml", "patients.csv"])
        }
    }

    @Test(
        "a folder that may not be written ends the run with 73",
        .enabled(if: FileManager.default.fileExists(atPath: "/proc/self"), "there is no /proc here"))
    func readOnlyFolder() throws {
        try withWorkFolder { folder in
            try folder.write(Self.csv(Self.columns, [Self.row]), to: "patients.csv")
            let result = try folder.discharge("batch", "patients.csv", "--output", "/proc/self")
            result.expectRefusal(code: 73, saying: ["/proc/self/manifest.csv: cannot be created"], at: #_sourceLocation)
        }
    }
}
