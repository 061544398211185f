import Foundation
import Testing

@testable import DischargeFiles

@Suite("CSV as spreadsheets save it")
struct SpreadsheetHabitTests {
    @Test(
        "a first line sep= tells the delimiter, is no row, and stays in front of refused rows",
        arguments: [("sep=;", ";"), ("SEP=,", ","), ("sep=\t", "\t"), ("\"sep=;\"", ";"), ("\u{FEFF}sep=;", ";")])
    func separatorLine(line: String, delimiter: String) throws {
        let text = "\(line)\r\n" + "mrn|name|notes\r\n1|a|b\r\n".replacing("|", with: delimiter)
        let (header, rows) = try reading(text.utf8)
        #expect([header.delimiter] == Array(delimiter.utf8))
        #expect(rows.map(\.accepted) == [["1", "a", "b"]])
        #expect(rows.map(\.number) == [3])
        #expect(rows.map(\.line) == [3])
        let refused = String(decoding: CSVRefusals(refusing: header).header, as: UTF8.self)
        #expect(refused == "\(line)\r\n" + "error|mrn|name|notes\r\n".replacing("|", with: delimiter))
    }

    @Test("another delimiter than these three, or a column named sep, is no such line", arguments: ["sep=|", "sep=;;"])
    func noSeparatorLine(line: String) {
        #expect(throws: CSVFileFault.self) { try read("\(line)\nmrn,name\n1,a\n") }
    }

    @Test("UTF-16 with a byte-order mark is read, with the right rows, lines and places", arguments: [false, true])
    func utf16(isBigEndian: Bool) throws {
        let text = "mrn,name,notes\r\n1,Zoë,\"𝄞\r\nb\"\r\n\r\n2,漢,c"
        for chunkSize in [1, 2, 3, 7, 4_096] {
            let (header, rows) = try reading(utf16(text, isBigEndian: isBigEndian), chunkSize: chunkSize)
            #expect(header.isUTF16 && header.hasByteOrderMark)
            #expect(rows.map(\.accepted) == [["1", "Zoë", "𝄞\r\nb"], ["2", "漢", "c"]])
            #expect(rows.map(\.number) == [2, 4])
            #expect(rows.map(\.lines) == [2...3, 5...5])
            #expect(rows[0].raw == Array("1,Zoë,\"𝄞\r\nb\"\r\n".utf8))
            let refusals = CSVRefusals(refusing: header)
            let refused = refusals.header + refusals.row(rows[1], reason: "why")
            #expect(String(decoding: refused, as: UTF8.self) == "\u{FEFF}error,mrn,name,notes\r\nwhy,2,漢,c\r\n")
        }
    }

    @Test("a row of a UTF-16 file is found again where it stands", arguments: [false, true])
    func utf16Position(isBigEndian: Bool) throws {
        try withTemporaryFile(utf16("mrn,name\n1,𝄞𝄞𝄞ä\n2,漢\n3,c\n", isBigEndian: isBigEndian)) { path in
            var reader = try CSVReader(path: path, columns: threeColumns, chunkSize: 5)
            var rows: [CSVRow] = []
            while let row = try reader.next() { rows.append(row) }
            #expect(rows.count == 3)
            for row in rows.reversed() {
                try reader.seek(to: row.position)
                let again = try reader.next()
                #expect(again?.accepted == row.accepted)
                #expect(again?.position == row.position)
            }
        }
    }

    @Test("half a character of UTF-16 refuses its row alone, and so does half a unit at the end")
    func damagedUTF16() throws {
        let half: [UInt8] = [0x00, 0xD8]
        let text = utf16("mrn,name\n1,") + half + utf16("\n2,b\n3,c").dropFirst(2) + [0x61]
        let rows = try read(text)
        #expect(rows.map(\.accepted?.count) == [nil, 2, nil])
        for row in [rows[0], rows[2]] {
            guard case .notUTF8(let place, .damagedUTF16) = row.fault else {
                Issue.record("\(String(describing: row.fault))")
                return
            }
            #expect(place.column == "column name")
        }
    }

    @Test("columns at the end without a name or a value are passed over, whether a row has them or not")
    func emptyColumns() throws {
        let (header, rows) = try reading("mrn,name,notes,, \n1,a,b,,\n2,c,d\n3,e,f,\u{A0} \n4,g\n".utf8)
        #expect(header.ignored == [])
        #expect(rows.map { $0.accepted?.prefix(3) } == [["1", "a", "b"], ["2", "c", "d"], ["3", "e", "f"], nil])
        #expect(rows.map(\.accepted?.count) == [5, 5, 5, nil])
        guard case .tooFewCells = rows[3].fault else {
            Issue.record("\(String(describing: rows[3].fault))")
            return
        }
    }

    @Test("a value below a column at the end without a name refuses its row")
    func valueWithoutName() throws {
        let rows = try read("mrn,name,,\n1,a,,x\n2,b,,\n")
        #expect(rows.map { $0.accepted == nil } == [true, false])
        let place = CSVPlace(file: "ward.csv", row: 2, lines: 2...2, column: "column 4")
        #expect(rows[0].fault == .valueWithoutName(at: place))
    }

    @Test("rows of nothing but delimiters are passed over and counted", arguments: [",", ";", "\t"])
    func separatorRows(delimiter: String) throws {
        let text = "mrn,name\n,\n1,a\n \n\"\",\n2,b\n,\n".replacing(",", with: delimiter)
        try withTemporaryFile(Array(text.utf8)) { path in
            var reader = try CSVReader(path: path, columns: threeColumns)
            var numbers: [Int] = []
            while let row = try reader.next() { numbers.append(row.number) }
            #expect(numbers == [3, 6])
            #expect(reader.separatorRowCount == 3)
        }
    }

    @Test("typographic quotes are text, and begin or end no cell")
    func typographicQuotes() throws {
        #expect(try read("mrn,name,notes\n1,“a”,„b, c“\n").map { $0.accepted == nil } == [true])
        #expect(try read("mrn,name,notes\n1,“a”,\"„b, c“ ‘d’\"\n").map(\.accepted) == [["1", "“a”", "„b, c“ ‘d’"]])
    }

    @Test("a header of more columns than any file has is refused at once")
    func manyColumns() throws {
        let header = "mrn," + (1...100_000).map { "c\($0)" }.joined(separator: ",") + "\n"
        let fault = #expect(throws: CSVFileFault.self) { try read(header) }
        #expect(fault == .header(file: "ward.csv", line: 1, faults: [.tooManyColumns(100_001, limit: 1_000)]))
        #expect(fault?.exitCode == 65)
    }

    @Test("a header whose quote is never closed is refused without reading its lines over and over")
    func longHeader() throws {
        let text = "mrn,\"name\n" + String(repeating: "\n", count: CSVReader.longestRow)
        #expect(throws: CSVFileFault.malformedHeader(file: "ward.csv", line: 1)) { try read(text) }
    }

    private func utf16(_ text: String, isBigEndian: Bool = false) -> [UInt8] {
        ("\u{FEFF}" + text).utf16.flatMap { unit in
            let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
            return isBigEndian ? bytes.reversed() : bytes
        }
    }
}
