import DischargeModel
import Foundation
import Testing

@testable import DischargeFiles

@Suite("CSV headers")
struct CSVHeaderTests {
    private static let patients = CSVColumns(
        known: ["mrn", "dob", "name", "first_name", "last_name", "notes", "lifting_weeks", "status"],
        required: [.column("mrn"), .either(["name"], ["first_name", "last_name"])])

    @Test("the delimiter is found from the header", arguments: [",", ";", "\t"])
    func delimiter(delimiter: String) throws {
        let text = [["mrn", "\"na\nme\"", "notes"], ["1", "a b", "c"]].map { $0.joined(separator: delimiter) }
        let columns = CSVColumns(known: ["mrn", "na_me", "notes"], required: [])
        let (header, rows) = try reading("\(text[0])\n\(text[1])\n".utf8, columns: columns)
        #expect([header.delimiter] == Array(delimiter.utf8))
        #expect(rows.map(\.accepted) == [["1", "a b", "c"]])
        #expect(rows.map(\.line) == [3])
    }

    @Test("delimiters inside a quoted name do not count")
    func quotedDelimiter() throws {
        let columns = CSVColumns(known: ["mrn", "notes"], required: [])
        let (header, _) = try reading("mrn;\"a,b,c,d\";notes\n".utf8, columns: columns)
        #expect(header.delimiter == UInt8(ascii: ";"))
        #expect(header.ignored == ["a,b,c,d"])
    }

    @Test("a byte-order mark is no part of the first name")
    func byteOrderMark() throws {
        let (header, rows) = try reading("\u{FEFF}mrn,name\n1,a\n".utf8)
        #expect(header.hasByteOrderMark)
        #expect(header.names == ["mrn", "name"])
        #expect(header.raw == Array("mrn,name\n".utf8))
        #expect(rows.map(\.accepted) == [["1", "a"]])
    }

    @Test("case, spaces and hyphens of a name do not matter")
    func normalized() throws {
        let (header, _) = try reading("MRN, Name ,Lifting-Weeks,\"LAST  NAME\"\n".utf8, columns: Self.patients)
        #expect(header.names == ["mrn", "name", "lifting_weeks", "last_name"])
        #expect(header.position(of: "lifting_weeks") == 2)
        #expect(header.position(of: "notes") == nil)
    }

    @Test("unknown columns are listed as they are written, and the column of reasons is not")
    func ignored() throws {
        let (header, _) = try reading("error,mrn,name,Shoe Size,,dose,dos\n".utf8, columns: Self.patients)
        #expect(header.ignored == ["Shoe Size", "column 5", "dose", "dos"])
    }

    @Test("a required column that is missing ends the run; either of two forms of a name will do")
    func missing() throws {
        #expect(
            try faults("dob,first_name\n") == [
                .missing(.column("mrn")), .missing(.either(["name"], ["first_name", "last_name"])),
            ])
        #expect(try faults("mrn,First Name,Last Name\n") == [])
    }

    @Test("a header with hundreds of faults is answered with the first of them and how many there are")
    func manyFaults() throws {
        let names = ["mrn", "name"] + (0..<400).flatMap { ["a\($0)", "a\($0)"] }
        let fault = try #require(throws: CSVFileFault.self) {
            _ = try reading("\(names.joined(separator: ","))\n1,b\n".utf8, columns: Self.patients)
        }
        let lines = fault.description.split(separator: "\n")
        #expect(lines.count == 61)
        #expect(lines.first?.hasSuffix(", line 1: columns 3 and 4 have the same name; remove or rename one") == true)
        #expect(lines.last?.hasSuffix(", line 1: and 340 faults more; check that it is the right file") == true)
    }

    @Test("two columns of one name end the run, however they are written")
    func duplicate() throws {
        #expect(
            try faults("mrn,name,MRN,size,Size\n") == [
                .duplicate(columns: 1, 3, name: "mrn"), .duplicate(columns: 4, 5, name: nil),
            ])
    }

    @Test(
        "a name that is nearly a known one ends the run",
        arguments: [
            ("liftingweeks", "lifting_weeks"), ("lifting_wekes", "lifting_weeks"), ("Note", "notes"),
            ("lasst_nane", "last_name"), ("ntoes", "notes"),
        ])
    func nearMiss(written: String, meant: String) throws {
        #expect(try faults("mrn,name,\(written)\n") == [.nearMiss(column: 3, written: written, meant: meant)])
    }

    @Test("another word is no near miss", arguments: ["dose", "dos", "mr", "state", "sname2", "lift_weight"])
    func otherWord(name: String) throws {
        #expect(try faults("mrn,name,\(name)\n") == [])
    }

    @Test("a file without a header is told so, without a word of its first row")
    func noHeader() throws {
        let fault = #expect(throws: CSVFileFault.self) { try read("4711,Vanderbilt,x\n") }
        #expect(fault == .header(file: "ward.csv", line: 1, faults: [.noKnownColumn]))
        #expect(fault?.exitCode == 65)
        #expect(fault.map { String(reflecting: $0).contains("Vanderbilt") } == false)
    }

    @Test("a file with nothing in it is empty", arguments: ["", "\n \r\n", "\u{FEFF}"])
    func empty(text: String) {
        #expect(throws: CSVFileFault.empty(file: "ward.csv")) { try read(text) }
    }

    @Test("a header whose quotes do not match ends the run", arguments: ["mrn,na\"me\n1,a\n", "mrn,\"name\n1,a\n"])
    func malformed(text: String) {
        #expect(throws: CSVFileFault.malformedHeader(file: "ward.csv", line: 1)) { try read(text) }
    }

    @Test("UTF-16 without a byte-order mark is told by its name")
    func utf16() {
        let bytes = "mrn,name\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(throws: CSVFileFault.notUTF8(file: "ward.csv", likely: .utf16)) { try read(bytes) }
    }

    @Test("a fault of the file says which, where and how to mend")
    func messages() {
        let faults: [CSVHeaderFault] = [
            .missing(.either(["name"], ["first_name", "last_name"])), .duplicate(columns: 1, 3, name: "mrn"),
            .nearMiss(column: 2, written: "Note", meant: "notes"),
        ]
        let text = CSVFileFault.header(file: "ward.csv", line: 1, faults: faults).description
        #expect(
            text.split(separator: "\n") == [
                "ward.csv, line 1: there is no column name, or first_name and last_name; add it",
                "ward.csv, line 1: columns 1 and 3 have the same name, mrn; remove or rename one",
                "ward.csv, line 1: column 2, Note, is most likely meant to be notes; rename it, to something less "
                    + "alike if it is another",
            ])
    }

    private func faults(_ header: String) throws -> [CSVHeaderFault] {
        do {
            _ = try read(header, columns: Self.patients)
            return []
        } catch CSVFileFault.header(_, _, let faults) {
            return faults
        }
    }
}

@Suite("Edit distance")
struct EditDistanceTests {
    @Test(
        "the distance is the number of edits, and a swap is one",
        arguments: [
            ("", "", 0), ("", "abc", 3), ("notes", "notes", 0), ("dose", "dob", 2), ("mnr", "mrn", 1),
            ("kitten", "sitting", 3), ("notes", "ntoess", 2),
        ])
    func distance(left: String, right: String, distance: Int) {
        #expect(editDistance(left, right) == distance)
        #expect(editDistance(right, left) == distance)
    }
}
