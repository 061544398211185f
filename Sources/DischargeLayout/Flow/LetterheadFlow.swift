import DischargeFonts
import DischargeModel

extension FlowBuilder {
    /// The site's logo with its lines on the right of it, above the title of page 1.
    mutating func addLetterhead(_ letterhead: Letterhead, parent: StructureElement.ID, column: Column) {
        var columns: [[Strip]] = []
        var text = column
        if let logo = letterhead.logo {
            let element = newElement(.figure, parent: parent, alternative: logo.alternative)
            let (width, height) = LogoSize.printed(logo.picture)
            let box = Box(x: column.x, y: 0, width: width, height: height)
            let mark = Mark(.picture(PlacedPicture(logo.picture, in: box)), role: .element(element))
            columns.append([Strip(height: height, marks: [mark])])
            text = column.inset(left: width + style.body.size)
        }
        if !letterhead.lines.isEmpty {
            let element = newElement(.paragraph, parent: parent)
            var strip = Strip.joined(
                strips(
                    of: [.text(letterhead.lines.joined(separator: "\n"))], style: style.running, color: .black,
                    element: element, column: text))
            // Beside a logo that is higher, the lines stand in the middle of its height.
            let missing = (columns.first?.first?.height ?? 0) - strip.height
            if missing > 0 { strip.pad(top: missing / 2) }
            columns.append([strip])
        }
        append([Strip.beside(columns)], gap: 0)
    }
}
