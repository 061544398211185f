import DischargeModel
import DischargeTemplates
import Foundation

/// How hard the sheets are to read: every procedure under every anesthesia, for a made-up patient.
///
/// The grade is made for English, so that sheets in other languages are not measured.
struct ReadingCheck {
    /// The highest grade, by Flesch and Kincaid.
    static let highestGrade = 6.0
    /// The most words of a sentence.
    static let longestSentence = 15

    /// One for each language, procedure and anesthesia.
    private(set) var lines: [String] = []
    private(set) var faults: [String] = []

    init(templates: TemplateSet, site: Site, now: Date) {
        let vocabulary = templates.vocabulary
        var hardSentences: [HardSentence] = []
        for language in vocabulary.languages {
            guard language.hasPrefix("en") else {
                lines.append("\(language): not measured, the grade is made for English")
                continue
            }
            for procedure in vocabulary.procedures {
                for anesthesia in vocabulary.anesthesias {
                    let sheet = "\(language), \(procedure.id), \(anesthesia.id)"
                    let orders = MadeUpOrders(language: language, procedure: procedure.id, anesthesia: anesthesia.id)
                    let instructions = orders.orders(for: templates.vocabulary).compactMap { order in
                        try? templates.composition(
                            of: order, site: site, imprint: Imprint(formID: "", printed: now)
                        ).instructions
                    }
                    guard let complete = instructions.first else {
                        faults.append("\(sheet): no sheet can be made; tell whoever maintains discharge")
                        continue
                    }
                    measure(complete, of: sheet)
                    hardSentences += instructions.flatMap(HardSentence.all)
                }
            }
        }
        faults += hardSentences.uniqued.map(\.description)
    }

    private mutating func measure(_ instructions: DischargeInstructions, of sheet: String) {
        var level = ReadingLevel()
        level.add(instructions)
        let grade = String(format: "%.1f", level.grade)
        lines.append("\(sheet): grade \(grade), \(level.longestSentence) words")
        if level.grade > Self.highestGrade {
            faults.append(
                "\(sheet): reads at grade \(grade), above \(Self.highestGrade); use shorter sentences and words")
        }
    }
}

/// A sentence with more words than are read easily.
struct HardSentence: Hashable {
    /// The record that it comes from, with its layer.
    let record: String
    let text: String
    let words: Int

    var description: String {
        "\(record): a sentence of \(words) words, more than \(ReadingCheck.longestSentence); make two of it: \(text)"
    }

    /// Those of a sheet's paragraphs, lists and questions, in reading order.
    static func all(in instructions: DischargeInstructions) -> [HardSentence] {
        instructions.sections.flatMap(\.blocks).flatMap(\.sentenceTexts).flatMap { text, record in
            Sentences.split(text).compactMap { sentence in
                var level = ReadingLevel()
                level.add(String(sentence))
                guard level.longestSentence > ReadingCheck.longestSentence else { return nil }
                return HardSentence(
                    record: record.map { "\($0.layer), \($0.id)" } ?? "order",
                    text: sentence.trimmingCharacters(in: .whitespacesAndNewlines), words: level.longestSentence)
            }
        }
    }
}

extension [HardSentence] {
    /// Each once, where it stands first.
    fileprivate var uniqued: [HardSentence] {
        var seen: Set<HardSentence> = []
        return filter { seen.insert($0).inserted }
    }
}

extension Block {
    /// What is written in sentences, with the record that it comes from.
    fileprivate var sentenceTexts: [(text: String, record: Record?)] {
        switch self {
        case .paragraph(let paragraph): [(paragraph.text.plainText, paragraph.record)]
        case .list(let items): items.map { ($0.text.plainText, $0.record) }
        case .writingSpace(let space): [(space.text.plainText, space.record)]
        case .table, .signatures: []
        }
    }
}
