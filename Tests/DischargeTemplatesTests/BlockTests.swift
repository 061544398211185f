import DischargeModel
import DischargeTemplates
import Foundation
import Testing

@Suite("Blocks of a section")
struct BlockTests {
    @Test("items, rows and signatures that follow one another are one block each, and anything else parts them")
    func merging() throws {
        let set = try TemplateFiles.small.withCommon(
            "dates",
            """
            - { id: a, row: [A, B], source: page }
            - { id: b, row: [C, D], source: page }
            - { id: c, text: A paragraph., source: page }
            - { id: d, row: [E, F], source: page }
            - { id: e, text: One, as: item, source: page }
            - { id: f, text: Two, as: item, source: page }
            - { id: g, text: Say it in your words, lines: 3, source: page }
            - { id: h, sign: Patient }
            - { id: i, sign: Nurse }
            """
        ).load()
        let blocks = try #require(set.sheet().instructions.sections.first { $0.id == "dates" }?.blocks)
        #expect(
            blocks.map(\.lines) == [
                ["A", "B", "C", "D"], ["A paragraph."], ["E", "F"], ["One", "Two"],
                ["Say it in your words"], ["Patient", "Nurse"],
            ])
        guard case .table(let table) = blocks[0] else { return #expect(Bool(false), "no table") }
        #expect(table.columns == [.init(heading: "What", weight: 2), .init(heading: "Until", weight: 3)])
        guard case .writingSpace(let space) = blocks[4] else { return #expect(Bool(false), "no writing space") }
        #expect(space.lineCount == 3)
        guard case .signatures(let signatures) = blocks[5] else { return #expect(Bool(false), "no signatures") }
        #expect(signatures.map(\.dateLabel) == ["Date and time", "Date and time"])
    }

    @Test("the clinician's list and the table of medicines take in nothing that follows them")
    func closedBlocks() throws {
        let set = try TemplateFiles.small.withCommon(
            "dates",
            """
            - { id: notes, insert: notes }
            - { id: item, text: Ours, as: item, source: page }
            - { id: medicines, insert: medications }
            - { id: row, row: [A, B], source: page }
            """
        ).load()
        let sheet = try set.sheet([.notes: "- Theirs"], medications: [[.name: "Iron", .dose: "1"]])
        let blocks = sheet.instructions.sections.first { $0.id == "dates" }?.blocks
        #expect(blocks?.map(\.lines) == [["Theirs"], ["Ours"], ["[Iron]", "1", "ask"], ["A", "B"]])
    }

    @Test("every icon of the set stands beside the item that names it, and in the JSON by that name")
    func icons() throws {
        let items = Icon.allCases.map {
            "- { id: item-\($0.rawValue), text: Do it, icon: \($0.rawValue), source: page }"
        }
        let set = try TemplateFiles.small.withCommon(
            "signatures", (items + ["- { id: bare, text: Do it, source: page }"]).joined(separator: "\n")
        ).load()
        let blocks = try #require(set.sheet().instructions.sections.first { $0.id == "signatures" }?.blocks)
        guard case .list(let read) = blocks.first else { return #expect(Bool(false), "no list") }
        #expect(blocks.count == 1)
        #expect(read.map(\.icon) == Icon.allCases + [nil])
        let json = try #require(
            JSONSerialization.jsonObject(with: JSONEncoder().encode(read)) as? [[String: Any]])
        #expect(json.map { $0["icon"] as? String } == Icon.allCases.map(\.rawValue) + [nil])
    }

    @Test("a section in which nothing stands is left out")
    func emptySections() throws {
        let set = try TemplateFiles.small.load()
        #expect(try set.sheet().instructions.sections.map(\.id) == ["advice", "dates", "signatures"])
        let full = try set.sheet([.notes: "Rest"], medications: [[.name: "Iron"]], followUps: [[.place: "Clinic"]])
        #expect(
            full.instructions.sections.map(\.id) == ["advice", "dates", "medicines", "visits", "notes", "signatures"])
    }

    @Test("every line says which record, layer, sources and facts it comes from")
    func records() throws {
        let sheet = try TemplateFiles.small.load().sheet([.anesthesia: "GA"])
        let records = sheet.instructions.sections.flatMap(\.blocks).flatMap(\.records)
        #expect(records.first == Record(id: "rest", layer: "common", sources: ["page", "F02"]))
        #expect(records.contains(Record(id: "balloon", layer: "procedure/kyphoplasty", sources: ["page"])))
        #expect(records.contains(Record(id: "no-driving", layer: "anesthesia/general", sources: ["habit"])))
    }

    @Test("records stand by rank, then by layer, then as in the file")
    func ranks() throws {
        let set = try TemplateFiles.small.withCommon(
            "advice",
            """
            - { id: a, text: common 50 first, source: page }
            - { id: b, text: common 50 second, source: page, rank: 50 }
            - { id: c, text: common 60, source: page, rank: 60 }
            - { id: d, text: common 10, source: page, rank: 10 }
            """
        )
        .replacing("source: [habit]", with: "source: [habit]\n      rank: 10", in: "en/anesthesia/local.yaml")
        .load()
        #expect(
            try set.sheet().lines(of: "advice") == [
                "common 10", "The numbness passes in a few hours.", "common 50 first", "common 50 second",
                "A balloon lifted the bone.", "common 60",
            ])
    }

    @Test("each page repeats name, born, record, hospital and unit, imprint, and the draft line until approval")
    func runningText() throws {
        let set = try TemplateFiles.small.load()
        let running = try set.sheet(site: [.hospital: "Hill", .unit: "2 East"]).instructions.runningText
        #expect(running.identifiers == ["Born May\u{A0}19, 1964", "Record 0559"])
        #expect(running.hospital == "Hill, 2 East")
        #expect(running.imprint == "Form A1B2, printed Friday, November\u{A0}20, 2026, 11:05\u{A0}AM")
        #expect(running.pageNumber == "Page {page} of {pages}")
        #expect(running.lastPageNumber == "Page {page} of {pages}, the end")
        #expect(running.turnedPageNumber == "Page {page} of {pages}, turn over")
        #expect(running.draft == "Draft")
        #expect(
            try set.sheet([.unit: "5 West"], site: [.hospital: "Hill"]).instructions.runningText.hospital
                == "Hill, 5 West")
        #expect(try set.sheet(site: [.hospital: "Hill"]).instructions.runningText.hospital == "Hill")
        #expect(try set.sheet([.unit: "5 West"]).instructions.runningText.hospital == "5 West")
        #expect(try set.sheet().instructions.runningText.hospital == "")
        var approved = Orders.imprint
        approved.isDraft = false
        let sheet = try set.sheet(imprint: approved)
        #expect(sheet.instructions.runningText.draft == nil)
        #expect(sheet.lines.first == "Name")
    }
}
