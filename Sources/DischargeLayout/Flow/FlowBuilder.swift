import DischargeFonts
import DischargeModel

/// Sets instructions as one column of strips and builds their structure in the same order.
struct FlowBuilder {
    /// Its body text is larger for a while in a section that is read from afar.
    var style: PageStyle
    let setter: TextSetter
    let drawings: DrawingShelf
    var shaper: WordShaper { setter.shaper }
    var flow = Flow()
    /// The drawing that blocks stand beside just now.
    var floating: FloatingFigure?

    init(style: PageStyle, setter: TextSetter, drawings: DrawingShelf) {
        self.style = style
        self.setter = setter
        self.drawings = drawings
    }

    /// The column that a block fills, in points from the page's left edge.
    struct Column {
        var x: Double
        var width: Double

        /// The column without `left` and `right` points at its sides.
        func inset(left: Double, right: Double = 0) -> Column {
            Column(x: x + left, width: width - left - right)
        }
    }

    mutating func add(_ instructions: DischargeInstructions) {
        let root = newElement(.document, parent: nil)
        let column = Column(x: style.sideMargin, width: style.measure)
        let besideSquare = column.inset(left: 0, right: style.codes?.squareRoom ?? 0)
        if let letterhead = instructions.letterhead {
            addLetterhead(letterhead, parent: root, column: besideSquare)
        }
        let title = newElement(.title, parent: root)
        let first = flow.strips.count
        addHeading(
            instructions.title, style: style.title, color: .black, element: title, column: besideSquare,
            gap: style.body.leading * 0.3)
        // The letterhead stands with the title.
        if first > 0 { flow.strips[first].breakBefore = .forbidden }
        add(instructions.opening, parent: root, column: column, gap: style.blockGap)
        for section in instructions.sections { add(section, parent: root, column: column) }
    }

    mutating func newElement(
        _ role: StructureRole, parent: StructureElement.ID?, alternative: String? = nil, language: String? = nil
    ) -> StructureElement.ID {
        flow.structure.append(
            StructureElement(role: role, parent: parent, alternative: alternative, language: language))
        return flow.structure.count - 1
    }

    /// Adds blocks one below the other, the first `gap` points below what stands above.
    mutating func add(_ blocks: [Block], parent: StructureElement.ID, column: Column, gap: Double) {
        for (index, block) in blocks.enumerated() {
            let isNote = block.isFinePrint
            let gap = isNote ? 0 : index == 0 ? gap : style.blockGap
            let first = flow.strips.count
            switch block {
            case .paragraph(let paragraph): addParagraph(paragraph, parent: parent, column: beside(column), gap: gap)
            case .list(let items): addList(items, parent: parent, column: column, gap: gap)
            case .table(let table):
                if style.stacksTables, let entries = table.stackedEntries {
                    addEntries(entries, parent: parent, column: beside(column), gap: gap)
                } else {
                    addTable(table, parent: parent, column: beside(column), gap: gap)
                }
            case .writingSpace(let space):
                addWritingSpace(space, parent: parent, column: beside(column), gap: gap)
            case .signatures(let lines):
                addSignatures(lines, parent: parent, column: beside(column), gap: gap)
            case .figure(let figure): addFigure(figure, parent: parent, column: column, gap: gap)
            case .calendar(let calendar):
                if style.stacksTables {
                    addEntries(calendar.stackedEntries, parent: parent, column: beside(column), gap: gap)
                } else {
                    addCalendar(calendar, parent: parent, column: beside(column), gap: gap)
                }
            }
            if index > 0, isNote || blocks[index - 1].leads(to: block), first < flow.strips.count {
                flow.strips[first].breakBefore = .forbidden
            }
        }
        finishFigure()
    }

    /// Adds strips that belong together, with `gap` points above the first.
    mutating func append(_ strips: [Strip], gap: Double) {
        guard var first = strips.first else { return }
        first.gap = gap
        flow.strips.append(first)
        flow.strips += strips.dropFirst()
    }

    /// The lines of a text, each a strip.
    ///
    /// - Parameters:
    ///   - breaksAtHyphens: Whether a line may end after a hyphen, dash or slash between letters.
    ///   - isContinued: Whether other text of the same element follows, so that the last space is kept.
    mutating func strips(
        of text: [Inline], style: TypeStyle, color: Color, element: StructureElement.ID, column: Column,
        breaksAtHyphens: Bool = true, isContinued: Bool = false
    ) -> [Strip] {
        let set = setter.set(
            text, style: style, measure: column.width, breaksAtHyphens: breaksAtHyphens, isContinued: isContinued)
        let owner = owner(of: set, element: element)
        let baseline = shaper.baseline(in: style)
        return set.lines.map { line in
            let placed = line.place(
                x: column.x, baseline: baseline, color: color, owner: owner, ascent: style.size)
            return Strip(height: style.leading, marks: placed.marks, links: placed.links)
        }
    }

    /// Whose marks the lines become; the text's parts become elements below its own.
    mutating func owner(of text: SetText, element: StructureElement.ID) -> TextOwner {
        let firstPart = flow.structure.count
        for part in text.parts { _ = newElement(part.role, parent: element, alternative: part.alternative) }
        return .element(element, firstPart: firstPart)
    }
}

extension Block {
    /// Whether the block introduces the one after it, and so stays on its page.
    fileprivate func leads(to next: Block) -> Bool {
        switch (self, next) {
        case (.paragraph(let paragraph), .list): paragraph.text.withoutFinePrint.plainText.hasSuffix(":")
        case (.paragraph, .table), (.paragraph, .calendar), (.paragraph, .writingSpace), (.paragraph, .signatures):
            !isFinePrint
        default: false
        }
    }

    /// Whether it is fine print alone, which belongs to the block above it.
    fileprivate var isFinePrint: Bool {
        if case .paragraph(let paragraph) = self { paragraph.text.first?.isFinePrint == true } else { false }
    }
}
