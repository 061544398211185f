import Foundation
import Testing

@testable import DischargeFiles

@Suite("Cells that a spreadsheet would run")
struct FormulaGuardTests {
    static let texts = [
        "=1+1", "+1 555-010-0100", "-5", "- walk\n- rest", "@SUM(A1)", "\tx", "\rx", "\nx", "'=1", "''-5", "'", "'a",
        "a=b", "", " =1", "“=1", "'\"=1",
    ]

    @Test("a guarded text begins with nothing that runs, and comes back byte for byte", arguments: texts)
    func text(text: String) {
        let guarded = FormulaGuard.guarded(text)
        #expect(guarded.unicodeScalars.first.map { "=+-@\t\r\n".unicodeScalars.contains($0) } != true)
        #expect(FormulaGuard.unguarded(guarded) == text)
        #expect(FormulaGuard.unguarded(text) == text || text.hasPrefix("'"))
    }

    @Test(
        "refused rows hold no cell that runs, and read back byte for byte, once and again",
        arguments: [",", ";", "\t"])
    func roundTrip(delimiter: String) throws {
        let writer = CSVWriter(delimiter: Array(delimiter.utf8)[0])
        let table = Self.texts.map { ["1\($0)", $0, $0] } + [["-5", "=x", "'+y"]]
        var file = ([["mrn", "name", "notes"]] + table).flatMap(writer.row)
        for run in 1...3 {
            let (header, rows) = try reading(file)
            #expect(rows.map { $0.accepted?.suffix(3) } == table.map { $0[...] }, "run \(run)")
            let refusals = CSVRefusals(refusing: header)
            let again = rows.reduce(refusals.header) { $0 + refusals.row($1, reason: "=because, \(run)") }
            if run > 1 {
                #expect(again.count == file.count, "no apostrophe is added twice")
            }
            file = again
            for cell in try plainCells(file, delimiter: writer.delimiter) {
                #expect(cell.utf8.first.map { "=+-@\t\r\n".utf8.contains($0) } != true, "\(cell)")
            }
        }
    }

    @Test("a cell mended by hand counts as it is written, with the apostrophe or without")
    func mended() throws {
        let rows = try read("error,mrn,name,notes\nwhy,1,-5,'-5\nwhy,2,'a,''=x\n")
        #expect(rows.map(\.accepted) == [["why", "1", "-5", "-5"], ["why", "2", "'a", "'=x"]])
    }

    @Test("in other files apostrophes are text")
    func otherFiles() throws {
        #expect(try read("mrn,name,notes\n1,'-5,'=x\n").map(\.accepted) == [["1", "'-5", "'=x"]])
    }

    @Test("a row whose quotes do not match holds no cell that runs either")
    func malformed() throws {
        let (header, rows) = try reading("mrn,name,notes\n1,\"a\" b,=x\n-2,c\"d,+y\n".utf8)
        #expect(rows.allSatisfy { $0.accepted == nil })
        let refusals = CSVRefusals(refusing: header)
        let text = rows.reduce("") { $0 + String(decoding: refusals.row($1, reason: "why"), as: UTF8.self) }
        // Nobody can tell where the first row ends, so that both are one.
        #expect(text == "why,1,\"a\" b,'=x\n'-2,c\"d,'+y\n")
    }

    /// The cells of a file as any program reads them.
    private func plainCells(_ file: [UInt8], delimiter: UInt8) throws -> [String] {
        let parser = CSVParser(delimiter: delimiter)
        var cells: [String] = []
        var lines = file[...]
        while !lines.isEmpty {
            let end = lines.firstIndex { $0 == .lineFeed } ?? lines.index(before: lines.endIndex)
            if parser.feed(Array(lines[...end])) == .ended {
                cells += parser.takeRow().map { String(decoding: $0, as: UTF8.self) }
            }
            lines = lines[(end + 1)...]
        }
        return cells
    }
}
