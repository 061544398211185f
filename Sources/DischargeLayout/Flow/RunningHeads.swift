import DischargeFonts
import DischargeModel

/// What stands at the top and foot of every page: whose sheet it is, and which page of how many.
struct RunningHeads {
    private let style: PageStyle
    private let setter: TextSetter
    private let text: DischargeInstructions.RunningText
    private var headText: [Mark] = []
    /// From the page's top edge to the first strip of the sheet, in points.
    private(set) var top = 0.0
    /// From the page's top edge to where the sheet must end, in points.
    private(set) var bottom = 0.0

    init(_ text: DischargeInstructions.RunningText, style: PageStyle, setter: TextSetter) {
        self.text = text
        self.style = style
        self.setter = setter
        let head = head
        let headTop = headTop(of: head)
        headText = marks(head, from: headTop, artifact: .header)
        top = headTop + height(head) + style.running.size * 1.2
        // Page numbers of three digits are the widest that a sheet can have.
        let feet = [foot(page: 999, of: 999)] + (style.sides == .two ? [foot(page: 997, of: 999)] : [])
        bottom = (feet.map(footTop).min() ?? 0) - style.running.size * 0.9
    }

    /// Where the head's first line begins: at the margin, or lower where its letters would reach into the corner that a
    /// staple hides.
    private func headTop(of head: [Entry]) -> Double {
        guard let type = head.first?.left.type else { return style.edgeMargin }
        let capitals = setter.shaper.baseline(in: type) - setter.shaper.capHeight(in: type)
        return max(style.edgeMargin, Binding.stapledCorner - style.bindingMargin - capitals)
    }

    /// The marks of one page's head. On the first its rule ends before the square, which reaches into it.
    func headMarks(page: Int) -> [Mark] {
        let room = page == 1 ? style.codes?.squareRoom ?? 0 : 0
        return headText + [rule(top - style.running.size, .header, shorter: room)]
    }

    /// The marks of one page's foot.
    func footMarks(page: Int, of pages: Int) -> [Mark] {
        let foot = foot(page: page, of: pages)
        let top = footTop(foot)
        return [rule(top - style.running.size * 0.4, .footer)] + marks(foot, from: top, artifact: .footer)
    }

    /// Where the foot's first line begins: above the bars, with room for their words below the page's number.
    private func footTop(_ foot: [Entry]) -> Double {
        let words = style.codes.map { style.running.leading + $0.wordsHeight } ?? 0
        return style.pageHeight - style.edgeMargin - (style.codes?.footHeight ?? 0) - max(height(foot), words)
    }

    /// Where the codes stand: the bars below the foot's lines, the square beside the title's first line.
    var codePlaces: CodePlaces? {
        style.codes.map { codes in
            CodePlaces(in: style, codes: codes, squareBottom: top + style.title.leading + style.body.size * 0.1)
        }
    }

    /// Lines at the left margin, and lines that end at the right margin beside them.
    private struct Entry {
        var left: Side
        var right: Side?

        var height: Double { max(left.height, right?.height ?? 0) }
    }

    private struct Side {
        var lines: [SetLine]
        var type: TypeStyle
        /// Whether an arrow behind the text tells to turn the leaf over.
        var hasArrow = false

        var height: Double { Double(lines.count) * type.leading }
    }

    private var head: [Entry] {
        var name = style.running
        name.size *= 1.2
        name.leading *= 1.2
        name.isStrong = true
        let copy = text.copy.map { Entry(left: side($0, type: name, part: 1)) }
        return [
            copy,
            Entry(
                left: side(text.name, type: name, part: 0.62),
                right: side(text.hospital, type: style.running, part: 0.36)),
            Entry(
                left: side(text.identifiers.joined(separator: "   "), type: style.running, part: identifiersPart)),
        ].compactMap { $0 }
    }

    /// The square reaches up beside the line of the identifiers, on the first page; they break alike on every page.
    private var identifiersPart: Double { 1 - (style.codes?.squareRoom ?? 0) / style.measure }

    private func foot(page: Int, of pages: Int) -> [Entry] {
        var strong = style.running
        strong.isStrong = true
        let isTurned = style.sides == .two && !page.isMultiple(of: 2) && page < pages
        let form = page == pages ? text.lastPageNumber : isTurned ? text.turnedPageNumber : text.pageNumber
        let number = DischargeInstructions.RunningText.numbered(form, page: page, of: pages)
        let notes = [text.draft, text.imprint].compactMap { $0 }
        // Below the page's number stand the words of the codes.
        let lastPart = style.codes == nil ? 1 : 0.8
        var numberSide = side(number, type: strong, part: 0.38)
        numberSide.hasArrow = isTurned
        return notes.enumerated().map { index, note in
            Entry(
                left: side(note, type: style.running, part: index == 0 ? 0.6 : lastPart),
                right: index == 0 ? numberSide : nil)
        }
    }

    private func side(_ text: String, type: TypeStyle, part: Double) -> Side {
        guard !text.isEmpty else { return Side(lines: [], type: type) }
        return Side(lines: setter.set([.text(text)], style: type, measure: style.measure * part).lines, type: type)
    }

    private func height(_ entries: [Entry]) -> Double {
        entries.reduce(0) { $0 + $1.height }
    }

    private func marks(_ entries: [Entry], from top: Double, artifact: Artifact) -> [Mark] {
        var marks: [Mark] = []
        var y = top
        for entry in entries {
            // Both sides stand on one baseline, whatever their sizes.
            let baseline = y + setter.shaper.baseline(in: entry.left.type)
            marks += self.marks(entry.left, baseline: baseline, artifact: artifact) { _ in style.sideMargin }
            if let right = entry.right {
                let arrow = right.hasArrow ? TurnArrow(size: right.type.size) : nil
                let end = style.pageWidth - style.sideMargin - (arrow?.room ?? 0)
                marks += self.marks(right, baseline: baseline, artifact: artifact) { end - $0 }
                marks += arrow.map { [$0.mark(x: end, baseline: baseline, artifact: artifact)] } ?? []
            }
            y += entry.height
        }
        return marks
    }

    /// - Parameter x: Where a line of the given width begins.
    private func marks(_ side: Side, baseline: Double, artifact: Artifact, x: (Double) -> Double) -> [Mark] {
        side.lines.enumerated().flatMap { index, line in
            line.place(
                x: x(line.width), baseline: baseline + Double(index) * side.type.leading,
                color: .black, owner: .artifact(artifact)
            ).marks
        }
    }

    private func rule(_ y: Double, _ artifact: Artifact, shorter: Double = 0) -> Mark {
        Mark(
            .rule(
                Rule(
                    fromX: style.sideMargin, fromY: y, toX: style.pageWidth - style.sideMargin - shorter, toY: y,
                    width: 0.75, color: style.accent)),
            role: .artifact(artifact))
    }
}
