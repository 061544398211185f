import Foundation
import Testing

@testable import DischargeFiles
import Witnesses

@Suite("CSV rows")
struct CSVReaderTests {
    @Test("RFC 4180, 2.1: each row stands on a line of its own, ended by CRLF", arguments: ["\r\n", "\n", "\r"])
    func rfc4180_2_1_lineEnds(end: String) throws {
        let rows = try read(["mrn,name,notes", "1,a,b", "2,c,d", ""].joined(separator: end))
        #expect(rows.map(\.accepted) == [["1", "a", "b"], ["2", "c", "d"]])
        #expect(rows.map(\.line) == [2, 3])
        #expect(rows.map(\.number) == [2, 3])
        #expect(rows.map { String(decoding: $0.raw, as: UTF8.self) } == ["1,a,b\(end)", "2,c,d\(end)"])
    }

    @Test("line ends may be mixed in one file")
    func mixedLineEnds() throws {
        let rows = try read("mrn,name,notes\r\n1,a,b\n2,c,\"d\r\ne\"\r3,f,g\r\n")
        #expect(rows.map(\.accepted) == [["1", "a", "b"], ["2", "c", "d\r\ne"], ["3", "f", "g"]])
        #expect(rows.map(\.lines) == [2...2, 3...4, 5...5])
    }

    @Test("RFC 4180, 2.2: the last row may have no line end", arguments: ["2,c,d", "2,c,", "2,\"c\",\"d\""])
    func rfc4180_2_2_lastRowWithoutLineEnd(last: String) throws {
        let rows = try read("mrn,name,notes\n1,a,b\n\(last)")
        #expect(rows.count == 2)
        #expect(rows.last?.accepted?.first == "2")
        #expect(rows.last?.accepted?.count == 3)
    }

    @Test("RFC 4180, 2.4: every row has as many cells as the header; another is refused alone")
    func rfc4180_2_4_cellCount() throws {
        let rows = try read("mrn,name,notes\n1,a\n2,b,c\n3,d,e,f\n4,g,h\n")
        #expect(rows.map(\.accepted) == [nil, ["2", "b", "c"], nil, ["4", "g", "h"]])
        #expect(rows[0].fault == .tooFewCells(at: place(2), expected: 3, found: 2))
        #expect(rows[2].fault == .tooManyCells(at: place(4), expected: 3, found: 4))
    }

    @Test("RFC 4180, 2.4: spaces are part of a cell")
    func rfc4180_2_4_spaces() throws {
        #expect(try read("mrn,name,notes\n 1 , a b,\" c \"\n").map(\.accepted) == [[" 1 ", " a b", " c "]])
    }

    @Test("RFC 4180, 2.5: a cell may be in quotes or not; a quote inside one without refuses its row alone")
    func rfc4180_2_5_quoteInUnquotedCell() throws {
        let rows = try read("mrn,name,notes\n1,a\"b,\"c\nd\"\n2,\"e\",f\n3, \"g\",h\n4,i,j\n")
        #expect(rows.map(\.accepted) == [nil, ["2", "e", "f"], nil, ["4", "i", "j"]])
        #expect(rows[0].fault == .quoteInUnquotedCell(at: place(2...3, row: 2, "column name"), takesRest: false))
        #expect(rows[2].fault == .quoteInUnquotedCell(at: place(5, row: 4, "column name"), takesRest: false))
        #expect(rows.map(\.number) == [2, 3, 4, 5])
    }

    @Test("RFC 4180, 2.6: a quoted cell holds line breaks, delimiters and quotes")
    func rfc4180_2_6_lineBreakInsideQuotes() throws {
        let rows = try read("mrn,name,notes\n1,\"Doe, Jane\",\"one\n\ntwo\r\nthree\"\n2,a,b\n")
        #expect(rows.map(\.accepted) == [["1", "Doe, Jane", "one\n\ntwo\r\nthree"], ["2", "a", "b"]])
        #expect(rows.map(\.lines) == [2...5, 6...6])
        #expect(rows.map(\.number) == [2, 3])
    }

    @Test("RFC 4180, 2.7: a quote inside a quoted cell is written twice")
    func rfc4180_2_7_doubledQuote() throws {
        #expect(try read("mrn,name,notes\n1,\"a\"\"b\",\"\"\"\"\n").map(\.accepted) == [["1", "a\"b", "\""]])
    }

    @Test("a quote that is not written twice refuses its row alone where the row's end is certain")
    func strayQuoteInsideQuotes() throws {
        let rows = try read("mrn,name,notes\n1,\"He said \"hi\" to me\",x\n2,a,b\n")
        #expect(rows.map(\.accepted) == [nil, ["2", "a", "b"]])
        let fault = CSVFault.textAfterClosingQuote(at: place(2, "column name"), opened: 2, takesRest: false)
        #expect(rows[0].fault == fault)
    }

    @Test("a missing closing quote that a later row's quotes give away refuses the rows in doubt together")
    func missingClosingQuote() throws {
        let rows = try read("mrn,name,notes\n1,\"a,x\n2,\"b\",y\n3,c,d\n")
        #expect(rows.map(\.accepted) == [nil, ["3", "c", "d"]])
        let fault = CSVFault.textAfterClosingQuote(
            at: place(2...3, row: 2, "column name"), opened: 2, takesRest: false)
        #expect(rows[0].fault == fault)
    }

    @Test("what may be part of a cell's text is never read as a row")
    func rowsInDoubt() throws {
        let rows = try read("mrn,name,notes\n1,a,b\n2,\"c\" d,e\n3,f,g\n4,h,i\n")
        #expect(rows.map(\.accepted) == [["1", "a", "b"], nil])
        let fault = CSVFault.textAfterClosingQuote(
            at: place(3...5, row: 3, "column name"), opened: 3, takesRest: true)
        #expect(rows[1].fault == fault)
        #expect(rows[1].raw == Array("2,\"c\" d,e\n3,f,g\n4,h,i\n".utf8))
    }

    @Test("a row ends only where both readings of a stray quote say so")
    func bothReadings() throws {
        // Where the stray quote ends its cell, the last quote of line 2 opens another, which line 3 belongs to.
        let rows = try read("mrn,name,notes\n1,\"a\"b,\",x\n2,\"c\",d\n3,e,f\n")
        #expect(rows.map(\.accepted) == [nil, ["3", "e", "f"]])
        #expect(rows.map(\.lines) == [2...3, 4...4])
    }

    @Test("rows in doubt beyond all measure end the reading")
    func rowsInDoubtTooLong() throws {
        let doubtful = String(repeating: "3,f,g\n", count: CSVReader.longestRow / 4)
        let rows = try read("mrn,name,notes\n2,\"c\" d,e\n\(doubtful)")
        #expect(rows.count == 1)
        guard case .textAfterClosingQuote(_, opened: 2, takesRest: true) = rows.first?.fault else {
            Issue.record("\(String(describing: rows.first?.fault))")
            return
        }
    }

    @Test("a quote that is never closed takes in the rest, and its line is told")
    func unterminatedQuote() throws {
        let rows = try read("mrn,name,notes\n1,a,b\n2,\"c\nd\",\"e\n3,f,g\n4,h,i")
        #expect(rows.map(\.accepted) == [["1", "a", "b"], nil])
        let fault = CSVFault.unterminatedQuote(at: place(3...6, row: 3, "column notes"), opened: 4)
        #expect(rows[1].fault == fault)
        #expect(rows[1].raw == Array("2,\"c\nd\",\"e\n3,f,g\n4,h,i".utf8))
        #expect(fault.description.contains("opens on line 4"))
    }

    @Test("blank rows are passed over, and still count as a spreadsheet counts them")
    func blankRows() throws {
        let rows = try read("\n  \nmrn,name,notes\n\n1,a,b\r\n\r\n,,\n\"\",\" \",\n \t \n2,c,d\n\n")
        #expect(rows.map(\.accepted) == [["1", "a", "b"], ["2", "c", "d"]])
        #expect(rows.map(\.number) == [5, 10])
        #expect(rows.map(\.line) == [5, 10])
    }

    @Test(
        "bytes that are not UTF-8 refuse the row and name the likely encoding",
        arguments: [
            ([0x4A, 0xF6, 0x72, 0x67], CSVEncoding.latin1), ([0x93, 0x61, 0x94], .windows1252),
            ([0xC3, 0xB6, 0xC3, 0xA4, 0xC3], .damagedUTF8), ([0xED, 0xA0, 0x80], .latin1),
        ])
    func notUTF8(bytes: [UInt8], likely: CSVEncoding) throws {
        let rows = try read(Array("mrn,name,notes\n1,".utf8) + bytes + Array(",x\n2,ö,€\n".utf8))
        #expect(rows.map(\.accepted) == [nil, ["2", "ö", "€"]])
        if case .notUTF8(let found, let encoding) = rows[0].fault {
            #expect(found == place(2, "column name"))
            // Surrogates in UTF-8 are no letters of any encoding: any name will do.
            #expect(encoding == likely || bytes[0] == 0xED)
        } else {
            Issue.record("\(String(describing: rows[0].fault))")
        }
    }

    @Test("a NUL byte refuses the row alone")
    func zeroByte() throws {
        let rows = try read("mrn,name,notes\n1,a\0b,c\n2,d,e\n")
        #expect(rows.map(\.accepted) == [nil, ["2", "d", "e"]])
        #expect(rows[0].fault == .zeroByte(at: place(2, "column name")))
    }

    @Test("a row beyond all measure ends the reading, and says whether a quote is open", arguments: ["", "\""])
    func tooLong(quote: String) throws {
        let long = quote + String(repeating: "x\(quote.isEmpty ? "" : "\n")", count: 2 * CSVReader.longestRow)
        let rows = try read("mrn,name,notes\n1,a,b\n2,c,\(long)\n3,d,e\n")
        #expect(rows.count == 2)
        guard case .tooLong(_, CSVReader.longestRow, let opened) = rows.last?.fault else {
            Issue.record("\(String(describing: rows.last?.fault))")
            return
        }
        #expect(opened == (quote.isEmpty ? nil : 3))
        #expect(try #require(rows.last).raw.count < CSVReader.longestRow + 65_536 * 2)
    }

    @Test("no message repeats what a cell says, and each says where and how to mend")
    func messages() throws {
        let secret = "Vanderbilt"
        let broken = [
            "1,\(secret)\"x,y", "1,\"\(secret)\" x,y", "1,\"\(secret),y", "1,\(secret)", "1,\(secret),x,y",
            "1,\(secret)\0,x",
        ]
        var files = broken.map { Array("mrn,name,notes\n\($0)\n".utf8) }
        files.append(Array("mrn,name,notes\n1,\(secret)".utf8) + [0xFF] + Array(",x\n".utf8))
        for file in files {
            let fault = try #require(try read(file).first?.fault)
            #expect(fault.description.hasPrefix("ward.csv, line"), "\(fault)")
            #expect(fault.description.contains("(row 2)"))
            #expect(fault.description.contains("; "), "\(fault)")
            #expect(!"\(fault)".contains(secret))
            #expect(!String(reflecting: fault).contains(secret))
        }
    }

    @Test("a file that is not there or is a folder cannot be read, with exit code 66")
    func unreadable() throws {
        try withTemporaryFolder { folder in
            for path in [folder.appending(path: "none.csv").path, folder.path] {
                let fault = #expect(throws: CSVFileFault.self) {
                    _ = try CSVReader(path: path, columns: threeColumns)
                }
                #expect(fault?.exitCode == 66)
                #expect(fault?.description.hasPrefix("\(path): cannot be read") == true)
            }
        }
    }
}

private func place(_ line: Int, row: Int? = nil, _ column: String? = nil) -> CSVPlace {
    place(line...line, row: row ?? line, column)
}

private func place(_ lines: ClosedRange<Int>, row: Int, _ column: String? = nil) -> CSVPlace {
    CSVPlace(file: "ward.csv", row: row, lines: lines, column: column)
}
