import DischargeModel

/// What comes of an item.
enum ItemVerdict: Sendable {
    /// The line shows that the criterion holds.
    case met(ShownLine)
    /// The line, or the sheet as a whole, fails it; other wording would mend it.
    case notMet(ShownLine)
    /// No wording can mend it, since sheets cannot hold pictures.
    case lacksPictures(ShownLine)
    /// A program cannot tell; the line is where a person would look first.
    case needsPerson(ShownLine)
    /// The instrument itself leaves the item out, for this reason.
    case doesNotApply(String)

    /// As it stands on the scorecard.
    var words: String {
        switch self {
        case .met: "met"
        case .notMet, .lacksPictures: "not met"
        case .needsPerson: "needs a person"
        case .doesNotApply: "does not apply"
        }
    }

    /// Whether the program said yes or no.
    var isJudged: Bool {
        switch self {
        case .met, .notMet, .lacksPictures: true
        case .needsPerson, .doesNotApply: false
        }
    }

    var isMet: Bool { if case .met = self { true } else { false } }
    var isToMend: Bool { if case .notMet = self { true } else { false } }

    /// One verdict for all sheets: a single sheet that fails makes the item not met, and an item applies where it applies
    /// to one of them.
    ///
    /// - Parameter verdicts: In the order of the sheets. `nil` for none.
    init?(of verdicts: [ItemVerdict]) {
        guard let worst = verdicts.max(by: { $0.weight < $1.weight }) else { return nil }
        // Of equals, the first sheet's.
        self = verdicts.first { $0.weight == worst.weight } ?? worst
    }

    private var weight: Int {
        switch self {
        case .doesNotApply: 0
        case .met: 1
        case .needsPerson: 2
        case .lacksPictures: 3
        case .notMet: 4
        }
    }
}

/// A line of a sheet that a verdict rests on.
struct ShownLine: Sendable {
    /// For example "common, top-lifting", or the name of the sheet where no line shows it.
    let place: String
    let text: String

    init(place: String, text: String) {
        self.place = place
        self.text = text
    }

    init(_ line: SheetLine) {
        self.init(place: line.place, text: line.text)
    }

    /// The sheet as a whole.
    init(_ sheet: ReviewedSheet, _ text: String) {
        self.init(place: sheet.name, text: text)
    }
}

extension Record? {
    /// Layer and id, for example "common, top-lifting"; "order" for a clinician's words.
    var place: String { map { "\($0.layer), \($0.id)" } ?? "order" }
}
