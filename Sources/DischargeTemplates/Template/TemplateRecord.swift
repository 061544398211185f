import DischargeModel

/// One record of a template: what it prints, and when.
///
/// A class, since the plans of every procedure and anesthesia share their records.
final class TemplateRecord: Sendable {
    let content: Content
    let condition: Condition
    let rank: Int
    /// Where the printed line says it comes from.
    let record: Record

    init(content: Content, condition: Condition, rank: Int, record: Record) {
        self.content = content
        self.condition = condition
        self.rank = rank
        self.record = record
    }

    /// Where the rank of a record stands that gives none.
    static let standardRank = 50

    enum Content: Sendable {
        case item(Wording, Icon?)
        case paragraph(Wording)
        /// The answer is for staff alone.
        case writingSpace(Wording, lineCount: Int, answer: FilledText?)
        case figure(Wording, Drawing)
        /// As many cells as the section has columns, and what the calendar says on the day on which its limit ends.
        case row([FilledText], day: DayLabel?)
        case signature(PlainText)
        case insert(Insert)
    }

    /// A text, and what is printed instead where a value of it is absent.
    struct Wording {
        let text: FilledText
        let otherwise: FilledText?

        func filled(with values: SheetValues) -> [Inline]? {
            text.filled(with: values) ?? otherwise?.filled(with: values)
        }
    }

    /// A drawing that a text can stand below. Its raw value is its name in a record.
    enum Drawing: String, CaseIterable {
        case spine
    }

    /// A built-in part of the sheet. Its raw value is its name in a record.
    enum Insert: String, CaseIterable {
        case medications, followups, notes, calendar
    }
}
