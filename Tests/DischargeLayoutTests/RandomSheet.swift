import DischargeModel
import SampleOrders

/// Instructions of every kind of block, different for each seed.
struct RandomSheet {
    private var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    private static let words = [
        "rest", "walk", "Saturday,", "November\u{A0}21,", "Nguyễn", "Ζουλούμης", "Одинцова", "follow-up", "8.6\u{A0}mg",
        "until", "a", "the", "bathroom", "and/or",
        "https://example.org/a-very-long-address-that-fits-on-no-line-of-a-narrow-cell",
        "Pneumonoultramicroscopicsilicovolcanoconiosis", "ffi", "T12;", "(2)",
    ]

    mutating func instructions() -> DischargeInstructions {
        let sections = (0..<Int.random(in: 3...9, using: &generator)).map { section(number: $0) }
        return DischargeInstructions(
            language: "en", title: "Going home after a procedure",
            runningText: .init(
                name: "Ana Example", identifiers: ["Born May 1, 1950", "Record 0001"], hospital: "Example Hospital",
                draft: "Draft: no clinician has approved this wording", imprint: "Form 0000, printed today",
                pageNumber: "Page {page} of {pages}",
                lastPageNumber: "Page {page} of {pages}, the end",
                turnedPageNumber: "Page {page} of {pages}, turn over"),
            opening: [.paragraph(Paragraph(text: text(8), record: nil)), table(columns: 2, rows: 5, isHeaded: false)],
            sections: sections)
    }

    private mutating func section(number: Int) -> Section {
        let blocks = (0..<Int.random(in: 1...4, using: &generator)).map { _ in block() }
        return Section(
            id: "s\(number)", heading: "Section \(number)",
            emphasis: Section.Emphasis.allCases.randomElement(using: &generator) ?? .plain,
            blocks: blocks)
    }

    private mutating func block() -> Block {
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: return .paragraph(Paragraph(text: text(Int.random(in: 1...120, using: &generator)), record: nil))
        case 1:
            let count = Int.random(in: 1...9, using: &generator)
            return .list(
                (0..<count).map { _ in
                    ListItem(
                        text: text(Int.random(in: 1...30, using: &generator)),
                        icon: Bool.random(using: &generator) ? Icon.allCases.randomElement(using: &generator) : nil,
                        record: nil)
                })
        case 2:
            return table(
                columns: Int.random(in: 2...4, using: &generator), rows: Int.random(in: 1...18, using: &generator),
                isHeaded: true)
        case 3:
            return .writingSpace(
                WritingSpace(text: text(6), lineCount: Int.random(in: 1...6, using: &generator), record: nil))
        case 4: return .calendar(calendar())
        default:
            let line = SignatureLine(signer: "Patient or caregiver", dateLabel: "Date and time", record: nil)
            return .signatures([line, line])
        }
    }

    private mutating func calendar() -> DayCalendar {
        let first = CalendarDate(daysSince1970: Int.random(in: 18_000...22_000, using: &generator))
        let rows = (0..<Int.random(in: 1...5, using: &generator)).map { week -> DayCalendar.Row in
            if Int.random(in: 0..<4, using: &generator) == 0 {
                let text = Self.words.prefix(Int.random(in: 3...16, using: &generator)).joined(separator: " ")
                return .folded(.init(first: first, last: first, text: text))
            }
            return .week(
                (0..<7).map { number in
                    guard Int.random(in: 0..<6, using: &generator) > 0 else { return nil }
                    let date = first.adding(days: week * 7 + number)
                    let entries = (0..<max(0, Int.random(in: -3...5, using: &generator))).map { number in
                        DayCalendar.Entry(
                            kind: number == 0 ? .procedure : .limit,
                            text: (0..<Int.random(in: 1...6, using: &generator)).map { _ in
                                Self.words.randomElement(using: &generator) ?? ""
                            }.joined(separator: " "), record: nil)
                    }
                    return DayCalendar.Day(
                        date: date, name: .init(text: "Sept\u{A0}\(date.day)", spoken: date.description),
                        entries: entries)
                })
        }
        return DayCalendar(
            weekdays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"].map { .init(text: $0, spoken: $0 + "day") },
            rows: rows, record: nil)
    }

    private mutating func table(columns: Int, rows: Int, isHeaded: Bool) -> Block {
        let heads = (0..<columns).map { Table.Column(heading: isHeaded ? "Column \($0)" : "", weight: Double($0 + 1)) }
        let cells = (0..<rows).map { _ in
            Table.Row(cells: (0..<columns).map { _ in text(Int.random(in: 0...8, using: &generator)) }, record: nil)
        }
        return .table(Table(columns: heads, rows: cells))
    }

    private mutating func text(_ count: Int) -> [Inline] {
        var inlines: [Inline] = []
        for _ in 0..<count {
            let space = inlines.isEmpty ? "" : " "
            switch Int.random(in: 0..<20, using: &generator) {
            case 0: inlines += [.text(space), Inline(.phone("555-010-0100"), isStrong: Bool.random(using: &generator))]
            case 1: inlines += [.text(space), Inline(.blank(Blank(field: nil, label: "a value", length: 10)))]
            case 2: inlines.append(.text(space + "line\nfeed"))
            default:
                let word = Self.words.randomElement(using: &generator) ?? ""
                inlines.append(Inline(.text(space + word), isStrong: Int.random(in: 0..<5, using: &generator) == 0))
            }
        }
        return inlines
    }
}
