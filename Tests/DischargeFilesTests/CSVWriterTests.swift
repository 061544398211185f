import Foundation
import Testing

@testable import DischargeFiles

@Suite("CSV writing")
struct CSVWriterTests {
    @Test("RFC 4180, 2.5 to 2.7: only cells that need quotes have them, and a quote inside is written twice")
    func rfc4180_2_5_quotes() {
        let row = CSVWriter().row(["a", "b,c", "d\"e", "f\ng", "h\r", " i", "", "j;k", "ö"])
        #expect(String(decoding: row, as: UTF8.self) == "a,\"b,c\",\"d\"\"e\",\"f\ng\",\"h\r\",\" i\",,j;k,ö\r\n")
        #expect(CSVWriter(delimiter: UInt8(ascii: ";")).row(["j;k", "b,c"]) == Array("\"j;k\";b,c\r\n".utf8))
        #expect(CSVWriter().row([""]) == Array("\"\"\r\n".utf8))
    }

    @Test("random tables read back as they were written, whatever the delimiter and the size of a chunk")
    func randomTables() throws {
        var random = SplitMix(state: 4_180)
        for _ in 0..<60 {
            let delimiter = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].randomElement(using: &random)
            let writer = CSVWriter(delimiter: try #require(delimiter))
            let table = (0..<Int.random(in: 1...12, using: &random)).map { _ in randomRow(&random) }
            let bytes = ([["mrn", "name", "notes"]] + table).flatMap(writer.row)
            for chunkSize in [1, 7, 4_096] {
                let rows = try read(bytes, chunkSize: chunkSize)
                #expect(rows.map(\.accepted) == table, "chunks of \(chunkSize)")
                #expect(rows.map(\.raw) == table.map(writer.row))
            }
        }
    }

    @Test("random bytes give the same rows and faults whatever the size of a chunk, and none is lost")
    func randomBytes() throws {
        var random = SplitMix(state: 20_261)
        let alphabet = Array("\"\"\",,\n\n\r ab\u{F6}".utf8) + [0xFF]
        for _ in 0..<400 {
            let length = Int.random(in: 0...60, using: &random)
            let body = (0..<length).map { _ in alphabet.randomElement(using: &random) ?? 0 }
            let file = Array("mrn,name,notes\n".utf8) + body
            let rows = try read(file)
            for chunkSize in [1, 7] {
                let again = try read(file, chunkSize: chunkSize)
                #expect(again.map(\.accepted) == rows.map(\.accepted))
                #expect(again.map(\.fault) == rows.map(\.fault))
                #expect(again.map(\.raw) == rows.map(\.raw))
            }
            // What no row holds is blank: a line of spaces and tabs, or cells with nothing in them.
            let blank = Set("\" \t\r\n,".utf8)
            #expect(rows.reduce(0) { $0 + $1.raw.count { !blank.contains($0) } } == body.count { !blank.contains($0) })
        }
    }

    private func randomRow(_ random: inout SplitMix) -> [String] {
        let pieces = ["a", "B", " ", ",", ";", "\t", "\"", "\"\"", "\n", "\r\n", "\r", "ö", "漢", "🩺", "'"]
        var row = (0..<3).map { _ in
            (0..<Int.random(in: 0...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        }
        row[0] = "x\(row[0])"
        return row
    }
}

@Suite("CSV refusals")
struct CSVRefusalsTests {
    private static let columns = CSVColumns(known: ["mrn", "name", "notes"], required: [.column("mrn")])

    @Test("refused rows stand as they came, with the reason in front")
    func asTheyCame() throws {
        let input = "\u{FEFF}MRN; Name;x\n1;\"a\nb\"; c\n2;d\"e;f\r\n3;\"g;h"
        let refused = try refuse(Array(input.utf8), "because; of \"it\"")
        let reason = "\"because; of \"\"it\"\"\""
        let expected =
            "\u{FEFF}error;MRN; Name;x\n\(reason);1;\"a\nb\"; c\n\(reason);2;d\"e;f\r\n\(reason);3;\"g;h\r\n"
        #expect(String(decoding: refused, as: UTF8.self) == expected)
    }

    @Test("a file of refused rows can be read again, and refused again with the new reason alone")
    func again() throws {
        let input = Array("mrn,name,notes\n1,\"a,\"\"b\",c\n2,d,e\n".utf8)
        let once = try refuse(input, "first, \"reason\"")
        let twice = try refuse(once, "second")
        #expect(
            String(decoding: twice, as: UTF8.self) == "error,mrn,name,notes\nsecond,1,\"a,\"\"b\",c\nsecond,2,d,e\n")
        let (header, rows) = try reading(once, columns: Self.columns)
        #expect(header.ignored == [])
        #expect(rows.map { $0.accepted?.dropFirst().first } == ["1", "2"])
    }

    @Test("a column of the file's own that is named error stays, and its cells come back as they were")
    func ownErrorColumn() throws {
        let input = Array("mrn,error,---,notes\n1,none,a,=2\n".utf8)
        let refused = try refuse(input, "why")
        #expect(String(decoding: refused, as: UTF8.self) == "error,mrn,error,'---,notes\nwhy,1,none,a,'=2\n")
        let (header, rows) = try reading(refused, columns: Self.columns)
        #expect(header.ignored == ["error", "column 4"])
        #expect(rows.map(\.accepted) == [["why", "1", "none", "a", "=2"]])
    }

    /// The file of refused rows when every row of a file is refused.
    private func refuse(_ bytes: [UInt8], _ reason: String) throws -> [UInt8] {
        let (header, rows) = try reading(bytes, columns: Self.columns)
        let refusals = CSVRefusals(refusing: header)
        return rows.reduce(refusals.header) { $0 + refusals.row($1, reason: reason) }
    }
}
