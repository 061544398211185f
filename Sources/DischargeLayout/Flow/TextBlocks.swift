import DischargeFonts
import DischargeModel

extension FlowBuilder {
    /// A paragraph of body text.
    mutating func addParagraph(
        _ paragraph: Paragraph, parent: StructureElement.ID, column: Column, gap: Double
    ) {
        let element = newElement(.paragraph, parent: parent)
        append(bodyStrips(paragraph.text, element: element, column: column), gap: gap)
    }

    /// A bulleted list (ISO 32000-1, 14.8.4.3.3): the bullet is each item's label.
    mutating func addList(_ items: [ListItem], parent: StructureElement.ID, column: Column, gap: Double) {
        let list = newElement(.list, parent: parent)
        let indent = style.body.size * 1.2
        var bulletStyle = style.body
        bulletStyle.size *= 1.35
        for (index, item) in items.enumerated() {
            let column = beside(column)
            let listItem = newElement(.listItem, parent: list)
            let label = newElement(.label, parent: listItem)
            let bullet = lines(
                of: setter.units(of: "\u{2022}", style: bulletStyle, element: label), style: bulletStyle,
                measure: indent)
            let body = newElement(.listBody, parent: listItem)
            var strips = bodyStrips(item.text, element: body, column: column.inset(left: indent))
            if !strips.isEmpty, let mark = bullet.first {
                let placed = mark.place(
                    x: column.x + style.body.size * 0.15,
                    // A larger bullet stands lower, so that its middle stays at the middle of the small letters.
                    baseline: shaper.baseline(in: style.body) + style.body.size * 0.13, size: bulletStyle.size,
                    color: style.accent)
                strips[0].marks.insert(contentsOf: placed.marks, at: 0)
            }
            append(strips, gap: index == 0 ? gap : style.itemGap)
        }
    }

    /// A heading that never stands alone at the foot of a page.
    mutating func addHeading(
        _ text: String, style: TypeStyle, color: Color, element: StructureElement.ID, column: Column, gap: Double
    ) {
        let units = setter.units(of: text, style: style, element: element)
        let lines = lines(of: units, style: style, measure: column.width)
        var strips = strips(of: lines, style: style, color: color, x: column.x)
        for index in strips.indices.dropFirst() { strips[index].breakBefore = .forbidden }
        strips[0].bookmark = text
        append(strips, gap: gap)
    }

    /// The lines of body text, kept from standing alone on a page.
    mutating func bodyStrips(_ text: [Inline], element: StructureElement.ID, column: Column) -> [Strip] {
        let units = setter.units(of: text, style: style.body, parent: element, in: &flow.structure)
        var strips = strips(
            of: lines(of: units, style: style.body, measure: column.width), style: style.body, color: .black,
            x: column.x)
        Strip.keepEnds(of: &strips)
        return strips
    }
}
