import Testing

@testable import DischargePrinting

@Suite("A row of the manifest")
struct ManifestRowTests {
    @Test("the manifest guards order ids, and gives them back")
    func manifest() throws {
        let row = ManifestRow(row: "2", orderID: "-7", status: .refused)
        #expect(String(decoding: row.line, as: UTF8.self) == "2,'-7,,,,,refused\r\n")
        #expect(ManifestRow(cells: ["2", "'-7", "", "", "", "", "refused"]) == row)
    }
}
