/// A clinician's words: paragraphs and simple lists. Nothing else in them is markup.
public struct ClinicianNotes: Hashable, Sendable {
    public enum Piece: Hashable, Sendable {
        /// Its lines as they were written, with a line feed (U+000A) between them.
        case paragraph(String)
        case list([String])
    }

    public private(set) var pieces: [Piece]

    /// Reads lines: a blank one ends a paragraph, one that begins with a hyphen and a space is a list item, and an
    /// indented one goes on with the item above it.
    public init(_ text: String) {
        pieces = []
        var paragraph: [String] = []
        var list: [String] = []
        func finish() {
            if !paragraph.isEmpty { pieces.append(.paragraph(paragraph.joined(separator: "\n"))) }
            if !list.isEmpty { pieces.append(.list(list)) }
            paragraph = []
            list = []
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let words = line.trimmed()
            if words.isEmpty {
                finish()
            } else if words.hasPrefix("- ") {
                if !paragraph.isEmpty { finish() }
                list.append(words.dropFirst(2).trimmed())
            } else if line.hasPrefix(" "), let item = list.last {
                list[list.count - 1] = item + "\n" + words
            } else {
                if !list.isEmpty { finish() }
                paragraph.append(words)
            }
        }
        finish()
    }
}
