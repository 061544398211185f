import DischargeFonts
import DischargeModel

/// A drawing at the column's right edge that the blocks after it stand beside.
struct FloatingFigure {
    /// Index of the first strip beside it.
    let firstStrip: Int
    /// In points, the space to the text included.
    let width: Double
    let height: Double
}

extension FlowBuilder {
    /// A drawing with its words below it: beside the blocks that follow where the column leaves lines enough room, else
    /// in the middle of the column.
    mutating func addFigure(_ figure: Figure, parent: StructureElement.ID, column: Column, gap: Double) {
        let element = newElement(
            .figure, parent: parent, alternative: figure.text.withoutFinePrint.plainText)
        let (picture, drawingWidth) = picture(of: figure, element: element)
        let width = max(drawingWidth, style.body.size * 8)
        let gutter = style.body.size * 1.5
        let left = column.x + column.width - width
        // Lines of fewer than 45 letters or so are hard to follow.
        guard column.width - width - gutter > style.body.size * 21 else {
            let middle = column.x + (column.width - drawingWidth) / 2
            append([moved(picture, right: middle)], gap: gap)
            var caption = bodyStrips(figure.text, element: element, column: column)
            if !caption.isEmpty { caption[0].breakBefore = .forbidden }
            return append(caption, gap: style.itemGap)
        }
        let caption = bodyStrips(figure.text, element: element, column: Column(x: left, width: width))
        let whole = Strip.joined([moved(picture, right: left)] + caption)
        floating = FloatingFigure(firstStrip: flow.strips.count, width: width + gutter, height: whole.height)
        pendingMarks = whole.marks
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
        flow.strips[figure.firstStrip].marks.insert(contentsOf: pendingMarks, at: 0)
        pendingMarks = []
        var height = 0.0
        for index in flow.strips.indices[figure.firstStrip...] {
            if index > figure.firstStrip {
                if height < figure.height { flow.strips[index].breakBefore = .forbidden }
                height += flow.strips[index].gap
            }
            height += flow.strips[index].height
        }
    }

    private func heightBeside(_ figure: FloatingFigure) -> Double {
        let strips = flow.strips[min(figure.firstStrip, flow.strips.count)...]
        return strips.reduce(-(strips.first?.gap ?? 0)) { $0 + $1.gap + $1.height }
    }

    private func moved(_ strip: Strip, right distance: Double) -> Strip {
        var strip = strip
        strip.marks = strip.marks.map { $0.moved(right: distance) }
        return strip
    }

    // MARK: The spine

    /// The drawing with its labels, from the left edge on, and its width.
    private mutating func picture(
        of figure: Figure, element: StructureElement.ID
    ) -> (strip: Strip, width: Double) {
        let labels = figure.drawing.labels
        let spine: SpineDrawing
        switch figure.drawing {
        case .spine(let treated):
            let bones = figure.drawing.bones
            // So that each bone of a longer drawing is as large.
            let height = treated.isEmpty ? 10 : Double(bones.count)
            spine = SpineDrawing(bones, treated: treated, height: style.body.size * height)
        }
        let margin = labels.isEmpty ? 0 : style.body.size * 2.6
        var marks = spine.bones.flatMap { bone in
            bone.outlines.map { outline in
                Mark(
                    .path(
                        Path(
                            outline, fill: bone.isTreated ? .black : .white,
                            stroke: bone.isTreated ? .black : style.accent,
                            strokeWidth: 0.7
                        ).placed(x: margin, y: 0)), role: .element(element))
            }
        }
        for (index, label) in labels.enumerated() {
            let bone = spine.bones[index]
            var type = style.running
            type.isStrong = label.isMarked
            type.size = label.isMarked ? style.body.size : style.body.size * 0.64
            // Capitals are about three quarters of the size high; names of neighbours must not touch.
            let neighbours = [index - 1, index + 1].filter(spine.bones.indices.contains)
            let distance = neighbours.map { abs(spine.bones[$0].front.y - bone.front.y) }.min() ?? type.size
            type.size = min(type.size, distance / (label.isMarked ? 0.75 : 0.9))
            let units = setter.units(of: label.text + " ", style: type, element: element)
            guard let line = lines(of: units, style: type, measure: margin * 2).first else { continue }
            let placed = line.place(
                x: margin + bone.front.x - style.body.size * 0.35 - line.width,
                baseline: bone.front.y + type.size * 0.36, size: type.size, color: .black)
            marks += placed.marks
        }
        let height = spine.bones.flatMap(\.outlines).compactMap { Path($0).bounds }.map { $0.y + $0.height }.max() ?? 0
        return (Strip(height: height + style.body.size * 0.5, marks: marks), margin + spine.width)
    }
}

extension Mark {
    /// The mark, `distance` points further to the right.
    fileprivate func moved(right distance: Double) -> Mark {
        var mark = self
        switch shape {
        case .glyphs(var run):
            run.x += distance
            mark.shape = .glyphs(run)
        case .rule(var rule):
            rule.fromX += distance
            rule.toX += distance
            mark.shape = .rule(rule)
        case .frame(var frame):
            frame.box.x += distance
            mark.shape = .frame(frame)
        case .path(let path):
            mark.shape = .path(path.placed(x: distance, y: 0))
        }
        return mark
    }
}
