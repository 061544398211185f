import DischargeModel
import Testing

@Suite("Plain text")
struct PlainTextRendererTests {
    private func sheet(_ blocks: [Block], emphasis: Section.Emphasis = .plain) -> DischargeInstructions {
        DischargeInstructions(
            language: "en", title: "Going home",
            runningText: .init(
                name: "Ana Example", identifiers: [], hospital: "", draft: "DRAFT", imprint: "Form 1", pageNumber: ""),
            opening: [], sections: [Section(id: "s", heading: "Heading", emphasis: emphasis, blocks: blocks)])
    }

    private let table = Table(
        columns: [.init(heading: "What", weight: 1), .init(heading: "Until", weight: 2)],
        rows: [
            .init(
                cells: [
                    [.text("No driving")], [.text("Saturday, November\u{A0}21, 2026, and until your team says yes")],
                ], record: nil),
            .init(
                cells: [[.text("Bed rest")], [Inline(.blank(Blank(field: nil, label: "when", length: 6)))]], record: nil
            ),
        ])

    @Test("no line is wider than asked, and no word is lost", arguments: [40, 52, 80, 132])
    func width(columns: Int) {
        let words =
            "Pneumonoultramicroscopicsilicovolcanoconiosis is a word that fits in few lines of a small terminal."
        var wide = table
        wide.rows[0].cells[0] = [.text("Do not drive a car, a truck, or anything else that has wheels and an engine")]
        let text = PlainTextRenderer(width: columns).text(
            of: sheet(
                [.paragraph(.init(text: [.text(words)], record: nil)), .table(table), .table(wide)],
                emphasis: .emergency))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= columns })
        #expect(letters(of: text).contains(letters(of: words)))
    }

    /// Without the white space and frames that wrapping adds.
    private func letters(of text: String) -> String {
        text.filter { $0.isLetter || $0 == "." }
    }

    @Test("a table is aligned where it fits, and only its last column wraps")
    func aligned() {
        let text = PlainTextRenderer(width: 50).text(of: sheet([.table(table)]))
        #expect(
            text.contains(
                """
                What        Until
                ──────────────────────────────────────────────────
                No driving  Saturday, November 21, 2026, and until
                            your team says yes
                Bed rest    ______

                """))
    }

    @Test("a table that is too wide to align becomes lines in the same order")
    func lines() {
        var wide = table
        wide.rows[0].cells[0] = [.text("Do not drive a car, a truck, or anything else")]
        let text = PlainTextRenderer(width: 48).text(of: sheet([.table(wide)]))
        #expect(text.contains("What | Until\n"))
        #expect(
            text.contains(
                "Do not drive a car, a truck, or anything else |\n    Saturday, November 21, 2026, and until your\n"))
    }
}
