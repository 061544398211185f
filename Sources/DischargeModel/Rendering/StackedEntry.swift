/// What large print has in place of a wide table's row or a calendar's day: a head, and each further cell on lines of its
/// own, since narrow columns of large type break too often to be read.
public struct StackedEntry: Hashable, Sendable {
    /// The first line of the first cell, in bold.
    public var head: [Inline]
    /// What else the first cell says, and the other cells with what stands over their columns, for example
    /// "Phone: 555-010-0100". Cells that are empty or a dash have none.
    public var lines: [[Inline]]
}

extension Table {
    /// The fewest columns of a table that is too wide for large print.
    private static let wide = 3

    /// The rows as large print has them; `nil` for a table that stays one.
    public var stackedEntries: [StackedEntry]? {
        guard columns.count >= Table.wide, columns.contains(where: { !$0.heading.isEmpty }) else { return nil }
        var entries: [StackedEntry] = []
        for (number, row) in rows.enumerated() {
            if isDetail(at: number), !entries.isEmpty {
                entries[entries.count - 1].lines += row.cells.filter(\.saysSomething)
            } else {
                entries.append(entry(of: row))
            }
        }
        return entries
    }

    private func entry(of row: Row) -> StackedEntry {
        let first = row.cells.first ?? []
        let (head, rest) = first.cutAtLineFeed
        let others = row.cells.indices.dropFirst().compactMap { index -> [Inline]? in
            guard row.cells[index].saysSomething else { return nil }
            // A cell that takes several columns stands under none of their headings.
            let isWide = index == row.cells.count - 1 && row.cells.count < columns.count
            return row.cells[index].labeled(isWide ? "" : columns[index].heading)
        }
        return StackedEntry(
            head: head.isBlank ? first.labeled(columns[0].heading).strong : head.strong,
            lines: (rest.isEmpty || head.isBlank ? [] : [rest]) + others)
    }
}

extension DayCalendar {
    /// The days on which something happens, each with its whole date.
    public var stackedEntries: [StackedEntry] {
        rows.flatMap { row -> [StackedEntry] in
            guard case .week(let days) = row else { return [] }
            return days.compactMap { day in
                guard let day, !day.entries.isEmpty else { return nil }
                return StackedEntry(head: [.strong(day.name.spoken)], lines: day.entries.map { [.text($0.text)] })
            }
        }
    }
}

extension [Inline] {
    /// Whether it is more than a dash, which stands in a table where there is nothing to say.
    fileprivate var saysSomething: Bool { !isEmpty && withoutFinePrint.plainText != "–" }

    /// Whether it begins with a space for the pen.
    fileprivate var isBlank: Bool {
        if case .blank? = first?.content { true } else { false }
    }

    fileprivate var strong: [Inline] { map { Inline($0.content, isStrong: true) } }

    fileprivate func labeled(_ heading: String) -> [Inline] {
        heading.isEmpty ? self : [.text("\(heading): ")] + self
    }

    /// The first line, and all after it.
    fileprivate var cutAtLineFeed: (first: [Inline], rest: [Inline]) {
        for (index, inline) in enumerated() {
            guard case .text(let text) = inline.content, let end = text.firstIndex(of: "\n") else { continue }
            let parts = [text[..<end], text[text.index(after: end)...]].map { part in
                part.isEmpty ? [] : [Inline(.text(String(part)), isStrong: inline.isStrong)]
            }
            return (self[..<index] + parts[0], parts[1] + self[(index + 1)...])
        }
        return (self, [])
    }
}
