import DischargeModel

extension FlowBuilder {
    /// A question with ruled lines below it, kept together.
    mutating func addWritingSpace(
        _ space: WritingSpace, parent: StructureElement.ID, column: Column, gap: Double
    ) {
        let first = flow.strips.count
        let element = newElement(.paragraph, parent: parent)
        append(bodyStrips(space.text, element: element, column: column), gap: gap)
        for _ in 0..<space.lineCount {
            let line = rule(from: column.x, to: column.x + column.width, y: style.writingLine - 3)
            flow.strips.append(Strip(height: style.writingLine, marks: [line]))
        }
        keepTogether(first)
    }

    /// Lines to sign on, each with the signer below the left part and the date below the right part.
    mutating func addSignatures(
        _ lines: [SignatureLine], parent: StructureElement.ID, column: Column, gap: Double
    ) {
        let gutter = style.body.size * 1.5
        let dateWidth = column.width * 0.36
        let signer = Column(x: column.x, width: column.width - dateWidth - gutter)
        let date = Column(x: signer.x + signer.width + gutter, width: dateWidth)
        for (index, line) in lines.enumerated() {
            let first = flow.strips.count
            let room = Strip(
                height: style.writingLine * 1.1,
                marks: [signer, date].map { rule(from: $0.x, to: $0.x + $0.width, y: style.writingLine * 1.1 - 2) })
            append([room], gap: index == 0 ? gap : 0)
            let element = newElement(.paragraph, parent: parent)
            append(
                Strip.lineByLine([
                    bodyStrips([.text(line.signer + " ")], element: element, column: signer),
                    bodyStrips([.text(line.dateLabel)], element: element, column: date),
                ]), gap: 0)
            for index in flow.strips.indices.dropFirst(first + 1) { flow.strips[index].breakBefore = .forbidden }
        }
    }

    func rule(from left: Double, to right: Double, y: Double, width: Double = 0.6) -> Mark {
        Mark(
            .rule(Rule(fromX: left, fromY: y, toX: right, toY: y, width: width, color: .black)),
            role: .artifact(.layout))
    }
}
