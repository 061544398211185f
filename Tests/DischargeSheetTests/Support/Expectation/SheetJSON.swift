import DischargeModel
import Foundation

/// A sheet's JSON, read as any program would read it.
struct SheetJSON {
    /// Headings, records and notes in the order of the file, as `ExpectedSheet` has them.
    private(set) var lines: [ExpectedSheet.Line] = []
    /// Every word and blank in reading order, with the heads of tables; a blank is its low lines.
    private(set) var words: [String] = []
    /// Of each blank: its field, where it names one.
    private(set) var blankFields: [String?] = []
    private var signatureCount = 0
    /// What is left for the date of a signature, which a preview shows as low lines and a file as a ruled one.
    private static let roomForDate = String(repeating: "_", count: 16)
    let runningText: [String: Any]

    /// How many low lines a file has.
    var lowLineCount: Int {
        words.reduce(0) { $0 + $1.utf8.count { $0 == UInt8(ascii: "_") } } - signatureCount * Self.roomForDate.count
    }

    private let blankLengths: [String: Int]
    /// Whether the words are those of large print, which has entries in place of wide tables and of the calendar.
    private let isLargePrint: Bool

    /// - Throws: An error where the text is no JSON, or has not the form of a sheet.
    init(_ text: String, templates: WrittenTemplates, isLargePrint: Bool = false) throws {
        self.isLargePrint = isLargePrint
        let sheet = try Self.object(try JSONSerialization.jsonObject(with: Data(text.utf8)))
        blankLengths = Dictionary(templates.blanks.values.map { ($0.label, $0.length) }, uniquingKeysWith: max)
        runningText = try Self.object(sheet["runningText"])
        try add("title", [Self.text(sheet["title"])])
        try add(blocks: sheet["opening"])
        for section in try Self.objects(sheet["sections"]) {
            try add("heading", [Self.text(section["heading"])])
            try add(blocks: section["blocks"])
        }
    }

    private mutating func add(blocks: Any?) throws {
        for block in try Self.objects(blocks) {
            guard let (kind, content) = block.first, block.count == 1 else { throw Self.malformed(block) }
            switch kind {
            case "paragraph", "writing_space":
                try add(Self.object(content), notes: "notes paragraph")
            case "figure":
                let figure = try Self.object(content)
                let treated = try Self.object(figure["drawing"])["spine"] as? [String]
                guard let treated else { throw Self.malformed(content) }
                if !treated.isEmpty { words += Self.bones(withNeck: treated.contains { $0.hasPrefix("C") }) }
                try add(figure, notes: "a figure without a record")
            case "list":
                for item in try Self.objects(content) { try add(item, notes: "notes item") }
            case "table":
                let table = try Self.object(content)
                let heads = try Self.objects(table["columns"]).map { try Self.text($0["heading"]) }
                let isStacked = isLargePrint && heads.count > 2
                if !isStacked { words += heads.flatMap(Self.words) }
                for row in try Self.objects(table["rows"]) {
                    guard let cells = row["cells"] as? [Any] else { throw Self.malformed(row) }
                    let texts = try cells.map { try inlines($0) }
                    let printed = isStacked ? Self.stacked(texts, below: heads) : texts
                    try add(Self.record(row) ?? "a row without a record", texts, printed: printed)
                }
            case "calendar": try add(calendar: Self.object(content))
            case "signatures":
                for line in try Self.objects(content) {
                    let texts = try [Self.text(line["signer"]), Self.text(line["dateLabel"])]
                    try add(Self.record(line) ?? "a signature without a record", texts)
                    words.append(Self.roomForDate)
                    signatureCount += 1
                }
            default: throw Self.malformed(block)
            }
        }
    }

    private mutating func add(calendar: [String: Any]) throws {
        guard let weekdays = calendar["weekdays"] as? [String] else { throw Self.malformed(calendar) }
        if !isLargePrint { words += weekdays }
        for row in try Self.objects(calendar["rows"]) {
            if let folded = row["folded"] {
                if !isLargePrint { words += Self.words(try Self.text(Self.object(folded)["text"])) }
                continue
            }
            guard let week = row["week"] as? [Any], week.count == 7 else { throw Self.malformed(row) }
            for case let day as [String: Any] in week {
                let date = WrittenDay.long(try Self.text(day["date"]))
                let entries = try Self.objects(day["entries"])
                if !isLargePrint {
                    words += Self.words(try Self.text(day["text"]))
                } else if !entries.isEmpty {
                    words += Self.words(date)
                }
                for entry in entries {
                    let text = try Self.text(entry["text"])
                    lines.append(ExpectedSheet.Line(record: try Self.record(entry) ?? "none", texts: [date, text]))
                    words += Self.words(text)
                }
            }
        }
    }

    private mutating func add(_ text: [String: Any], notes: String) throws {
        try add(Self.record(text) ?? notes, [inlines(text["text"])])
    }

    private mutating func add(_ record: String, _ texts: [String], printed: [String]? = nil) throws {
        lines.append(ExpectedSheet.Line(record: record, texts: texts))
        for text in printed ?? texts { words += Self.words(withLowLines(text)) }
    }

    /// A row of a wide table in large print: each cell but the first behind its column's heading, where it says
    /// something, and the first one too where it is to be written on.
    private static func stacked(_ cells: [String], below heads: [String]) -> [String] {
        cells.enumerated().filter { $0.offset == 0 || !["", "–"].contains($0.element) }.map { index, cell in
            let spansOthers = index == cells.count - 1 && cells.count < heads.count
            let isHeaded = index > 0 ? !spansOthers : cells.count > 1 && cell.hasPrefix("⟦")
            return isHeaded ? "\(heads[index]): \(cell)" : cell
        }
    }

    /// The text of stretches, each a text, a number to call or a blank.
    private mutating func inlines(_ value: Any?) throws -> String {
        try Self.objects(value).map { inline in
            if let label = inline["blank"] as? String {
                blankFields.append(inline["field"] as? String)
                return "⟦\(label)⟧"
            }
            guard let text = inline["text"] as? String ?? inline["phone"] as? String else {
                throw Self.malformed(inline)
            }
            return text.withPlainSpaces
        }.joined()
    }

    private func withLowLines(_ text: String) -> String {
        let parts = text.split(separator: "⟦", omittingEmptySubsequences: false)
        guard parts.count > 1 else { return text }
        return parts.dropFirst().reduce(String(parts[0])) { text, part in
            let label = part.prefix { $0 != "⟧" }
            return text + String(repeating: "_", count: blankLengths[String(label)] ?? 0)
                + part.dropFirst(label.count + 1)
        }
    }

    /// The names beside a drawing of the spine.
    private static func bones(withNeck hasNeck: Bool) -> [String] {
        (hasNeck ? (1...7).map { "C\($0)" } : []) + (1...12).map { "T\($0)" } + (1...5).map { "L\($0)" } + ["S1"]
    }

    private static func words(_ text: String) -> [String] { PreviewWords.words(text) }

    private static func record(_ line: [String: Any]) throws -> String? {
        guard let record = line["record"] else { return nil }
        return try text(object(record)["id"])
    }

    private static func text(_ value: Any?) throws -> String {
        guard let text = value as? String else { throw malformed(value) }
        return text.withPlainSpaces
    }

    private static func object(_ value: Any?) throws -> [String: Any] {
        guard let object = value as? [String: Any] else { throw malformed(value) }
        return object
    }

    private static func objects(_ value: Any?) throws -> [[String: Any]] {
        guard let objects = value as? [[String: Any]] else { throw malformed(value) }
        return objects
    }

    private static func malformed(_ value: Any?) -> UnreadTemplate {
        UnreadTemplate(description: "not the form of a sheet's JSON: \(String(describing: value).prefix(200))")
    }
}

/// The words and blanks of a preview, without frames and the lines that are ruled for the pen.
enum PreviewWords {
    /// The most low lines of a blank; what is ruled over the page has more.
    private static let longestBlank = 60

    static func words(_ text: String) -> [String] {
        text.split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }.filter { word in
            if word.utf8.first == UInt8(ascii: "_"), word.utf8.count > longestBlank {
                return word.utf8.contains { $0 != UInt8(ascii: "_") }
            }
            // The first byte of a bullet and of the lines of frames.
            guard word.utf8.first == 0xE2 || word.utf8.count == 1 else { return true }
            return !word.allSatisfy { "•│┃═─|[]".contains($0) }
        }.map(String.init)
    }
}
