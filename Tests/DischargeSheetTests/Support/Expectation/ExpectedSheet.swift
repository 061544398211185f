/// What the sheet of an order has to say, worked out from the template files and the order as it was written.
struct ExpectedSheet {
    /// A heading, a record's text or row, or a piece of the clinician's notes.
    struct Line: Hashable, CustomStringConvertible {
        /// The record's id, "title", "heading", "notes paragraph" or "notes item".
        var record: String
        /// One text, or one a cell; a blank is its label between `⟦` and `⟧`.
        var texts: [String]

        var description: String { "\(record): \(texts)" }
    }

    /// In reading order.
    private(set) var lines: [Line] = []

    private let templates: WrittenTemplates
    private let order: WrittenOrder

    init(of order: WrittenOrder, templates: WrittenTemplates) throws {
        self.templates = templates
        self.order = order
        lines.append(Line(record: "title", texts: [try text(templates.title, "title")]))
        try addRecords(of: "opening")
        for (section, heading) in templates.headings {
            let count = lines.count
            try addRecords(of: section)
            if lines.count > count {
                lines.insert(Line(record: "heading", texts: [try text(heading, section)]), at: count)
            }
        }
    }

    private mutating func addRecords(of section: String) throws {
        for record in templates.records[section] ?? [] {
            guard try templates.selects(record, for: order) else { continue }
            switch record.content {
            case .text(let text, let otherwise):
                guard let printed = filled(text) ?? otherwise.flatMap({ filled($0) }) else { throw unfilled(record.id) }
                lines.append(Line(record: record.id, texts: [printed]))
            case .row(let cells, _):
                lines.append(Line(record: record.id, texts: try cells.map { try self.text($0, record.id) }))
            case .signature(let signer):
                lines.append(Line(record: record.id, texts: [try self.text(signer, record.id), templates.signedAt]))
            case .insert("medications"):
                let timed = templates.timedRows(of: order.medications) { filled($0, $1) }
                for texts in timed ?? order.medications.map({ cells(templates.medicationCells, $0) }) {
                    lines.append(Line(record: record.id, texts: texts))
                }
            case .insert("followups"):
                for entry in order.followUps {
                    lines.append(Line(record: record.id, texts: cells(templates.followUpCells, entry)))
                }
            case .insert("notes"): addNotes()
            case .insert("calendar"): try addCalendar(record.id)
            case .insert(let part): throw UnreadTemplate(description: "the record \(record.id) inserts \(part)")
            }
        }
    }

    /// A blank line ends what was begun. A hyphen begins an item, which goes on in lines that are indented; lines without
    /// one are a paragraph.
    private mutating func addNotes() {
        var last: Line?
        for line in order.notes?.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) ?? [] {
            if line.isEmpty {
                last = nil
            } else if line.hasPrefix("- ") {
                let item = Line(record: "notes item", texts: [String(line.dropFirst(2))])
                lines.append(item)
                last = item
            } else if let begun = last, begun.record == "notes paragraph" || line.hasPrefix("  ") {
                let grown = Line(record: begun.record, texts: [begun.texts[0] + "\n" + line.drop { $0 == " " }])
                lines[lines.count - 1] = grown
                last = grown
            } else {
                let paragraph = Line(record: "notes paragraph", texts: [line])
                lines.append(paragraph)
                last = paragraph
            }
        }
    }

    /// What happens on each day: the procedure, the end of each limit that a row names and that has one, and visits.
    private mutating func addCalendar(_ id: String) throws {
        let words = templates.calendar
        var events = [
            WrittenEvent(on: order.values["procedure_end"] ?? "", record: id, words["procedure"] ?? "", of: nil)
        ]
        for (section, _) in templates.headings {
            for record in templates.records[section] ?? [] {
                guard case .row(_, let day?) = record.content, let end = order.values["\(day.limit).ends"],
                    try templates.selects(record, for: order)
                else { continue }
                events.append(WrittenEvent(on: end, record: record.id, day.words, of: words))
            }
        }
        for visit in order.followUps {
            guard let time = visit["followup.time"] else { continue }
            events.append(WrittenEvent(on: time, record: id, words["visit"] ?? "", of: words))
        }
        lines += events.enumerated().sorted {
            ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
        }.map { Line(record: $0.element.record, texts: [$0.element.day, $0.element.text]) }
    }

    private func cells(_ cells: [WrittenTemplates.Cell], _ entry: [String: String]) -> [String] {
        cells.map { cell in
            let isStopped = entry["status"] == "stop"
            let lines = if isStopped, let stopped = cell.stopped { [stopped] } else { cell.lines }
            let filled = lines.compactMap { self.filled($0, entry) }
            if !filled.isEmpty { return filled.joined(separator: "\n") }
            return cell.otherwise.flatMap { self.filled($0, entry) } ?? ""
        }
    }

    private func text(_ text: WrittenText, _ record: String) throws -> String {
        guard let filled = filled(text) else { throw unfilled(record) }
        return filled
    }

    private func filled(_ text: WrittenText, _ entry: [String: String] = [:]) -> String? {
        text.filled {
            entry[$0] ?? order.values[$0]
        } blankLabel: { name in
            let single = name.replacing("followup.", with: "followup_")
            return (templates.blanks[name] ?? templates.blanks[single])?.label
        }
    }

    private func unfilled(_ record: String) -> UnreadTemplate {
        UnreadTemplate(description: "the record \(record) stands on this order's sheet, and a value of it is absent")
    }
}
