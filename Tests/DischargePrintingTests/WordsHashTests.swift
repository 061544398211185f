import DischargeModel
import Testing

@testable import DischargePrinting

@Suite("The hash of what a sheet says")
struct WordsHashTests {
    private static let record = Record(id: "a", layer: "common", sources: ["s"])

    private static var instructions: DischargeInstructions {
        DischargeInstructions(
            language: "en", title: "Going home",
            runningText: .init(
                name: "Ana Example", identifiers: ["Born May 1, 1950", "Record 1"], hospital: "Example Hospital",
                draft: "Draft", imprint: "Form 1, printed today", pageNumber: "Page {page}"),
            opening: [.paragraph(Paragraph(text: [.text("Rest"), .text(" well.")], record: record))],
            sections: [
                Section(
                    id: "a", heading: "Rest", emphasis: .plain,
                    blocks: [
                        .list([
                            ListItem(text: [.text("ab")], record: record), ListItem(text: [.text("c")], record: nil),
                        ]),
                        .table(
                            Table(
                                columns: [.init(heading: "Day", weight: 1), .init(heading: "Do", weight: 2)],
                                rows: [.init(cells: [[.text("1")], [.text("2")]], record: record)])),
                        .writingSpace(WritingSpace(text: [.text("Ask:")], lineCount: 2, record: record)),
                        .signatures([SignatureLine(signer: "Nurse", dateLabel: "Date", record: record)]),
                    ])
            ])
    }

    private typealias Change = (name: String, make: @Sendable (inout DischargeInstructions) -> Void)

    private static let telling: [Change] = [
        ("language", { $0.language = "es" }), ("title", { $0.title = "Going out" }),
        ("name", { $0.runningText.name = "Eva Example" }),
        ("identifier", { $0.runningText.identifiers[1] = "Record 2" }),
        ("hospital", { $0.runningText.hospital = "" }), ("no draft", { $0.runningText.draft = nil }),
        ("one text in place of two", { $0.opening = [.paragraph(Paragraph(text: [.text("Rest well")], record: nil))] }),
        ("bold", { $0.opening = [.paragraph(Paragraph(text: [.strong("Rest"), .text(" well.")], record: nil))] }),
        ("no opening", { $0.opening = [] }), ("heading", { $0.sections[0].heading = "Sleep" }),
        ("emphasis", { $0.sections[0].emphasis = .emergency }),
        (
            "a letter in the next item",
            {
                $0.sections[0].blocks[0] = .list([
                    ListItem(text: [.text("a")], record: nil), ListItem(text: [.text("bc")], record: nil),
                ])
            }
        ),
        (
            "paragraphs in place of items",
            {
                $0.sections[0].blocks.replaceSubrange(
                    0...0, with: ["ab", "c"].map { .paragraph(Paragraph(text: [.text($0)], record: nil)) })
            }
        ),
        (
            "cells the other way round",
            {
                $0.sections[0].blocks[1] = .table(
                    Table(
                        columns: [.init(heading: "Day", weight: 1), .init(heading: "Do", weight: 2)],
                        rows: [.init(cells: [[.text("2")], [.text("1")]], record: nil)]))
            }
        ),
        ("blank", { $0.sections[0].blocks[2] = question(Inline(.blank(Blank(field: nil, label: "Ask:")))) }),
        ("number to call", { $0.sections[0].blocks[2] = question(Inline(.phone("Ask:"))) }),
        ("lines to write on", { $0.sections[0].blocks[2] = question(.text("Ask:"), lineCount: 3) }),
        (
            "signer",
            { $0.sections[0].blocks[3] = .signatures([SignatureLine(signer: "You", dateLabel: "Date", record: nil)]) }
        ),
        ("blocks in another order", { $0.sections[0].blocks.swapAt(0, 1) }),
    ]

    private static let silent: [Change] = [
        ("form id and time", { $0.runningText.imprint = "Form 2" }),
        ("page number", { $0.runningText.pageNumber = "{page}" }),
        ("record", { $0.sections[0].blocks[2] = question(.text("Ask:")) }),
        ("section's key", { $0.sections[0].id = "b" }),
        (
            "a sign beside an item",
            {
                guard case .list(var items) = $0.sections[0].blocks[0] else { return }
                items[0].icon = .pill
                $0.sections[0].blocks[0] = .list(items)
            }
        ),
    ]

    private static func question(_ inline: Inline, lineCount: Int = 2) -> Block {
        .writingSpace(WritingSpace(text: [inline], lineCount: lineCount, record: nil))
    }

    private func hash(_ change: Change) -> String {
        var instructions = Self.instructions
        change.make(&instructions)
        return WordsHash.hash(of: instructions)
    }

    @Test("whatever a reader finds in a sheet changes the hash, each thing in another way")
    func telling() {
        let hashes = [WordsHash.hash(of: Self.instructions)] + Self.telling.map(hash)
        for (index, hash) in hashes.enumerated() {
            let name = index == 0 ? "no change" : Self.telling[index - 1].name
            #expect(hashes.count { $0 == hash } == 1, "\(name)")
        }
        #expect(hashes.allSatisfy { $0.wholeMatch(of: /[0-9a-f]{64}/) != nil })
    }

    @Test("what says nothing to a reader, or nothing but when it was printed, does not")
    func silent() {
        for change in Self.silent { #expect(hash(change) == WordsHash.hash(of: Self.instructions), "\(change.name)") }
    }
}
