import Crypto
import DischargeModel
import DischargeTemplates
import Foundation

/// Tells sheets apart by what they say.
///
/// Two sheets have the same hash when a reader finds the same in them: language, title, letterhead, the running head's name,
/// identifiers and hospital, the draft notice, and every block with its kind, its words, blanks, numbers to call and bold
/// type, from the first to the last. Paper, large print, the time of printing and the form id count for nothing, nor does
/// which template record a line comes from, nor a sign beside an item, which says what the item's words say.
enum WordsHash {
    /// SHA-256, as 64 lowercase hexadecimal digits, over the parts of the instructions in reading order, each as its
    /// name, a space, the number of its bytes in decimal, a line feed, and its bytes as UTF-8.
    static func hash(of instructions: DischargeInstructions) -> String {
        var parts = WordParts()
        parts.add(instructions)
        return SHA256.hash(data: Data(parts.bytes)).hexadecimal
    }
}

/// Instructions as bytes in which no part can be taken for another.
private struct WordParts {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ instructions: DischargeInstructions) {
        add("language", instructions.language)
        add("title", instructions.title)
        if let letterhead = instructions.letterhead {
            if let logo = letterhead.logo { add("logo", "\(logo.picture.fileHash) \(logo.alternative)") }
            for line in letterhead.lines { add("letterhead", line) }
        }
        let running = instructions.runningText
        add("name", running.name)
        for identifier in running.identifiers { add("identifier", identifier) }
        add("hospital", running.hospital)
        add("draft", running.draft ?? "")
        for block in instructions.opening { add(block) }
        for section in instructions.sections {
            add("section", section.emphasis.rawValue)
            add("heading", section.heading)
            for block in section.blocks { add(block) }
        }
    }

    private mutating func add(_ block: Block) {
        switch block {
        case .paragraph(let paragraph): add("paragraph", paragraph.text)
        case .list(let items):
            for item in items { add("item", item.text) }
        case .table(let table):
            add("table", "\(table.rows.count)")
            for column in table.columns { add("column", column.heading) }
            for cell in table.rows.lazy.flatMap(\.cells) { add("cell", cell) }
        case .writingSpace(let space): add("lines \(space.lineCount)", space.text)
        case .figure(let figure):
            for label in figure.drawing.labels { add(label.isMarked ? "marked bone" : "bone", label.text) }
            add("figure", figure.text)
        case .calendar(let calendar): add(calendar)
        case .signatures(let lines):
            for line in lines {
                add("signer", line.signer)
                add("signed", line.dateLabel)
            }
        }
    }

    private mutating func add(_ calendar: DayCalendar) {
        for weekday in calendar.weekdays { add("weekday", weekday.text) }
        for row in calendar.rows {
            switch row {
            case .folded(let weeks): add("weeks", weeks.text)
            case .week(let days):
                for day in days {
                    add("day", day?.name.text ?? "")
                    for entry in day?.entries ?? [] { add("entry", entry.text) }
                }
            }
        }
    }

    private mutating func add(_ name: String, _ text: [Inline]) {
        add(name, "\(text.count)")
        for inline in text {
            let weight = inline.isStrong ? "strong" : "plain"
            switch inline.content {
            case .text(let text): add("\(weight) text", text)
            case .phone(let number): add("\(weight) phone", number)
            case .blank(let blank): add("\(weight) blank", blank.label)
            // Only staff's copies have it, and the hash is that of the patient's sheet.
            case .finePrint: break
            }
        }
    }

    private mutating func add(_ name: String, _ text: String) {
        bytes.append(contentsOf: "\(name) \(text.utf8.count)\n".utf8)
        bytes.append(contentsOf: text.utf8)
    }
}
