/// A checklist that people use to judge printed material, as far as a program can fill it in.
struct ReviewInstrument: Sendable {
    let name: String
    /// The document that explains how people use it.
    let document: String
    /// In the order of the document.
    let parts: [Part]

    struct Part: Sendable {
        let name: String
        let items: [ReviewItem]
    }

    var items: [ReviewItem] { parts.flatMap(\.items) }
}

/// One question of an instrument.
struct ReviewItem: Sendable {
    /// As the instrument numbers it.
    let number: Int
    /// What it asks, in words of our own.
    let asks: String
    let criterion: Criterion
}

/// How an item is judged, sheet by sheet.
struct Criterion: Sendable {
    /// What the program looks for; of an item that needs a person, why it does and what to look at first.
    let rule: String
    /// Whether it knows words of English, and says nothing of another language.
    var isOfEnglish = false
    let judge: @Sendable (ReviewedSheet) -> ItemVerdict
}
