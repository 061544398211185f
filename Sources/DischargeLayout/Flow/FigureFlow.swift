import DischargeFonts
import DischargeModel

/// A drawing at the column's right edge that the blocks after it stand beside.
struct FloatingFigure {
    /// Index of the first strip beside it.
    let firstStrip: Int
    /// In points, the space to the text included.
    let width: Double
    /// The drawing and the words below it, which the first strip beside it takes along.
    let picture: Strip

    var height: Double { picture.height }
}

extension FlowBuilder {
    /// A drawing with its words below it: beside the blocks that follow where the column leaves lines enough room, else
    /// in the middle of the column.
    mutating func addFigure(_ figure: Figure, parent: StructureElement.ID, column: Column, gap: Double) {
        // A drawing before this one has its place first.
        finishFigure()
        let element = newElement(
            .figure, parent: parent, alternative: figure.text.withoutFinePrint.plainText)
        let (picture, drawingWidth) = picture(of: figure, element: element)
        let width = max(drawingWidth, style.body.size * 8)
        let gutter = style.body.size * 1.5
        let left = column.x + column.width - width
        // Lines of fewer than 45 letters or so are hard to follow.
        guard column.width - width - gutter > style.body.size * 21 else {
            let middle = column.x + (column.width - drawingWidth) / 2
            append([picture.moved(right: middle)], gap: gap)
            var caption = bodyStrips(figure.text, element: element, column: column)
            if !caption.isEmpty { caption[0].breakBefore = .forbidden }
            return append(caption, gap: style.itemGap)
        }
        let caption = bodyStrips(figure.text, element: element, column: Column(x: left, width: width))
        floating = FloatingFigure(
            firstStrip: flow.strips.count, width: width + gutter,
            picture: Strip.joined([picture.moved(right: left)] + caption))
    }

    /// What is left of a column beside a drawing.
    func beside(_ column: Column) -> Column {
        guard let floating, heightBeside(floating) < floating.height else { return column }
        return column.inset(left: 0, right: floating.width)
    }

    /// Gives the drawing to the first strip beside it, keeps the strips beside it on its page, and makes room below them
    /// where the drawing is taller.
    mutating func finishFigure() {
        guard let figure = floating else { return }
        floating = nil
        if flow.strips.count == figure.firstStrip { flow.strips.append(Strip(height: 0)) }
        let missing = figure.height - heightBeside(figure)
        if missing > 0 { flow.strips[flow.strips.count - 1].height += missing }
        flow.strips[figure.firstStrip].marks.insert(contentsOf: figure.picture.marks, at: 0)
        flow.strips[figure.firstStrip].links.insert(contentsOf: figure.picture.links, at: 0)
        var height = 0.0
        for index in flow.strips.indices[figure.firstStrip...] {
            if index > figure.firstStrip {
                if height < figure.height {
                    flow.strips[index].breakBefore = .forbidden
                    // A page that is set tighter would not leave the drawing its height.
                    flow.strips[index].pad(top: flow.strips[index].gap)
                    flow.strips[index].gap = 0
                }
                height += flow.strips[index].gap
            }
            height += flow.strips[index].height
        }
    }

    private func heightBeside(_ figure: FloatingFigure) -> Double {
        let strips = flow.strips[min(figure.firstStrip, flow.strips.count)...]
        return strips.reduce(-(strips.first?.gap ?? 0)) { $0 + $1.gap + $1.height }
    }
}
