/// Cuts a column of strips into pages.
struct Paginator {
    /// From the page's top edge to the first strip, in points.
    let top: Double
    /// From the page's top edge to where the last strip must end.
    let bottom: Double

    /// Strips as they stand on one page, with the strip's distance from the page's top edge.
    typealias PlacedStrips = [(strip: Strip, y: Double)]

    /// The pages, at least one; nothing is left out, whatever the breaks forbid.
    func pages(of flow: Flow) -> [PlacedStrips] {
        var pages: [PlacedStrips] = []
        var start = 0
        repeat {
            let end = self.end(ofPageFrom: start, in: flow)
            pages.append(place(start..<end, in: flow))
            start = end
        } while start < flow.strips.count
        return pages
    }

    /// The index behind the last strip of the page that begins with `start`.
    private func end(ofPageFrom start: Int, in flow: Flow) -> Int {
        var y = top + (repeatedHead(above: start, in: flow)?.height ?? 0)
        var end = start
        while end < flow.strips.count {
            y += (end == start ? 0 : flow.strips[end].gap) + flow.strips[end].height
            if y > bottom + 0.01, end > start { break }
            end += 1
        }
        guard end < flow.strips.count else { return end }
        for rule in [BreakRule.free, .avoided] {
            if let index = (start + 1...end).last(where: { flow.strips[$0].breakBefore <= rule }) { return index }
        }
        return end
    }

    private func place(_ range: Range<Int>, in flow: Flow) -> PlacedStrips {
        var placed: PlacedStrips = []
        var y = top
        if let head = range.first.flatMap({ repeatedHead(above: $0, in: flow) }) {
            placed.append((head, y))
            y += head.height
        }
        for index in range {
            if index > range.lowerBound { y += flow.strips[index].gap }
            placed.append((flow.strips[index], y))
            y += flow.strips[index].height
        }
        return placed
    }

    /// The head of the table that goes on at the top of a page, as an artifact: it was read where the table began.
    private func repeatedHead(above start: Int, in flow: Flow) -> Strip? {
        guard start > 0, start < flow.strips.count, let head = flow.strips[start].tableHead else { return nil }
        var strip = flow.tableHeads[head]
        strip.links = []
        strip.marks = strip.marks.map { Mark($0.shape, role: .artifact(.layout)) }
        return strip
    }
}
