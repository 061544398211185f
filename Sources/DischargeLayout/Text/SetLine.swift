import DischargeFonts

/// One line of text, ready to be put on a page.
struct SetLine {
    /// Of the words, without the space at the end, in points.
    let width: Double
    private let runs: [Run]

    /// Neighbours of one face and one part of the text.
    private struct Run {
        /// From the line's left end, in points.
        let x: Double
        let width: Double
        let part: Int
        let text: TextRun
        /// What it dials when touched.
        let dialed: (number: String, address: String)?
    }

    /// - Parameters:
    ///   - size: The type size in points.
    ///   - isLast: Whether the paragraph ends here; then no space follows.
    init(_ units: [TextUnit], size: Double, isLast: Bool) {
        var runs: [Run] = []
        var open: [TextSegment] = []
        var start = 0.0
        var x = 0.0
        var width = 0.0
        func close() {
            guard let first = open.first else { return }
            let text = TextRun(face: first.text.face, size: size, pieces: open.map(\.text))
            let dialed = first.phone.flatMap { phone in DialedNumber.address(of: phone).map { (phone, $0) } }
            let width = open.reduce(0) { $0 + $1.width }
            runs.append(Run(x: start, width: width, part: first.part, text: text, dialed: dialed))
            open.removeAll(keepingCapacity: true)
            start = x
        }
        func add(_ segment: TextSegment) {
            if let first = open.first, first.text.face != segment.text.face || first.part != segment.part { close() }
            open.append(segment)
            x += segment.width
        }
        for (index, unit) in units.enumerated() {
            for segment in unit.segments { add(segment) }
            width = x
            if let space = unit.space, !(index == units.count - 1 && isLast) { add(space) }
        }
        close()
        self.runs = runs
        self.width = width
    }

    /// The marks of the line from `x` on, and the areas that dial a number.
    ///
    /// - Parameter ascent: Height of a link's area above the baseline, in points.
    func place(
        x: Double, baseline: Double, color: Color, owner: TextOwner, ascent: Double = 0
    ) -> (marks: [Mark], links: [LinkArea]) {
        var links: [LinkArea] = []
        let marks = runs.map { run in
            let role = owner.role(ofPart: run.part)
            if let dialed = run.dialed, case .element(let element) = role {
                let box = Box(x: x + run.x, y: baseline - ascent, width: run.width, height: ascent * 1.3)
                links.append(
                    LinkArea(box: box, address: dialed.address, description: dialed.number, element: element))
            }
            let glyphs = GlyphRun(run.text, x: x + run.x, baseline: baseline, color: color)
            return Mark(.glyphs(glyphs), role: role)
        }
        return (marks, links)
    }
}
