/// Prints a calendar as text: each day below its weekday, and what happens on it in the lines below its number.
///
/// Read line by line it gives the words in the order of the printed sheet.
struct TextCalendar {
    private let calendar: DayCalendar
    /// The fewest characters of a line that are left for what happens on a day.
    private static let narrowestEntry = 10

    init(_ calendar: DayCalendar) {
        self.calendar = calendar
    }

    func add(to page: inout TextPage) {
        let longest = calendar.weekdays.map(\.text.count).max() ?? 0
        let step = max(longest + 1, min(14, page.measure / 7))
        add(calendar.weekdays.enumerated().map { ($0.offset * step, $0.element.text) }, to: &page)
        page.addRule("─")
        for row in calendar.rows {
            switch row {
            case .folded(let weeks): page.add(wrapped: weeks.text)
            case .week(let days): add(days, step: step, to: &page)
            }
        }
    }

    private func add(_ days: [DayCalendar.Day?], step: Int, to page: inout TextPage) {
        var waiting: [(column: Int, text: String)] = []
        for (index, day) in days.enumerated() {
            guard let day else { continue }
            waiting.append((index * step, day.name.text))
            guard !day.entries.isEmpty else { continue }
            add(waiting, to: &page)
            waiting = []
            let indent = String(
                repeating: " ", count: max(0, min(index * step, page.measure - Self.narrowestEntry)))
            for entry in day.entries { page.add(wrapped: entry.text, first: indent, rest: indent) }
        }
        add(waiting, to: &page)
    }

    /// Words at their columns on one line, or on further ones where a word takes the place of the next.
    private func add(_ words: [(column: Int, text: String)], to page: inout TextPage) {
        var line = ""
        for word in words {
            if !line.isEmpty, line.count >= word.column || word.column + word.text.count > page.measure {
                page.add(line: line)
                line = ""
            }
            let column = max(0, min(word.column, page.measure - word.text.count))
            line += String(repeating: " ", count: max(0, column - line.count)) + word.text
        }
        if !line.isEmpty { page.add(line: line) }
    }
}
