import DischargeModel

/// How a language writes the calendar of the days on which something ends.
struct CalendarStyle {
    /// Sunday to Saturday, short enough to stand over a narrow column.
    let weekdays: [String]
    /// January to December, short enough for a narrow column.
    let months: [String]
    /// 0 for Sunday to 6 for Saturday: the first day of a week.
    let weekStart: Int
    /// A day whose month has to be said.
    let day: DatePattern<DayPart>
    /// A day whose year has to be said too.
    let dayWithYear: DatePattern<DayPart>
    /// Weeks in which nothing happens.
    let folded: DatePattern<FoldPart>
    /// The first and the last day of such weeks.
    let foldedDay: DatePattern<DayPart>
    /// What happens at a time of the day.
    let atTime: DatePattern<DayEventPart>
    /// What ends when the day does.
    let atDayEnd: DatePattern<DayEventPart>
    let procedure: String
    let visit: String
}

/// A part of the line for weeks in which nothing happens.
enum FoldPart: String, CaseIterable {
    case first, last
}

/// A part of what happens on a day.
enum DayEventPart: String, CaseIterable {
    case what, time
}

/// What a row's limit is called on the day on which it ends.
struct DayLabel {
    /// For example "Bed rest ends".
    let words: String
    /// The number of the limit.
    let limit: Int
}
