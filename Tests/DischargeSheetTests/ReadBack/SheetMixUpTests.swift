import DischargeModel
import DischargePrinting
import DischargeReadBack
import Foundation
import SampleOrders
import Testing
import Witnesses

@Suite("Sheets mixed up")
struct SheetMixUpTests {
    private static let name = "Sam Alike"

    /// Two patients whose sheets differ in as little as they can: both have one name.
    private func twins() throws -> (ProvenSheet, ProvenSheet) {
        let values: [OrderField: String] = [.name: Self.name, .dateOfBirth: "1948-03-09"]
        let first = try ProvenSheet(seed: 20, values: values.merging([.recordNumber: "R1000001"]) { $1 })
        return (first, try ProvenSheet(seed: 20, values: values.merging([.recordNumber: "R1000011"]) { $1 }))
    }

    @Test("a sheet in the place of another patient's does not read back as theirs", arguments: UInt64(0)..<20)
    func swappedFiles(seed: UInt64) throws {
        let (first, second) = (try ProvenSheet(seed: 73_000 + seed), try ProvenSheet(seed: 73_100 + seed))
        #expect(first.fault() == nil && second.fault() == nil)
        #expect(first.fault(in: second.bytes) == .formID)
        #expect(second.fault(in: first.bytes) == .formID)
    }

    @Test("twins with one name and date of birth are told apart")
    func twinFiles() throws {
        let (first, second) = try twins()
        #expect(first.pageCount == second.pageCount)
        #expect(first.fault() == nil && second.fault() == nil)
        #expect(first.fault(in: second.bytes) == .formID)
    }

    @Test("one page of another patient is found wherever it stands")
    func foreignPage() throws {
        let (own, other) = try twins()
        for page in 1...own.pageCount {
            // The metadata are the own file's, the page is the other's.
            let before = page > 1 ? ["0.pdf", "1-\(page - 1)"] : []
            let after = page < own.pageCount ? ["0.pdf", "\(page + 1)-z"] : []
            let mixed = try qpdf(
                ["0.pdf", "--pages"] + before + ["1.pdf", "\(page)"] + after + ["--"], files: [own.bytes, other.bytes])
            #expect(own.fault(in: mixed) == .head(page: page))
        }
    }

    @Test(
        "another patient's page that is laid over or under the own one as a form is found",
        arguments: ["overlay", "underlay"])
    func foreignForm(way: String) throws {
        let (own, other) = try twins()
        for page in 1...own.pageCount {
            let mixed = try qpdf(
                ["0.pdf", "--\(way)", "1.pdf", "--from=\(page)", "--to=\(page)", "--"], files: [own.bytes, other.bytes])
            #expect(own.fault(in: mixed) != nil, "page \(page)")
        }
    }

    @Test("a drawing that shows a word is found")
    func textInDrawing() throws {
        let own = try ProvenSheet(seed: 21)
        var bytes = try qpdf(["0.pdf", "--qdf", "--object-streams=disable"], files: [own.bytes])
        #expect(own.fault(in: bytes) == nil)
        // As long as what it takes the place of, so that everything stands where it stood.
        let strokes = Array("1 J 1 j 0.051 0.251 0.4 RG ".utf8)
        let word = Array("BT /F0 9 Tf (Eve) Tj ET    ".utf8)
        try #require(word.count == strokes.count)
        bytes.replaceSubrange(try #require(bytes.firstRange(of: strokes)), with: word)
        #expect(own.fault(in: bytes) != nil)
    }

    @Test("a page that stands twice, stands elsewhere or lacks is found")
    func pagesOfTheSameSheet() throws {
        let own = try ProvenSheet(seed: 21)
        let last = own.pageCount
        try #require(last >= 3)
        func arranged(_ range: String) throws -> SheetFault? {
            own.fault(in: try qpdf(["0.pdf", "--pages", "0.pdf", range, "--"], files: [own.bytes]))
        }
        #expect(try arranged("1-z") == nil)
        #expect(try arranged("1,1-z") == .pageCount(last + 1, expected: last))
        #expect(try arranged("2-z") == .pageCount(last - 1, expected: last))
        #expect(try arranged("1-r2") == .pageCount(last - 1, expected: last))
        #expect(try arranged("1,1,3-z") == .foot(page: 2))
        #expect(try arranged("2,1,3-z") == .foot(page: 1))
        #expect(try arranged("z-1") == .foot(page: 1))
    }

    @Test(
        "another row's record number is found wherever it stands on a page",
        arguments: [
            "See R2000002 too.", "(R2000002)", "Record:R2000002, seen.", "“R2000002”", "MRN#R2000002/5",
            "words before the number\n- R2000002", "Ask about R2000002-", "«R2000002».",
        ])
    func otherRecordNumber(notes: String) throws {
        let sheet = try ProvenSheet(seed: 22, values: [.recordNumber: "R1000001", .notes: notes])
        let numbers = ["R1000001", "R3000003"]
        #expect(sheet.fault(proof: SheetProof(others: RecordNumbers(numbers))) == nil)
        let fault = sheet.fault(proof: SheetProof(others: RecordNumbers(numbers + ["R2000002"])))
        guard case .otherRecordNumber? = fault else {
            Issue.record("not found: \(String(describing: fault))")
            return
        }
    }

    @Test("a number within another, a short number or the own number is no other row's")
    func numbersThatBelong() throws {
        let sheet = try ProvenSheet(
            seed: 23, values: [.recordNumber: "R1000001", .notes: "Call R20000021 or XR2000002. 2026, 24."])
        let numbers = ["R1000001", "R2000002", "2026", "24", "911", "1", "7", "brace"]
        #expect(sheet.fault(proof: SheetProof(others: RecordNumbers(numbers))) == nil)
    }

    @Test("a record number that ends a line of a narrow cell and goes on in the next is found")
    func dividedNumber() throws {
        let printer = try SheetPrinter.shared.get()
        let number = "R" + String(repeating: "1234567890", count: 8)
        var raw = printer.rawOrder(seed: 24)
        raw.medications = [RawEntry(values: [.name: RawValue("senna"), .purpose: RawValue("\(number) too")])]
        let sheet = try ProvenSheet(of: printer.order(raw), options: PrintOptions(isLargePrint: true))
        #expect(try SheetReader().pages(of: sheet.bytes).allSatisfy { !$0.content.contains(number) })
        guard case .otherRecordNumber? = sheet.fault(proof: SheetProof(others: RecordNumbers([number]))) else {
            Issue.record("not found")
            return
        }
    }

    @Test("a batch of a hundred thousand rows is looked through")
    func manyRows() throws {
        let sheet = try ProvenSheet(seed: 25, values: [.recordNumber: "0500000", .notes: "Like 0500001"])
        let numbers = (0..<100_000).map { "0\($0 + 450_000)" }
        guard case .otherRecordNumber? = sheet.fault(proof: SheetProof(others: RecordNumbers(numbers))) else {
            Issue.record("not found")
            return
        }
        let rest = numbers.filter { $0 != "0500001" }
        #expect(sheet.fault(proof: SheetProof(others: RecordNumbers(rest))) == nil)
    }
}
