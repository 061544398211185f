import Testing

@testable import DischargeBatch

@Suite("Record numbers that a spreadsheet has changed")
struct SpreadsheetNumberTests {
    @Test("record numbers of fewer digits than others are asked about once, if all are digits")
    func recordNumberLengths() {
        func question(_ numbers: [String]) -> String? {
            var lengths = RecordNumberLengths()
            for (index, number) in numbers.enumerated() { lengths.add(number, row: index + 2) }
            return lengths.question(about: "ward.csv")
        }
        #expect(question(["00412", "00413", ""]) == nil)
        #expect(question(["00412", "413", "A7"]) == nil)
        #expect(question([]) == nil)
        let asked = "ward.csv: mrn: fewer digits than in other rows, in"
        #expect(question(["00412", "413", "5E+11", "14"])?.hasPrefix("\(asked) rows 3, 5; were zeros") == true)
        #expect(question(["00412", "413"])?.hasPrefix("\(asked) row 3; ") == true)
        let many = question(["00412"] + Array(repeating: "7", count: 20))
        #expect(many?.contains("12, 13, 14 and 8 more; ") == true)
        #expect(many?.contains("412") == false)
    }

    @Test(
        "a number with a spreadsheet's exponent is told from a record number that has an E in it",
        arguments: [
            ("5.59331E+06", true), ("5,6e+11", true), ("1E-10", true), ("12E4", false), ("E+06", false),
            ("5.59331E+6", false), ("5.E+06", false), ("A5E+06", false), ("", false), ("1E+06E+06", false),
        ])
    func shortened(text: String, isShortened: Bool) {
        #expect(ShortenedNumber.isShortened(text) == isShortened)
    }
}
