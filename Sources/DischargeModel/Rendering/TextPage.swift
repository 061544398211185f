/// Lines of plain text under construction, wrapped to a width.
struct TextPage {
    let width: Int
    /// Stands in front of every line.
    var border = ""
    private var lines: [String] = []

    init(width: Int) {
        self.width = width
    }

    /// Columns that a line has beside the border.
    var measure: Int { width - border.count }

    var text: String { lines.map { $0 + "\n" }.joined() }

    /// One empty line, never two.
    mutating func addGap() {
        let gap = border.trimmingEnd()
        if lines.last != gap { lines.append(gap) }
    }

    mutating func addRule(_ mark: Character) {
        lines.append(border + String(repeating: mark, count: measure))
    }

    /// A line as it is, of no more characters than the measure.
    mutating func add(line: String) {
        lines.append((border + line).replacing("\u{A0}", with: " ").trimmingEnd())
    }

    /// Wraps `text` at its spaces; a line feed (U+000A) begins a new line, and a word that fits on no line is broken.
    mutating func add(wrapped text: String, first: String = "", rest: String = "") {
        for (index, line) in TextPage.wrap(text, first: measure - first.count, rest: measure - rest.count).enumerated()
        {
            let line = border + (index == 0 ? first : rest) + line
            lines.append(line.replacing("\u{A0}", with: " ").trimmingEnd())
        }
    }

    /// A signer with room to sign, then the date with room for it; on two lines where one is too narrow.
    mutating func add(signature line: SignatureLine) {
        addGap()
        // A space behind each label, and two between the lines.
        let room = measure - line.signer.count - line.dateLabel.count - 4 - 16
        guard room >= 16 else {
            for label in [line.signer, line.dateLabel] {
                add(wrapped: "\(label) " + String(repeating: "_", count: max(8, measure - label.count - 1)))
            }
            return
        }
        let space = String(repeating: "_", count: room)
        let date = String(repeating: "_", count: 16)
        add(wrapped: "\(line.signer) \(space)  \(line.dateLabel) \(date)")
    }

    /// The lines of `text`, at least one: the first of at most `first` characters, the others of at most `rest`.
    private static func wrap(_ text: String, first: Int, rest: Int) -> [String] {
        var lines: [String] = []
        var width: Int { lines.isEmpty ? first : rest }
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var line = ""
            for word in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
                if line.isEmpty {
                    line = String(word)
                } else if line.count + 1 + word.count <= width {
                    line += " " + word
                } else {
                    lines.append(line)
                    line = String(word)
                }
                while line.count > width {
                    let end = line.index(line.startIndex, offsetBy: width)
                    lines.append(String(line[..<end]))
                    line = String(line[end...])
                }
            }
            lines.append(line)
        }
        return lines
    }
}

extension String {
    /// Without spaces at the end.
    fileprivate func trimmingEnd() -> String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
