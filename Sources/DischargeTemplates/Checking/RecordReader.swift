import DischargeModel

/// Reads the records of one layer.
struct RecordReader {
    let layer: LayerID
    let wording: WordingReader
    let conditions: ConditionReader
    /// `nil` when the document's list cannot be read.
    let sources: [String]?
    /// Whether the document says how the calendar is written.
    let hasCalendar: Bool

    enum Key: String, CaseIterable {
        case id, text
        case form = "as"
        case icon, lines, drawing, answer, row, day, sign, insert, otherwise, when, source, facts, rank
    }

    /// What a text is printed as, whatever its section's form.
    fileprivate enum Form: String, CaseIterable {
        case paragraph, item
    }

    /// A record with the place of its id.
    struct ReadRecord {
        let id: String
        let place: Place
        /// Whether it says what the answer to its question is, well or not.
        let hasAnswer: Bool
        /// Whether it says what the calendar calls the end of its limit, well or not.
        let hasDay: Bool
        /// `nil` when there is a fault in it.
        let record: TemplateRecord?
    }

    func records(_ value: TemplateValue, in section: TemplateSection) -> [ReadRecord] {
        (value.list() ?? []).compactMap { record($0, in: section) }
    }

    private func record(_ value: TemplateValue, in section: TemplateSection) -> ReadRecord? {
        guard let fields = value.fields(Key.self, of: "a record") else { return nil }
        let condition = fields[.when].map(conditions.condition) ?? .always
        let sources = citations(fields)
        let rank = fields[.rank].map { $0.number(in: 1...100) } ?? TemplateRecord.standardRank
        let content = content(fields, in: section, condition: condition ?? .always)
        if let content, section.emphasis == .strip { WallStripRule.check(content, of: value) }
        guard let idValue = fields.required(.id), let id = idValue.text() else { return nil }
        var record: TemplateRecord?
        if let condition, let sources, let rank, let content {
            record = TemplateRecord(
                content: content, condition: condition, rank: rank,
                record: Record(id: id, layer: layer.name, sources: sources))
        }
        return ReadRecord(
            id: id, place: idValue.place, hasAnswer: fields[.answer] != nil,
            hasDay: fields[.day].map { !$0.isEmptyText } ?? false, record: record)
    }

    // MARK: What it prints

    private func content(
        _ fields: KeyedValues<Key>, in section: TemplateSection, condition: Condition
    ) -> TemplateRecord.Content? {
        let kinds = [Key.text, .row, .sign, .insert].filter { fields[$0] != nil }
        guard let kind = kinds.first, kinds.count == 1, let value = fields[kind] else {
            fields.owner.fault("a record prints one thing", mend: "write one of: text, row, sign, insert")
            return nil
        }
        if kind != .text {
            for key in [Key.form, .icon, .lines, .drawing, .otherwise, .answer] {
                fields[key]?.fault("\"\(key.rawValue)\" belongs to a text", mend: "remove it")
            }
        }
        if kind != .row { fields[.day]?.fault("\"day\" belongs to a row", mend: "remove it") }
        return switch kind {
        case .row: row(value, day: fields[.day], in: section, condition: condition)
        case .sign: wording.plain(value).map { .signature($0) }
        case .insert: insert(value).map { .insert($0) }
        default: text(value, fields, in: section, condition: condition)
        }
    }

    private func text(
        _ value: TemplateValue, _ fields: KeyedValues<Key>, in section: TemplateSection, condition: Condition
    ) -> TemplateRecord.Content? {
        let text = wording.wording(value)
        let otherwise = fields[.otherwise].flatMap { wording.wording($0) }
        let lineCount = fields[.lines].map { $0.number(in: 1...12) }
        let form = fields[.form]?.choice(Form.self, called: "a form of a text")
        let drawing = fields[.drawing].map { $0.choice(TemplateRecord.Drawing.self, called: "a drawing") }
        if drawing != nil {
            for key in [Key.form, .lines] {
                fields[key]?.fault("\"\(key.rawValue)\" has no meaning beside a drawing", mend: "remove it")
            }
        }
        if lineCount != nil { fields[.form]?.fault("\"as\" has no meaning beside lines", mend: "remove it") }
        let isItem = drawing == nil && lineCount == nil && (form ?? section.standardForm) == .item
        let icon = fields[.icon].map { self.icon($0, ofItem: isItem) }
        guard let text, (otherwise == nil) == (fields[.otherwise] == nil) else { return nil }
        let open = openFields(of: text, under: condition)
        if let otherwise {
            if open.isEmpty {
                fields[.otherwise]?.fault("this is never printed, since the text always is", mend: "remove it")
                return nil
            }
            guard refuse(openFields(of: otherwise, under: condition), orOtherwise: false) else { return nil }
        } else {
            guard refuse(open, orOtherwise: true) else { return nil }
        }
        let words = TemplateRecord.Wording(text: text.text, otherwise: otherwise?.text)
        var answer: FilledText?
        if let value = fields[.answer] {
            guard let read = self.answer(value, hasLines: lineCount != nil, condition: condition) else { return nil }
            answer = read
        }
        if let drawing { return drawing.map { .figure(words, $0) } }
        if let lineCount { return lineCount.map { .writingSpace(words, lineCount: $0, answer: answer) } }
        guard isItem else { return .paragraph(words) }
        guard let icon else { return .item(words, nil) }
        return icon.map { .item(words, $0) }
    }

    /// - Returns: `nil` with a fault where it is no icon, or no item that it would stand beside.
    private func icon(_ value: TemplateValue, ofItem isItem: Bool) -> Icon? {
        if !isItem { value.fault("\"icon\" belongs to an item", mend: "remove it") }
        let icon = value.choice(Icon.self, called: "an icon")
        return isItem ? icon : nil
    }

    /// What a patient who understood the sheet writes below a question.
    private func answer(_ value: TemplateValue, hasLines: Bool, condition: Condition) -> FilledText? {
        guard hasLines else {
            value.fault("\"answer\" belongs to a question with lines", mend: "write lines beside it, or remove it")
            return nil
        }
        guard let answer = wording.wording(value),
            refuse(openFields(of: answer, under: condition), orOtherwise: false)
        else { return nil }
        return answer.text
    }

    private func row(
        _ value: TemplateValue, day: TemplateValue?, in section: TemplateSection, condition: Condition
    ) -> TemplateRecord.Content? {
        guard let cells = value.list() else { return nil }
        guard !section.columns.isEmpty else {
            value.fault("the section \"\(section.id)\" has no columns", mend: "write its columns in document.yaml")
            return nil
        }
        guard cells.count == section.columns.count else {
            value.fault(
                "this row has \(cells.count) cells, and the section \"\(section.id)\" \(section.columns.count) columns",
                mend: "write a cell for each column")
            return nil
        }
        let texts = cells.compactMap { wording.wording($0) }
        let open = texts.flatMap { openFields(of: $0, under: condition) }
        guard texts.count == cells.count, refuse(open, orOtherwise: false) else { return nil }
        guard let label = dayLabel(day, of: texts, row: value) else { return nil }
        return .row(texts.map(\.text), day: label)
    }

    /// What the calendar says on the day on which the row's limit ends; `nil` within `nil` for a fault.
    ///
    /// A row that names a limit says it, or with an empty text that another row does: a day that is left out by mistake
    /// would look free.
    private func dayLabel(
        _ value: TemplateValue?, of texts: [WordingReader.Wording], row: TemplateValue
    ) -> DayLabel?? {
        let limits = Set(
            texts.flatMap(\.text.pieces).compactMap { piece -> Int? in
                switch piece.content {
                case .optional(.limit(let limit)), .orBlank(.limit(let limit), _): limit
                default: nil
                }
            })
        guard let value else {
            guard hasCalendar, let limit = limits.min() else { return .some(nil) }
            row.fault(
                "this row names the end of \"\(wording.limits.names[limit])\", and the calendar has no words for it",
                mend: "write day: with a few words, or day: \"\" where another row has them")
            return nil
        }
        if value.isEmptyText { return .some(nil) }
        guard limits.count == 1, let limit = limits.first else {
            value.fault(
                "the row names \(limits.isEmpty ? "no limit" : "\(limits.count) limits"), and a day is the end of one",
                mend: "name one limit in the row, or remove \"day\"")
            return nil
        }
        return wording.literal(value).map { DayLabel(words: $0, limit: limit) }
    }

    private func insert(_ value: TemplateValue) -> TemplateRecord.Insert? {
        let part = value.choice(TemplateRecord.Insert.self, called: "a built-in part")
        if part == .calendar, !hasCalendar {
            value.fault("document.yaml has no calendar", mend: "write calendar there, or remove this record")
            return nil
        }
        return part
    }
}

extension TemplateSection {
    /// What a text is printed as that does not say.
    fileprivate var standardForm: RecordReader.Form {
        switch form {
        case .list: .item
        case .paragraphs, .table: .paragraph
        }
    }
}
