import DischargeModel

/// An instrument held against the sheets of one language.
struct ScoredInstrument: Sendable {
    let instrument: ReviewInstrument
    let parts: [Part]

    struct Part: Sendable {
        let name: String
        let items: [Item]
    }

    struct Item: Sendable {
        let item: ReviewItem
        let verdict: ItemVerdict
    }

    var items: [Item] { parts.flatMap(\.items) }

    /// - Parameter sheets: One or more, of the language with this BCP 47 tag.
    init(_ instrument: ReviewInstrument, sheets: [ReviewedSheet], language: String) {
        self.instrument = instrument
        let isEnglish = ReadingLevel.isMade(for: language)
        parts = instrument.parts.map { part in
            Part(
                name: part.name,
                items: part.items.map { item in
                    let verdicts = sheets.map { sheet in
                        // What knows English words says nothing of others.
                        item.criterion.isOfEnglish && !isEnglish
                            ? ItemVerdict.needsPerson(sheet.start) : item.criterion.judge(sheet)
                    }
                    let verdict = ItemVerdict(of: verdicts) ?? .doesNotApply("There is no sheet.")
                    return Item(item: item, verdict: verdict)
                })
        }
    }
}
