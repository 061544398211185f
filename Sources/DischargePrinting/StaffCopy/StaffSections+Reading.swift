import DischargeModel
import DischargeTemplates

extension StaffSections {
    /// How hard the sheet and the clinician's notes are to read, each for itself.
    var reading: [Block] {
        guard ReadingLevel.isMade(for: composition.instructions.language) else {
            return [paragraph([text("Not measured: the grades are made for English.")])]
        }
        let readings = [
            ("Sheet", ReadingText(bodyOf: composition.instructions)),
            ("Notes", ReadingText(notesOf: composition.instructions)),
        ].filter { $0.1.level.words > 0 }
        let columns = ["Text", "Flesch-Kincaid grade", "SMOG grade", "Longest sentence"].enumerated().map {
            Table.Column(heading: $0.element, weight: $0.offset == 0 ? 1 : 1.5)
        }
        let rows = readings.map { name, reading in
            row(
                [text(name)], [text(reading.level.grade.written)], [text(reading.level.smog.written)],
                [text("\(reading.level.longestSentence) words")])
        }
        return [.table(Table(columns: columns, rows: rows)), .list(readings.flatMap(items))]
    }

    private func items(_ name: String, _ reading: ReadingText) -> [ListItem] {
        var items = [item("\(name), longest sentences: ", reading.longestSentences)]
        if !reading.longWords.isEmpty {
            items.append(item("\(name), most frequent words of 3 or more syllables: ", reading.frequentLongWords))
        }
        return items
    }

    private func item(_ lead: String, _ words: String) -> ListItem {
        ListItem(text: [text(lead + words)], record: nil)
    }
}
