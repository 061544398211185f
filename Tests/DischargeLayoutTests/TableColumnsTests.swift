import DischargeFonts
import DischargeModel
import Testing

@testable import DischargeLayout

@Suite("Columns of a table")
struct TableColumnsTests {
    private func widths(of cells: [[Inline]], weights: [Double], isLargePrint: Bool = true) throws -> [Double] {
        let style = PageStyle(paper: .letter, isLargePrint: isLargePrint)
        let shaper = WordShaper(family: try SheetLayoutTests.family.get(), language: "en")
        let table = Table(
            columns: weights.map { Table.Column(heading: "", weight: $0) }, rows: [.init(cells: cells, record: nil)])
        return TableColumns(table, style: style, shaper: shaper)
            .columns(in: .init(x: 0, width: style.measure)).map(\.width)
    }

    @Test(
        "a number to call fits its column beside a very long address", arguments: ["+1 555 010 0142", "(555) 010-0177"])
    func numberToCall(number: String) throws {
        let address = "https://example.org/how-to-find-the-spine-clinic-from-the-main-entrance-and-the-garage"
        let style = PageStyle(paper: .letter, isLargePrint: true)
        let shaper = WordShaper(family: try SheetLayoutTests.family.get(), language: "en")
        let cells: [[Inline]] = [
            [.text("December\u{A0}4, 10:30\u{A0}AM")], [.text("Interventional Neuroradiology")], [.text(address)],
            [Inline(.phone(number))],
        ]
        let widths = try widths(of: cells, weights: [1, 1, 1, 1])
        #expect(widths[3] >= shaper.width(of: number[...], size: style.body.size))
        #expect(widths.allSatisfy { $0 > style.measure * 0.1 })
        #expect(abs(widths.reduce(0, +) + 3 * style.body.size * 0.75 - style.measure) < 0.01)
    }
}
