import DischargeModel

extension DischargeInstructions {
    /// Headings, records and notes in reading order, as `ExpectedSheet` has them.
    var recordLines: [ExpectedSheet.Line] {
        var lines = [ExpectedSheet.Line(record: "title", texts: [title])] + opening.flatMap(\.recordLines)
        for section in sections {
            lines.append(ExpectedSheet.Line(record: "heading", texts: [section.heading]))
            lines += section.blocks.flatMap(\.recordLines)
        }
        return lines
    }
}

extension Block {
    fileprivate var recordLines: [ExpectedSheet.Line] {
        func line(_ record: Record?, _ texts: [[Inline]]) -> ExpectedSheet.Line {
            ExpectedSheet.Line(record: record?.id ?? "no record", texts: texts.map(\.labelled))
        }
        return switch self {
        case .paragraph(let paragraph): [line(paragraph.record, [paragraph.text])]
        case .list(let items): items.map { line($0.record, [$0.text]) }
        case .table(let table): table.rows.map { line($0.record, $0.cells) }
        case .writingSpace(let space): [line(space.record, [space.text])]
        case .figure(let figure): [line(figure.record, [figure.text])]
        case .calendar(let calendar):
            calendar.days.flatMap { day in
                day.entries.map { line($0.record, [[.text(day.name.spoken)], [.text($0.text)]]) }
            }
        case .signatures(let lines): lines.map { line($0.record, [[.text($0.signer)], [.text($0.dateLabel)]]) }
        }
    }
}

extension [Inline] {
    /// A blank is its label between `⟦` and `⟧`.
    fileprivate var labelled: String {
        map { inline in
            if case .blank(let blank) = inline.content {
                "⟦\(blank.label)⟧"
            } else {
                [inline].plainText.withPlainSpaces
            }
        }.joined()
    }
}

extension DayCalendar {
    /// The days that it shows, in the order of time.
    var days: [Day] {
        rows.flatMap { row -> [Day] in
            if case .week(let days) = row { days.compactMap { $0 } } else { [] }
        }
    }
}
