import DischargeModel

/// Makes the lines of sheets, and reads each text once.
struct LineReader {
    private var readings: [String: LineReading] = [:]

    /// In reading order: the opening's paragraphs, then each section's heading and lines. The opening's rows say whose
    /// sheet it is and are none of the wording that an instrument judges.
    mutating func lines(of instructions: DischargeInstructions) -> [SheetLine] {
        var lines: [SheetLine] = []
        for block in instructions.opening { lines += self.lines(of: block, in: nil).filter { $0.kind != .row } }
        for (number, section) in instructions.sections.enumerated() {
            lines.append(
                line(.heading, [.text(section.heading)], section: number, place: "document, section \(section.id)"))
            for block in section.blocks { lines += self.lines(of: block, in: number) }
        }
        return lines
    }

    private mutating func lines(of block: Block, in section: Int?) -> [SheetLine] {
        switch block {
        case .paragraph(let paragraph):
            return [line(.paragraph, paragraph.text, section: section, record: paragraph.record)]
        case .list(let items):
            return items.map { line(.item, $0.text, section: section, record: $0.record) }
        case .table(let table):
            return table.rows.map { row in
                let cells = row.cells.joined(separator: [.text(" | ")])
                return line(.row, Array(cells), section: section, record: row.record)
            }
        case .writingSpace(let space):
            return [line(.question, space.text, section: section, record: space.record)]
        case .figure(let figure):
            return [line(.paragraph, figure.text, section: section, record: figure.record)]
        case .calendar(let calendar):
            return [line(.row, [.text(calendar.entryText)], section: section, record: calendar.record)]
        case .signatures(let lines):
            return lines.map { line(.signature, [.text($0.signer)], section: section, record: $0.record) }
        }
    }

    private mutating func line(
        _ kind: SheetLine.Kind, _ inlines: [Inline], section: Int?, record: Record?
    ) -> SheetLine {
        line(kind, inlines, section: section, place: record.place)
    }

    private mutating func line(
        _ kind: SheetLine.Kind, _ inlines: [Inline], section: Int?, place: String
    ) -> SheetLine {
        let text = inlines.plainText
        let reading = readings[text] ?? LineReading(text)
        readings[text] = reading
        return SheetLine(
            kind: kind, inlines: inlines, section: section, place: place, text: text, reading: reading)
    }
}

extension DayCalendar {
    /// What happens on its days, in the order of time.
    fileprivate var entryText: String {
        rows.flatMap { row -> [String] in
            guard case .week(let days) = row else { return [] }
            return days.compactMap { $0 }.flatMap(\.entries).map(\.text)
        }.joined(separator: ", ")
    }
}
