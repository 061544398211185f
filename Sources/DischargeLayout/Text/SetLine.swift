import DischargeFonts

/// One line of text, ready to be put on a page.
struct SetLine {
    private let segments: [TextSegment]
    /// Of the words, without the space at the end, in points.
    let width: Double

    /// - Parameter isLast: Whether the paragraph ends here; then no space follows.
    init(_ units: [TextUnit], isLast: Bool) {
        var segments: [TextSegment] = []
        var width = 0.0
        for (index, unit) in units.enumerated() {
            segments += unit.segments
            width += unit.width
            let isEnd = index == units.count - 1
            if let space = unit.space, !(isEnd && isLast) {
                segments.append(space)
                if !isEnd { width += space.width }
            }
        }
        self.segments = segments
        self.width = width
    }

    /// The marks of the line from `x` on, and the areas that dial a number.
    ///
    /// - Parameters:
    ///   - role: In place of each segment's own element, for text that is not the document's content.
    ///   - ascent: Height of a link's area above the baseline, in points.
    func place(
        x: Double, baseline: Double, size: Double, color: Color, role: MarkRole? = nil, ascent: Double = 0
    ) -> (marks: [Mark], links: [LinkArea]) {
        var marks: [Mark] = []
        var links: [LinkArea] = []
        var x = x
        var index = 0
        while index < segments.count {
            let first = segments[index]
            var run = GlyphRun(
                face: first.text.face, size: size, x: x, baseline: baseline, color: color, pieces: [])
            while index < segments.count, segments[index].text.face == run.face,
                segments[index].element == first.element
            {
                run.pieces.append(segments[index].text)
                x += segments[index].width
                index += 1
            }
            if let phone = first.phone, let address = DialedNumber.address(of: phone), role == nil {
                let box = Box(x: run.x, y: baseline - ascent, width: x - run.x, height: ascent * 1.3)
                links.append(
                    LinkArea(box: box, address: address, description: phone, element: first.element))
            }
            marks.append(Mark(.glyphs(run), role: role ?? .element(first.element)))
        }
        return (marks, links)
    }
}
