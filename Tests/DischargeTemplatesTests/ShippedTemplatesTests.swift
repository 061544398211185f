import DischargeModel
import DischargeTemplates
import Foundation
import Testing

@Suite("The templates that are shipped")
struct ShippedTemplatesTests {
    private let set: TemplateSet

    init() throws {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        set = try TemplateSet.load(directory: package.appending(path: "Templates").path(percentEncoded: false))
    }

    /// Sheets of every procedure under every anesthesia: with little given, with everything given, and with random
    /// parts of it.
    private func sheets() throws -> [Composition] {
        var orders = RandomOrders(seed: 38)
        var sheets: [Composition] = []
        for procedure in set.vocabulary.procedures {
            for anesthesia in set.vocabulary.anesthesias {
                let layers: [OrderField: String] = [.procedure: procedure.id, .anesthesia: anesthesia.id]
                sheets.append(try set.sheet(layers))
                for indication in Indication.allCases {
                    let full = RandomOrders.everything.merging(layers) { _, new in new }
                        .merging([.indication: indication.rawValue]) { _, new in new }
                    sheets.append(
                        try set.sheet(full, medications: [[.name: "oxycodone"]], site: [.phoneDay: "555-0100"]))
                }
            }
        }
        for _ in 0..<300 { sheets.append(try orders.sheet(of: set)) }
        return sheets
    }

    @Test("every procedure under every anesthesia makes a sheet without a hole")
    func combinations() throws {
        for sheet in try sheets() {
            #expect(sheet.holes == [])
        }
    }

    @Test("every fact from F01 to F38 is cited by a record that some sheet prints")
    func facts() throws {
        let cited = Set(
            try sheets().flatMap { $0.instructions.opening + $0.instructions.sections.flatMap(\.blocks) }
                .flatMap(\.records).flatMap(\.sources))
        let facts = (1...38).map { $0 < 10 ? "F0\($0)" : "F\($0)" }
        #expect(facts.filter { !cited.contains($0) } == [])
    }

    @Test("every sheet asks 6 to 8 questions, each answered for staff, and leaves room for the patient's own")
    func questions() throws {
        for sheet in try sheets() {
            let spaces = sheet.instructions.sections.filter { $0.id == "teach-back" }.flatMap(\.blocks).compactMap {
                if case .writingSpace(let space) = $0 { space } else { nil }
            }
            #expect(spaces.last?.record?.id == "teach-questions")
            #expect((6...8).contains(spaces.count - 1), "\(spaces.compactMap(\.record?.id))")
            #expect(sheet.answers.map(\.question) == spaces.dropLast().map(\.text))
            #expect(sheet.answers.allSatisfy { !$0.answer.isEmpty })
        }
    }

    @Test("a sentence of a record has at most 15 words, of which a date is one")
    func sentences() throws {
        var long: Set<String> = []
        for sheet in try sheets() {
            let blocks = sheet.instructions.opening + sheet.instructions.sections.flatMap(\.blocks)
            for text in blocks.filter({ !$0.records.isEmpty }).flatMap(\.texts) {
                let words = text.map(\.plain).joined().replacing(Self.date, with: "date")
                for sentence in words.split(whereSeparator: { ".?!".contains($0) })
                where sentence.split(separator: " ").count > 15 {
                    long.insert(String(sentence))
                }
            }
        }
        #expect(long.sorted() == [])
    }

    /// A written day, with its time where it has one.
    nonisolated(unsafe) private static let date =
        /[A-Z][a-z]+day, [A-Z][a-z]+\u{A0}[0-9]+, [0-9]{4}(, ([0-9:]+\u{A0}[AP]M|noon|midnight))?/
}
