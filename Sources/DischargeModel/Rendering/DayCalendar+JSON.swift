extension DayCalendar: Encodable {
    private enum Key: String, CodingKey {
        case weekdays, rows, record
    }

    /// The names of the weekdays, and the rows from above.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(weekdays.map(\.text), forKey: .weekdays)
        try container.encode(rows, forKey: .rows)
        try container.encodeIfPresent(record, forKey: .record)
    }
}

extension DayCalendar.Row: Encodable {
    private enum Key: String, CodingKey {
        case week, folded
    }

    /// An object with the key `week`, whose seven values are days or null, or the key `folded`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .week(let days): try container.encode(days, forKey: .week)
        case .folded(let weeks): try container.encode(weeks, forKey: .folded)
        }
    }
}

extension DayCalendar.Day: Encodable {
    private enum Key: String, CodingKey {
        case date, text, entries
    }

    /// The date as `YYYY-MM-DD`, what is printed for it, and what happens on it.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(date.description, forKey: .date)
        try container.encode(name.text, forKey: .text)
        try container.encode(entries, forKey: .entries)
    }
}

extension DayCalendar.FoldedWeeks: Encodable {
    private enum Key: String, CodingKey {
        case first, last, text
    }

    /// The first and the last day as `YYYY-MM-DD`, and what is printed for them.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(first.description, forKey: .first)
        try container.encode(last.description, forKey: .last)
        try container.encode(text, forKey: .text)
    }
}
