import DischargeFonts
import DischargeModel

extension FlowBuilder {
    /// The drawing with its labels, from the left edge on, and its width.
    mutating func picture(
        of figure: Figure, element: StructureElement.ID
    ) -> (strip: Strip, width: Double) {
        let labels = figure.drawing.labels
        let spine: SpineDrawing
        switch figure.drawing {
        case .spine(let treated):
            let bones = figure.drawing.bones
            // So that each bone of a longer drawing is as large.
            let height = treated.isEmpty ? 10 : Double(bones.count)
            spine = drawings.spine(
                bones, treated: treated, height: style.body.size * height, accent: style.accent)
        }
        let margin = labels.isEmpty ? 0 : style.body.size * 2.6
        var marks = [
            Mark(.drawing(PlacedDrawing(spine.drawing, at: Point(x: margin, y: 0))), role: .element(element))
        ]
        for (index, label) in labels.enumerated() {
            let front = spine.fronts[index]
            var type = style.running
            type.isStrong = label.isMarked
            type.size = label.isMarked ? style.body.size : style.body.size * 0.64
            // Capitals are about three quarters of the size high; names of neighbours must not touch.
            let neighbours = [index - 1, index + 1].filter(spine.fronts.indices.contains)
            let distance = neighbours.map { abs(spine.fronts[$0].y - front.y) }.min() ?? type.size
            type.size = min(type.size, distance / (label.isMarked ? 0.75 : 0.9))
            let name = setter.set([.text(label.text + " ")], style: type, measure: margin * 2)
            guard let line = name.lines.first else { continue }
            let placed = line.place(
                x: margin + front.x - style.body.size * 0.35 - line.width,
                baseline: front.y + type.size * 0.36, color: .black,
                owner: owner(of: name, element: element))
            marks += placed.marks
        }
        return (Strip(height: spine.bottom + style.body.size * 0.5, marks: marks), margin + spine.width)
    }
}
