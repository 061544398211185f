import DischargeModel
import DischargeTemplates
import Foundation

/// How hard the sheets are to read: every procedure under every anesthesia, for a made-up patient.
///
/// The grades are made for English, so that sheets in other languages are not measured.
struct ReadingCheck {
    /// The most words of a sentence.
    static let longestSentence = 15

    /// Some for each language, procedure and anesthesia.
    private(set) var lines: [String] = []
    private(set) var faults: [String] = []
    /// The highest grade, by Flesch and Kincaid.
    private let highestGrade: Double

    init(templates: TemplateSet, site: Site, now: Date) {
        highestGrade = site.readingGrade
        let vocabulary = templates.vocabulary
        var hardSentences: [String] = []
        for language in vocabulary.languages {
            guard ReadingLevel.isMade(for: language) else {
                lines.append("\(language): not measured, the grades are made for English")
                continue
            }
            for procedure in vocabulary.procedures {
                for anesthesia in vocabulary.anesthesias {
                    let sheet = "\(language), \(procedure.id), \(anesthesia.id)"
                    let orders = MadeUpOrders(language: language, procedure: procedure.id, anesthesia: anesthesia.id)
                    let readings = orders.orders(for: vocabulary).compactMap { order in
                        try? templates.composition(
                            of: order, site: site, imprint: Imprint(formID: "", printed: now)
                        ).instructions
                    }.map(ReadingText.init(bodyOf:))
                    guard let complete = readings.first else {
                        faults.append("\(sheet): no sheet can be made; tell whoever maintains discharge")
                        continue
                    }
                    lines += complete.lines(of: sheet)
                    // An order that leaves something out can make a sheet that is harder than the complete one.
                    if let hardest = readings.max(by: { $0.level.grade < $1.level.grade }) { judge(hardest, of: sheet) }
                    hardSentences += readings.flatMap(\.sentences).filter { $0.words > Self.longestSentence }
                        .map(\.fault)
                }
            }
        }
        var seen: Set<String> = []
        faults += hardSentences.filter { seen.insert($0).inserted }
    }

    private mutating func judge(_ reading: ReadingText, of sheet: String) {
        guard reading.level.grade > highestGrade else { return }
        let words = reading.longWords.prefix(3).map(\.text).joined(separator: ", ")
        faults.append(
            "\(sheet): reads at grade \(reading.level.grade.written), above \(highestGrade.written); "
                + "use shorter sentences and words (most frequent of 3 or more syllables: \(words))")
    }
}

extension ReadingText {
    /// The levels, the longest sentences and the longest words, with the records to look at.
    fileprivate func lines(of sheet: String) -> [String] {
        return [
            "\(sheet): grade \(level.grade.written), \(level.longestSentence) words",
            "  SMOG \(level.smog.written), \(level.polysyllables) words of 3 or more syllables in "
                + "\(level.sentences) sentences",
            "  longest sentences, in words: " + longestSentences,
            "  most frequent long words: " + frequentLongWords,
        ]
    }

    /// The words of the three longest sentences, with the records that say them, for example "15 (common, ice-stop)".
    var longestSentences: String {
        sentences.prefix(3).map { "\($0.words) (\($0.record.written))" }.joined(separator: ", ")
    }

    /// The six most frequent long words, how often each stands there, and where.
    var frequentLongWords: String {
        longWords.prefix(6).map { word in
            let others = word.records.count - 1
            let places =
                word.records.isEmpty
                ? [Record?.none.written]
                : word.records.prefix(1).map { Optional($0).written } + (others > 0 ? ["\(others) more"] : [])
            return "\(word.text) \(word.count) (\(places.joined(separator: ", and ")))"
        }.joined(separator: ", ")
    }
}

extension MeasuredSentence {
    fileprivate var fault: String {
        "\(record.written): a sentence of \(words) words, more than \(ReadingCheck.longestSentence); make two of it: "
            + text
    }
}

extension Record? {
    /// The record with its layer.
    fileprivate var written: String { map { "\($0.layer), \($0.id)" } ?? "order" }
}
