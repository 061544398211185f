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
            let name = setter.set([.text(label.text + " ")], style: type, measure: margin * 2)
            guard let line = name.lines.first else { continue }
            let placed = line.place(
                x: margin + bone.front.x - style.body.size * 0.35 - line.width,
                baseline: bone.front.y + type.size * 0.36, size: type.size, color: .black,
                owner: owner(of: name, element: element))
            marks += placed.marks
        }
        let height = spine.bones.flatMap(\.outlines).compactMap { Path($0).bounds }.map { $0.y + $0.height }.max() ?? 0
        return (Strip(height: height + style.body.size * 0.5, marks: marks), margin + spine.width)
    }
}
