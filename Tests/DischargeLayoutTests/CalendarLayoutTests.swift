import DischargeFonts
import DischargeModel
import Testing

@testable import DischargeLayout

@Suite("Calendars on pages")
struct CalendarLayoutTests {
    private static let styles = Paper.allCases.flatMap { paper in
        [false, true].map { style(paper: paper, isLargePrint: $0) }
    }

    /// Large type too, in which a sheet has a list of days in place of a calendar.
    private static func style(paper: Paper, isLargePrint: Bool) -> PageStyle {
        var style = PageStyle(paper: paper, isLargePrint: isLargePrint)
        style.stacksTables = false
        return style
    }

    /// Six weeks from Friday, 2026-11-20: with something on each day of the first `eventful` ones.
    private func calendar(eventful: Int, entry: String = "Bed rest ends 10:05\u{A0}AM") -> DayCalendar {
        let sunday = CalendarDate(daysSince1970: 20_772)
        let rows = (0..<6).map { week -> DayCalendar.Row in
            .week(
                (0..<7).map { day in
                    let number = week * 7 + day
                    guard number >= 5 else { return nil }
                    let date = sunday.adding(days: number)
                    let entries = [
                        number == 5 ? DayCalendar.Entry(kind: .procedure, text: "Procedure", record: nil) : nil,
                        number < eventful ? DayCalendar.Entry(kind: .limit, text: entry, record: nil) : nil,
                    ].compactMap { $0 }
                    return DayCalendar.Day(
                        date: date, name: .init(text: "\(date.day)", spoken: "\(date)"), entries: entries)
                })
        }
        let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        return DayCalendar(
            weekdays: weekdays.map { .init(text: $0, spoken: "\($0), spoken") }, rows: rows, record: nil)
    }

    private func pagination(_ calendar: DayCalendar, style: PageStyle) throws -> Pagination {
        let text = Array(repeating: [Inline.text("A line.")], count: 9)
        let lines = text.map { Block.paragraph(Paragraph(text: $0, record: nil)) }
        let instructions = DischargeInstructions(
            language: "en", title: "Title",
            runningText: .init(
                name: "Ann", identifiers: ["Born"], hospital: "", draft: nil, imprint: "Form",
                pageNumber: "{page} of {pages}"),
            opening: [],
            sections: [Section(id: "dates", heading: "Dates", emphasis: .plain, blocks: lines + [.calendar(calendar)])])
        return SheetLayout(family: try SheetLayoutTests.family.get()).pagination(of: instructions, style: style)
    }

    @Test(
        "each day stands below its weekday, is spoken with its whole date, and no word of it is broken",
        arguments: styles, [6, 9, 12, 40])
    func columns(style: PageStyle, eventful: Int) throws {
        let pagination = try pagination(calendar(eventful: eventful), style: style)
        let structure = pagination.structure
        var places: [StructureElement.ID: (x: Double, text: String)] = [:]
        for mark in pagination.pages.flatMap(\.marks) {
            guard case .element(let element) = mark.role, case .glyphs(let run) = mark.shape else { continue }
            var cell = element
            while ![.tableCell, .columnHeader].contains(structure[cell].role), let parent = structure[cell].parent {
                cell = parent
            }
            places[cell] = (places[cell]?.x ?? run.x, (places[cell]?.text ?? "") + run.text)
        }
        let heads = structure.indices.filter { structure[$0].role == .columnHeader }.compactMap { places[$0] }
        #expect(heads.map(\.text) == ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"])
        let cells = structure.indices.filter { structure[$0].role == .tableCell }
        #expect(cells.count == 42)
        for (number, cell) in cells.enumerated() {
            guard let place = places[cell] else {
                #expect(number < 5)
                continue
            }
            let date = CalendarDate(daysSince1970: 20_772 + number)
            #expect(abs(place.x - heads[number % 7].x) < 0.01)
            let words = place.text.split { $0 == " " || $0 == "\u{A0}" }
            #expect(words.first.map(String.init) == "\(date.day)")
            let known = ["Procedure", "Bed", "rest", "ends", "10:05", "AM"]
            #expect(words.dropFirst().allSatisfy { known.contains(String($0)) })
            let spoken = structure.first { $0.parent == cell && $0.role == .span }
            #expect(spoken?.alternative == date.description)
        }
    }

    @Test(
        "it is set in the body's size, in large print too, and smaller only where all weekdays are full",
        arguments: styles)
    func size(style: PageStyle) throws {
        for (eventful, least) in [(6, 1.0), (9, 1), (10, 1), (40, 0.75)] {
            let pagination = try pagination(calendar(eventful: eventful), style: style)
            let sizes = pagination.pages.flatMap(\.marks).compactMap { mark -> Double? in
                guard case .element(let element) = mark.role, case .glyphs(let run) = mark.shape else { return nil }
                let roles = [element, pagination.structure[element].parent ?? 0].map { pagination.structure[$0].role }
                return roles.contains(.tableCell) || roles.contains(.columnHeader) ? run.size : nil
            }
            #expect(try #require(sizes.min()) >= style.body.size * least, "\(eventful)")
        }
    }

    @Test("one heavy frame stands around the procedure's day, and no mark leaves its page", arguments: styles)
    func frame(style: PageStyle) throws {
        let pages = try pagination(calendar(eventful: 40), style: style).pages
        let frames = pages.flatMap(\.marks).compactMap { mark -> Frame? in
            if case .frame(let frame) = mark.shape { frame } else { nil }
        }
        #expect(frames.count == 1)
        let box = try #require(frames.first).box
        let inside = pages.flatMap(\.marks).compactMap { mark -> String? in
            guard case .glyphs(let run) = mark.shape, case .element = mark.role, box.x < run.x,
                run.x < box.x + box.width, box.y < run.baseline, run.baseline < box.y + box.height
            else { return nil }
            return run.text
        }
        #expect(inside.joined().hasPrefix("20 Procedure"))
        #expect(frames.allSatisfy { $0.strokeWidth >= 1.5 && $0.stroke == .black })
    }

    @Test("the weekdays stand again, as an artifact, where a calendar goes on on the next page")
    func repeatedHead() throws {
        let long = "Something that takes many lines of a narrow column on every one of these days"
        let pages = try pagination(
            calendar(eventful: 40, entry: long), style: Self.style(paper: .letter, isLargePrint: true)
        ).pages
        #expect(pages.count > 2)
        for page in pages.dropFirst(2) {
            let repeated = page.marks.compactMap { mark -> String? in
                guard case .glyphs(let run) = mark.shape, mark.role == .artifact(.layout) else { return nil }
                return run.text
            }
            #expect(repeated == ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"])
        }
    }

    @Test("all digits are equally wide, in both weights, so that numbers stand in columns", arguments: [false, true])
    func digits(isStrong: Bool) throws {
        let shaper = WordShaper(family: try SheetLayoutTests.family.get(), language: "en")
        let widths = Set((0...9).map { shaper.width(of: "\($0)", size: 13, isStrong: isStrong) })
        #expect(widths.count == 1)
    }
}
