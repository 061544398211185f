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

    /// A heading that never stands alone at the foot of a page.
    mutating func addHeading(
        _ text: String, style: TypeStyle, color: Color, element: StructureElement.ID, column: Column, gap: Double
    ) {
        var strips = strips(of: [.text(text)], style: style, color: color, element: element, column: column)
        for index in strips.indices.dropFirst() { strips[index].breakBefore = .forbidden }
        strips[0].bookmark = text
        append(strips, gap: gap)
    }

    /// The lines of body text, kept from standing alone on a page.
    mutating func bodyStrips(_ text: [Inline], element: StructureElement.ID, column: Column) -> [Strip] {
        let finePrint = finePrint(of: text)
        let body = finePrint.isEmpty ? text : text.withoutFinePrint
        var strips: [Strip] = []
        if finePrint.isEmpty || !body.isEmpty {
            strips = self.strips(
                of: body, style: style.body, color: .black, element: element, column: column,
                isContinued: !finePrint.isEmpty)
        }
        let end = strips.count
        for text in finePrint { strips += finePrintStrips(text, parent: element, column: column) }
        Strip.keepEnds(of: &strips)
        // Fine print belongs to the line above it.
        if end > 0, end < strips.count { strips[end].breakBefore = .forbidden }
        return strips
    }

    private func finePrint(of text: [Inline]) -> [String] {
        text.compactMap { if case .finePrint(let words) = $0.content { words } else { nil } }
    }

    private mutating func finePrintStrips(
        _ text: String, parent: StructureElement.ID, column: Column
    ) -> [Strip] {
        let element = newElement(.span, parent: parent)
        return strips(
            of: [.text(text)], style: style.fine, color: style.quiet, element: element, column: column,
            breaksAtHyphens: false)
    }
}
