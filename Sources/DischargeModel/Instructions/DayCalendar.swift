/// The days on which something ends or a visit stands, a week a row, so that nobody has to count days.
public struct DayCalendar: Hashable, Sendable {
    /// Over the columns: the seven days of a week in the order of its rows.
    public var weekdays: [Name]
    /// In the order of time.
    public var rows: [Row]
    /// The record that puts the calendar on the sheet; each entry has its own.
    public var record: Record?

    public init(weekdays: [Name], rows: [Row], record: Record?) {
        self.weekdays = weekdays
        self.rows = rows
        self.record = record
    }

    /// A short name as it is seen, and in full as a screen reader says it.
    public struct Name: Hashable, Sendable {
        /// For example "Sat".
        public var text: String
        /// For example "Saturday".
        public var spoken: String

        public init(text: String, spoken: String) {
            self.text = text
            self.spoken = spoken
        }
    }

    public enum Row: Hashable, Sendable {
        /// Seven places; `nil` before the first day that the calendar shows and after the last.
        case week([Day?])
        case folded(FoldedWeeks)
    }

    public struct Day: Hashable, Sendable {
        public var date: CalendarDate
        /// The number, with the month where it has to be said, for example "21" or "Dec 1"; in full "Saturday, …".
        public var name: Name
        /// What happens on the day, in the order of time.
        public var entries: [Entry]

        public init(date: CalendarDate, name: Name, entries: [Entry]) {
            self.date = date
            self.name = name
            self.entries = entries
        }

        /// Whether every limit counts from this day.
        public var isOfProcedure: Bool { entries.contains { $0.kind == .procedure } }
    }

    /// Something that happens on a day, for example "Bed rest ends 10:05 AM".
    public struct Entry: Hashable, Sendable, Encodable {
        public enum Kind: String, Hashable, Sendable, Encodable {
            /// Which everything counts from.
            case procedure
            case limit
            case visit
        }

        public var kind: Kind
        public var text: String
        public var record: Record?

        public init(kind: Kind, text: String, record: Record?) {
            self.kind = kind
            self.text = text
            self.record = record
        }
    }

    /// Whole weeks, one after the other, in which nothing happens.
    public struct FoldedWeeks: Hashable, Sendable {
        public var first: CalendarDate
        public var last: CalendarDate
        /// For example "November 29 to December 26: none of your dates".
        public var text: String

        public init(first: CalendarDate, last: CalendarDate, text: String) {
            self.first = first
            self.last = last
            self.text = text
        }
    }
}
