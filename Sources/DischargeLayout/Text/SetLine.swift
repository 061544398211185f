import DischargeFonts

/// One line of text, ready to be put on a page.
struct SetLine {
    /// Of the words, without the space at the end, in points.
    let width: Double
    private let runs: [Run]

    /// Neighbours of one face and one part of the text.
    private struct Run {
        /// From the line's left end, in points.
        var x: Double
        var width: Double
        var face: Int
        var part: Int
        var pieces: [ShapedText]
        /// What it dials when touched.
        var dialed: (number: String, address: String)?
    }

    /// - Parameter isLast: Whether the paragraph ends here; then no space follows.
    init(_ units: [TextUnit], isLast: Bool) {
        var runs: [Run] = []
        var x = 0.0
        var width = 0.0
        func add(_ segment: TextSegment) {
            if let last = runs.last, last.face == segment.text.face, last.part == segment.part {
                runs[runs.count - 1].pieces.append(segment.text)
                runs[runs.count - 1].width += segment.width
            } else {
                let dialed = segment.phone.flatMap { phone in DialedNumber.address(of: phone).map { (phone, $0) } }
                runs.append(
                    Run(
                        x: x, width: segment.width, face: segment.text.face, part: segment.part,
                        pieces: [segment.text], dialed: dialed))
            }
            x += segment.width
        }
        for (index, unit) in units.enumerated() {
            for segment in unit.segments { add(segment) }
            width = x
            if let space = unit.space, !(index == units.count - 1 && isLast) { add(space) }
        }
        self.runs = runs
        self.width = width
    }

    /// The marks of the line from `x` on, and the areas that dial a number.
    ///
    /// - Parameter ascent: Height of a link's area above the baseline, in points.
    func place(
        x: Double, baseline: Double, size: Double, color: Color, owner: TextOwner, ascent: Double = 0
    ) -> (marks: [Mark], links: [LinkArea]) {
        var links: [LinkArea] = []
        let marks = runs.map { run in
            let role = owner.role(ofPart: run.part)
            if let dialed = run.dialed, case .element(let element) = role {
                let box = Box(x: x + run.x, y: baseline - ascent, width: run.width, height: ascent * 1.3)
                links.append(
                    LinkArea(box: box, address: dialed.address, description: dialed.number, element: element))
            }
            let glyphs = GlyphRun(
                face: run.face, size: size, x: x + run.x, baseline: baseline, color: color, pieces: run.pieces)
            return Mark(.glyphs(glyphs), role: role)
        }
        return (marks, links)
    }
}
