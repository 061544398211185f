import DischargeFonts
import DischargeModel

/// What stands at the top and foot of every page: whose sheet it is, and which page of how many.
struct RunningHeads {
    private let style: PageStyle
    private let shaper: WordShaper
    private let setter: TextSetter
    private let text: DischargeInstructions.RunningText

    /// The page numbers' line is set anew on every page; its room is that of the widest.
    init(_ text: DischargeInstructions.RunningText, style: PageStyle, shaper: WordShaper) {
        self.text = text
        self.style = style
        self.shaper = shaper
        setter = TextSetter(shaper: shaper)
    }

    /// From the page's top edge to the first strip of the sheet, in points.
    var top: Double { style.edgeMargin + height(head) + style.running.size * 1.4 }

    /// From the page's top edge to where the sheet must end.
    var bottom: Double {
        style.pageHeight - style.edgeMargin - height(foot(page: 99, of: 99)) - style.running.size * 1.2
    }

    /// The marks of one page's head.
    func headMarks() -> [Mark] {
        let y = style.edgeMargin + height(head) + style.running.size * 0.4
        return marks(head, from: style.edgeMargin, artifact: .header) + [rule(y, .header)]
    }

    /// The marks of one page's foot.
    func footMarks(page: Int, of pages: Int) -> [Mark] {
        let foot = foot(page: page, of: pages)
        let top = style.pageHeight - style.edgeMargin - height(foot)
        return [rule(top - style.running.size * 0.4, .footer)] + marks(foot, from: top, artifact: .footer)
    }

    /// Lines of two sides; the sides of one entry begin on the same line.
    private typealias Sides = [(left: [SetLine], right: [SetLine], style: TypeStyle)]

    private var head: Sides {
        var strong = style.running
        strong.size *= 1.2
        strong.leading *= 1.2
        strong.isStrong = true
        return [
            (
                lines(text.name, style: strong, part: 0.62), lines(text.hospital, style: style.running, part: 0.36),
                strong
            ),
            (lines(text.identifiers.joined(separator: "   "), style: style.running, part: 1), [], style.running),
        ]
    }

    private func foot(page: Int, of pages: Int) -> Sides {
        var strong = style.running
        strong.isStrong = true
        let number = text.pageNumber.replacing("{page}", with: "\(page)").replacing("{pages}", with: "\(pages)")
        return [
            (
                lines(text.draft ?? text.imprint, style: style.running, part: 0.74),
                lines(number, style: strong, part: 0.24), style.running
            ),
            (text.draft == nil ? [] : lines(text.imprint, style: style.running, part: 1), [], style.running),
        ]
    }

    private func lines(_ text: String, style type: TypeStyle, part: Double) -> [SetLine] {
        guard !text.isEmpty else { return [] }
        let units = setter.units(of: text, style: type, element: 0)
        let lines = LineBreaker.lines(of: units, measure: style.measure * part) { unit, measure in
            shaper.split(unit, measure: measure, size: type.size)
        }
        return lines.enumerated().map { SetLine($0.element, isLast: $0.offset == lines.count - 1) }
    }

    private func height(_ sides: Sides) -> Double {
        sides.reduce(0) { $0 + Double(max($1.left.count, $1.right.count)) * $1.style.leading }
    }

    private func marks(_ sides: Sides, from top: Double, artifact: Artifact) -> [Mark] {
        var marks: [Mark] = []
        var y = top
        for side in sides {
            let left = side.left.map { ($0, style.sideMargin) }.enumerated()
            let right = side.right.map { ($0, style.pageWidth - style.sideMargin - $0.width) }.enumerated()
            for (index, (line, x)) in Array(left) + Array(right) {
                marks +=
                    line.place(
                        x: x, baseline: y + Double(index) * side.style.leading + shaper.baseline(in: side.style),
                        size: side.style.size, color: .black, role: .artifact(artifact)
                    ).marks
            }
            y += Double(max(side.left.count, side.right.count)) * side.style.leading
        }
        return marks
    }

    private func rule(_ y: Double, _ artifact: Artifact) -> Mark {
        Mark(
            .rule(
                Rule(
                    fromX: style.sideMargin, fromY: y, toX: style.pageWidth - style.sideMargin, toY: y, width: 0.75,
                    color: style.accent)),
            role: .artifact(artifact))
    }
}
