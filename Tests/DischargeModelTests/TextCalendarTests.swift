import DischargeModel
import Testing

@Suite("Calendars as text")
struct TextCalendarTests {
    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]

    /// From Friday, 2026-11-20 on.
    private var calendar: DayCalendar {
        func day(_ number: Int, _ text: String, _ entries: String...) -> DayCalendar.Day {
            DayCalendar.Day(
                date: CalendarDate(daysSince1970: 20_757 + number), name: .init(text: text, spoken: "spoken \(text)"),
                entries: entries.map { .init(kind: .limit, text: $0, record: nil) })
        }
        let first = CalendarDate(daysSince1970: 20_786)
        return DayCalendar(
            weekdays: Self.weekdays.map { .init(text: $0, spoken: $0) },
            rows: [
                .week([
                    nil, nil, nil, nil, nil, day(20, "Nov\u{A0}20", "Procedure"),
                    day(21, "21", "Rest ends 10:05\u{A0}AM"),
                ]),
                .week([day(22, "22"), day(23, "23", "Ice ends", "Visit"), day(24, "24"), day(25, "25"), nil, nil, nil]),
                .folded(.init(first: first, last: first.adding(days: 6), text: "November 29 to December 5: nothing")),
            ], record: nil)
    }

    private func lines(width: Int) -> [String] {
        let text = PlainTextRenderer(width: width).text(
            of: DischargeInstructions(
                language: "en", title: "T",
                runningText: .init(
                    name: "", identifiers: [], hospital: "", draft: nil, imprint: "I", pageNumber: ""), opening: [],
                sections: [Section(id: "s", heading: "H", emphasis: .plain, blocks: [.calendar(calendar)])]))
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test("each day stands below its weekday, and what happens on it below its number", arguments: [40, 60, 80, 120])
    func columns(width: Int) throws {
        let lines = lines(width: width)
        #expect(lines.allSatisfy { $0.count <= width })
        let head = try #require(lines.firstIndex { $0.hasPrefix("Sun ") })
        func column(_ text: String, in line: String) -> Int? {
            line.firstRange(of: text).map { line.distance(from: line.startIndex, to: $0.lowerBound) }
        }
        let columns = try Self.weekdays.map { try #require(column($0, in: lines[head])) }
        let body = lines[(head + 2)...]
        for (text, weekday) in [("Nov 20", 5), ("21", 6), ("22", 0), ("23", 1), ("24", 2), ("25", 3)] {
            let line = try #require(body.first { $0.split(separator: " ").joined(separator: " ").contains(text) })
            #expect(column(text, in: line) == columns[weekday], "\(text): \(line)")
        }
        let ice = try #require(body.first { $0.contains("Ice ends") })
        #expect(column("Ice ends", in: ice) == columns[1])
        #expect(body.contains("November 29 to December 5: nothing"))
    }

    @Test("the words come in the order of time", arguments: [40, 80, 300])
    func order(width: Int) throws {
        let words = lines(width: width).joined(separator: " ").split(separator: " ").map(String.init)
        let start = try #require(words.firstIndex(of: "Nov"))
        #expect(
            words[start...].prefix(15) == [
                "Nov", "20", "Procedure", "21", "Rest", "ends", "10:05", "AM", "22", "23", "Ice", "ends", "Visit", "24",
                "25",
            ])
    }
}
