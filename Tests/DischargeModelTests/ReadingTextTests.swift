import DischargeModel
import Testing

@Suite("What makes a sheet hard to read")
struct ReadingTextTests {
    private let record = Record(id: "rest", layer: "common", sources: [])

    private var body: ReadingText { ReadingText(bodyOf: instructions) }
    private var notes: ReadingText { ReadingText(notesOf: instructions) }

    private var instructions: DischargeInstructions {
        let blocks: [Block] = [
            .list([ListItem(text: [.text("Rest. Take your medicine, and then more medicine.")], record: record)]),
            .paragraph(Paragraph(text: [.text("Administer intravenous antibiotics.")], record: nil)),
        ]
        let running = DischargeInstructions.RunningText(
            name: "", identifiers: [], hospital: "", draft: nil, imprint: "", pageNumber: "")
        return DischargeInstructions(
            language: "en", title: "", runningText: running, opening: [],
            sections: [Section(id: "a", heading: "A", emphasis: .plain, blocks: blocks)])
    }

    @Test("the clinician's notes are measured apart from the wording")
    func apart() {
        #expect(body.level.words == 8)
        #expect(notes.level.words == 3)
        #expect(notes.level.polysyllables == 3)
    }

    @Test("the longest sentence comes first, with the record that says it")
    func longest() {
        let sentence = body.sentences.first
        #expect(sentence?.text == "Take your medicine, and then more medicine.")
        #expect(sentence?.words == 7)
        #expect(sentence?.record == record)
    }

    @Test("a long word names how often it stands there, and each of its records once")
    func longWords() {
        let words = body.longWords
        #expect(words.map(\.text) == ["medicine"])
        #expect(words.first?.count == 2)
        #expect(words.first?.records == [record])
        #expect(notes.longWords.allSatisfy { $0.records.isEmpty })
    }
}
