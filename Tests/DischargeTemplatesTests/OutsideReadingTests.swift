import DischargeModel
import DischargeTemplates
import Foundation
import Testing
import Witnesses

@Suite("The sheets that are shipped, as a public readability tool reads them")
struct OutsideReadingTests {
    private let sheets: [Sheet]

    private struct Sheet {
        let name: String
        let instructions: DischargeInstructions
    }

    /// Every procedure under every anesthesia: with little given, with everything given for each reason of the break,
    /// and with random parts of it.
    init() throws {
        let set = try TemplateSet.load(
            directory: packageRoot.appending(path: "Templates").path(percentEncoded: false))
        var random = RandomOrders(seed: 6)
        var sheets: [Sheet] = []
        for procedure in set.vocabulary.procedures {
            for anesthesia in set.vocabulary.anesthesias {
                let layers: [OrderField: String] = [.procedure: procedure.id, .anesthesia: anesthesia.id]
                let name = "\(procedure.id), \(anesthesia.id)"
                func add(_ kind: String, _ composition: Composition) {
                    sheets.append(Sheet(name: "\(name), \(kind)", instructions: composition.instructions))
                }
                add("little", try set.sheet(layers))
                for indication in Indication.allCases {
                    let values = RandomOrders.everything.merging(layers) { _, new in new }
                        .merging([.indication: indication.rawValue]) { _, new in new }
                    let medications: [[MedicationField: String]] = [
                        [.name: "oxycodone", .dose: "5 mg", .schedule: "every 6 hours", .purpose: "pain"],
                        [.name: "senna", .schedule: "at bedtime", .purpose: "constipation", .status: "start"],
                    ]
                    add(indication.rawValue, try set.sheet(values, medications: medications))
                }
                for number in 1...4 { add("random \(number)", try random.sheet(of: set, layers: layers)) }
            }
        }
        self.sheets = sheets
    }

    @Test("the same sentences get the same Flesch-Kincaid and SMOG grade within 0.3")
    func agreement() throws {
        let outside = try outsideReadings(of: sheets.map { $0.instructions.sentencesOnLines })
        for (sheet, outside) in zip(sheets, outside) {
            var level = ReadingLevel()
            level.add(sheet.instructions)
            #expect(level.words == outside.words, "\(sheet.name)")
            #expect(abs(level.grade - outside.grade) <= 0.3, "\(sheet.name): \(level.grade), \(outside.grade)")
            #expect(abs(level.smog - outside.smog) <= 0.3, "\(sheet.name): \(level.smog), \(outside.smog)")
        }
    }

    @Test("a preview as it is, headings and tables included, reads at grade 6.0 or below")
    func previews() throws {
        let outside = try outsideReadings(of: sheets.map { PlainTextRenderer().text(of: $0.instructions) })
        for (sheet, outside) in zip(sheets, outside) {
            #expect(outside.grade <= 6.0, "\(sheet.name): \(outside.grade)")
        }
    }
}

extension DischargeInstructions {
    /// What a sheet says in sentences, each on a line and ended by a full stop, with no other full stop: the tool would
    /// end sentences at "100.4" and "Dr.", and would not end them at a bullet.
    fileprivate var sentencesOnLines: String {
        passages.flatMap(\.sentences).map { sentence in
            let words = Sentences.words(of: sentence).joined(separator: " ")
            return words.filter { !".?!".contains($0) } + ".\n"
        }.joined()
    }
}
