/// Prints instructions as plain text for a terminal or a text file: the words of the sheet, in its order.
public struct PlainTextRenderer: Sendable {
    /// Columns a line may fill, 40 or more.
    public let width: Int
    /// Whether wide tables and the calendar stand as large print has them.
    public let isLargePrint: Bool

    public init(width: Int = 80, isLargePrint: Bool = false) {
        self.width = max(40, width)
        self.isLargePrint = isLargePrint
    }

    /// The whole sheet; every line ends with a line feed.
    public func text(of instructions: DischargeInstructions) -> String {
        var page = TextPage(width: width)
        if let letterhead = instructions.letterhead {
            // A reader of the text is told what the logo shows, as one who listens is.
            if let logo = letterhead.logo { page.add(wrapped: "[\(logo.alternative)]") }
            for line in letterhead.lines { page.add(wrapped: line) }
            page.addGap()
        }
        page.add(wrapped: instructions.title)
        page.addRule("═")
        add(instructions.opening, to: &page)
        for section in instructions.sections {
            page.addGap()
            page.border = border(of: section.emphasis)
            page.add(wrapped: section.heading)
            addRule(below: section, to: &page)
            add(section.blocks, to: &page)
            page.border = ""
        }
        page.addGap()
        page.addRule("─")
        let running = instructions.runningText
        for line in [running.copy, running.draft, running.imprint].compactMap({ $0 }) { page.add(wrapped: line) }
        return page.text
    }

    private func border(of emphasis: Section.Emphasis) -> String {
        switch emphasis {
        case .plain, .strip: ""
        case .box: "│ "
        case .emergency: "┃ "
        }
    }

    private func addRule(below section: Section, to page: inout TextPage) {
        switch section.emphasis {
        case .plain, .box: page.addRule("─")
        case .emergency: page.addRule("═")
        case .strip: page.add(line: String(repeating: "─ ", count: page.measure / 2))
        }
    }

    private func add(_ blocks: [Block], to page: inout TextPage) {
        for (index, block) in blocks.enumerated() {
            if index > 0 { page.addGap() }
            switch block {
            case .paragraph(let paragraph):
                page.add(wrapped: paragraph.text.plainText)
            case .list(let items):
                for item in items { page.add(wrapped: item.text.plainText, first: "• ", rest: "  ") }
            case .table(let table):
                if isLargePrint, let entries = table.stackedEntries {
                    add(entries, to: &page)
                } else {
                    TextTable(table).add(to: &page)
                }
            case .writingSpace(let space):
                page.add(wrapped: space.text.plainText)
                for _ in 0..<space.lineCount { page.addRule("_") }
            case .signatures(let lines):
                for line in lines { page.add(signature: line) }
            case .figure(let figure):
                let labels = figure.drawing.labels.map { $0.isMarked ? "[\u{A0}\($0.text)\u{A0}]" : $0.text }
                if !labels.isEmpty { page.add(wrapped: labels.joined(separator: " ")) }
                page.add(wrapped: figure.text.plainText)
            case .calendar(let calendar):
                if isLargePrint {
                    add(calendar.stackedEntries, to: &page)
                } else {
                    TextCalendar(calendar).add(to: &page)
                }
            }
        }
    }

    private func add(_ entries: [StackedEntry], to page: inout TextPage) {
        for (index, entry) in entries.enumerated() {
            if index > 0 { page.addGap() }
            page.add(wrapped: entry.head.plainText)
            for line in entry.lines { page.add(wrapped: line.plainText, first: "  ", rest: "  ") }
        }
    }
}

extension [Inline] {
    /// The words, without emphasis; a blank is its low lines, and fine print stands between brackets.
    public var plainText: String {
        reduce(into: "") { text, inline in
            switch inline.content {
            case .text(let words), .phone(let words): text += words
            case .blank(let blank): text += blank.text
            case .finePrint(let words): text += (text.isEmpty ? "[" : " [") + words + "]"
            }
        }
    }
}
