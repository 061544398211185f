/// Reads an order's values one at a time and gathers what is wrong with them.
///
/// A value that is missing or faulty comes back as `nil`, once with a fault and never with two.
struct OrderValues {
    private let raw: [OrderField: RawValue]
    private var reader: ValueReader

    var faults: [OrderFault] { reader.faults }

    init(raw: [OrderField: RawValue], clock: SiteClock, dateOrder: DateOrder?) {
        self.raw = raw
        reader = ValueReader(clock: clock, dateOrder: dateOrder)
    }

    /// What `read` gives, and a fault when the order says nothing for the field.
    mutating func required<Value>(_ field: OrderField, read: (inout OrderValues) -> Value?) -> Value? {
        let before = faults.count
        let value = read(&self)
        if value == nil, faults.count == before {
            fault(field, "is missing", mend: "write \(field.form)")
        }
        return value
    }

    mutating func text(_ field: OrderField, limit: Int = 200) -> String? {
        reader.text(raw[field], field.rawValue, limit: limit)
    }

    /// The value of `name`, or of `first_name` and `last_name` with a space between them.
    mutating func name() -> String? {
        let before = faults.count
        let whole = text(.name, limit: 120)
        let first = text(.firstName, limit: 80)
        let last = text(.lastName, limit: 80)
        guard faults.count == before else { return nil }
        switch (whole, first, last) {
        case (let whole?, nil, nil): return whole
        case (nil, let first?, let last?): return "\(first) \(last)"
        case (nil, nil, nil):
            fault(.name, "is missing", mend: "write name, or first_name and last_name")
        case (nil, nil, _):
            fault(.firstName, "is missing", mend: "write it beside last_name, or write name alone")
        case (nil, _, nil):
            fault(.lastName, "is missing", mend: "write it beside first_name, or write name alone")
        default:
            fault(.name, "stands beside first_name or last_name", mend: "write either the whole name or its two parts")
        }
        return nil
    }

    mutating func date(_ field: OrderField) -> CalendarDate? {
        reader.date(raw[field], field.rawValue, form: field.form)
    }

    mutating func moment(_ field: OrderField) -> Moment? {
        reader.moment(raw[field], field.rawValue, form: field.form)
    }

    /// A moment whose time of day must be known.
    mutating func timedMoment(_ field: OrderField) -> Moment? {
        guard let moment = moment(field) else { return nil }
        if moment.clockTime == nil { fault(field, "has no time of day", mend: "write \(field.form)") }
        return moment
    }

    mutating func number(_ field: OrderField, in range: ClosedRange<Int>) -> Int? {
        guard let text = text(field) else { return nil }
        guard text.utf8.count <= 6, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
            range.contains(number)
        else { return fault(field, "is not such a number", mend: "write \(field.form)") }
        return number
    }

    mutating func flag(_ field: OrderField) -> Bool? {
        guard let text = text(field) else { return nil }
        switch text.lowercased() {
        case "yes", "y", "true", "1": return true
        case "no", "n", "false", "0": return false
        default: return fault(field, "is neither yes nor no", mend: "write \(field.form)")
        }
    }

    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ field: OrderField) -> Choice? {
        guard let text = text(field) else { return nil }
        if let choice = Choice(rawValue: text.lowercased()) { return choice }
        return fault(field, "is not one of its choices", mend: "write \(field.form)")
    }

    /// The id of the term that the field names.
    mutating func term(_ field: OrderField, of terms: [Vocabulary.Term]) -> String? {
        guard let text = text(field) else { return nil }
        if let term = terms.first(where: { $0.isNamed(text) }) { return term.id }
        let offered = terms.map(\.id).joined(separator: ", ")
        return fault(field, "is not in the templates", mend: "write one of: \(offered)")
    }

    mutating func language(offered: [String]) -> String? {
        guard let text = text(.language) else { return nil }
        if let tag = offered.first(where: { $0.lowercased() == text.lowercased() }) { return tag }
        return fault(
            .language, "is not in the templates", mend: "write one of: \(offered.joined(separator: ", "))")
    }

    mutating func items(_ field: OrderField) -> [String] {
        guard let text = text(field, limit: 600) else { return [] }
        return text.split(separator: ";").map { $0.trimmed() }.filter { !$0.isEmpty }
    }

    /// The treated bones from the neck down.
    mutating func levels() -> [VertebralLevel] {
        guard let text = text(.levels) else { return [] }
        var levels: [VertebralLevel] = []
        for name in text.split(whereSeparator: { $0 == ";" || $0 == "," }) {
            let name = name.trimmed()
            guard let level = VertebralLevel(name) else {
                fault(
                    .levels, "names a bone that is not C1 to C7, T1 to T12, L1 to L5 or S1",
                    mend: "write \(OrderField.levels.form)")
                return []
            }
            if levels.contains(level) {
                fault(.levels, "names a bone twice", mend: "write each bone once")
                return []
            }
            levels.append(level)
        }
        return levels.sorted()
    }

    mutating func notes() -> ClinicianNotes? {
        reader.text(raw[.notes], OrderField.notes.rawValue, lines: .several, limit: 8_000).map(ClinicianNotes.init)
    }

    mutating func override() -> DischargeOrder.Override? {
        switch (text(.overrideBy), text(.overrideReason, limit: 600)) {
        case (let by?, let reason?): return DischargeOrder.Override(by: by, reason: reason)
        case (nil, nil): return nil
        case (_?, nil):
            return fault(.overrideReason, "is missing", mend: "write the reason beside override_by")
        case (nil, _?):
            return fault(.overrideBy, "is missing", mend: "write who decided beside override_reason")
        }
    }

    @discardableResult
    mutating func fault<Value>(_ field: OrderField, _ problem: String, mend: String) -> Value? {
        reader.fault(field.rawValue, problem, mend: mend, at: raw[field]?.place)
        return nil
    }

    private mutating func fault(_ field: OrderField, _ problem: String, mend: String) {
        reader.fault(field.rawValue, problem, mend: mend, at: raw[field]?.place)
    }
}
