public import DischargeFonts
public import DischargeModel

/// Sets instructions on pages: every glyph and line gets its place here, once.
///
/// A layout keeps the words it has shaped, the texts it has set and the drawings it has made, so one that serves many sheets
/// gets faster. It belongs to one worker.
public final class SheetLayout {
    private let family: FontFamily
    private var setters: [String: TextSetter] = [:]
    private let drawings = DrawingShelf()

    public init(family: FontFamily) {
        self.family = family
    }

    public func pagination(of instructions: DischargeInstructions, style: PageStyle) -> Pagination {
        let setter = setter(for: instructions.language)
        var builder = FlowBuilder(style: style, setter: setter, drawings: drawings)
        builder.add(instructions)
        let heads = RunningHeads(instructions.runningText, style: style, setter: setter)
        let paginator = Paginator(top: heads.top, bottom: heads.bottom)
        var placed = paginator.pages(of: builder.flow)
        if style.sides == .two { placed = paginator.withStripOnFront(placed) }
        placed = paginator.withStripAtFoot(placed)
        var bookmarks: [Bookmark] = []
        let pages = placed.enumerated().map { index, strips in
            for (strip, y) in strips {
                guard let title = strip.bookmark else { continue }
                bookmarks.append(Bookmark(title: title, page: index, y: y))
            }
            let shift = style.shift(ofPage: index + 1)
            var page = Page(width: style.pageWidth, height: style.pageHeight, marks: [], links: [])
            page.add(heads.headMarks(page: index + 1), right: shift)
            page.add(frames(of: strips, in: builder.flow), right: shift)
            for (strip, y) in strips {
                page.add(strip.marks, right: shift, down: y)
                page.links += strip.links.map { $0.moved(right: shift, down: y) }
            }
            page.add(heads.footMarks(page: index + 1, of: placed.count), right: shift)
            return page
        }
        return Pagination(
            language: instructions.language, title: instructions.title, pages: pages,
            structure: builder.flow.structure, bookmarks: bookmarks, codePlaces: heads.codePlaces,
            isTwoSided: style.sides == .two)
    }

    func setter(for language: String) -> TextSetter {
        if let setter = setters[language] { return setter }
        let setter = TextSetter(shaper: WordShaper(family: family, language: language))
        setters[language] = setter
        return setter
    }

    /// The frame of every box on the page, around those of its strips that stand there.
    private func frames(of strips: Paginator.PlacedStrips, in flow: Flow) -> [Mark] {
        flow.boxes.indices.compactMap { index in
            let inside = strips.filter { $0.strip.box == index }
            guard let first = inside.first, let last = inside.last else { return nil }
            let box = flow.boxes[index]
            let frame = Frame(
                box: Box(x: box.x, y: first.y, width: box.width, height: last.y + last.strip.height - first.y),
                fill: nil, stroke: box.color, strokeWidth: box.strokeWidth)
            return Mark(.frame(frame), role: .artifact(.layout))
        }
    }
}
