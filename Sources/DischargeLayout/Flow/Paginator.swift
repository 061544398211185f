/// Cuts a column of strips into pages.
///
/// All page ends are chosen together, as a paragraph's line ends are (Knuth and Plass, 1981): first as few ends as can be
/// where strips ask to stay together, then as few pages, then sections that begin pages rather than being cut, and pages
/// that are evenly full.
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
        for end in ends(of: flow) {
            pages.append(place(start..<end, in: flow))
            start = end
        }
        return pages
    }

    /// By page, the index behind its last strip.
    private func ends(of flow: Flow) -> [Int] {
        let count = flow.strips.count
        guard count > 0 else { return [0] }
        // cost[i] is that of the best pages for the strips from i on, next[i] where the first of those pages ends.
        var cost = [Double](repeating: .infinity, count: count + 1)
        var next = [Int](repeating: count, count: count + 1)
        cost[count] = 0
        for start in stride(from: count - 1, through: 0, by: -1) {
            var y = top + (repeatedHead(above: start, in: flow)?.height ?? 0)
            for end in start..<count {
                y += (end == start ? 0 : flow.strips[end].gap) + flow.strips[end].height
                // A strip that is taller than a page stands alone on one.
                if y > bottom + 0.01, end > start { break }
                let total = cost[end + 1] + pageCost(endingAt: end + 1, y: y, in: flow)
                if total < cost[start] {
                    cost[start] = total
                    next[start] = end + 1
                }
            }
        }
        var ends: [Int] = []
        var start = 0
        while start < count {
            start = next[start]
            ends.append(start)
        }
        return ends
    }

    /// - Parameter y: Where the page's last strip ends.
    private func pageCost(endingAt end: Int, y: Double, in flow: Flow) -> Double {
        let empty = max(0, bottom - y) / (bottom - top)
        guard end < flow.strips.count else {
            // The last page need not be full, but one with a few lines looks forgotten.
            return Cost.page + (empty > Cost.nearlyEmpty ? Cost.nearlyEmptyLastPage : 0)
        }
        let waste = empty > Cost.nearlyEmpty ? Cost.nearlyEmptyPage : Cost.emptiness * empty * empty
        return Cost.page + waste + Cost.pageEnd(above: flow.strips[end])
    }

    /// What is bad about pages, in parts of the cost of one page more.
    private enum Cost {
        static let page = 1.0
        /// Of a page with nothing on it; half a page costs a quarter.
        static let emptiness = 1.0
        /// A page of which more than this part is empty looks like a mistake: rather a box or row is cut.
        static let nearlyEmpty = 0.75
        static let nearlyEmptyPage = 5.0
        static let nearlyEmptyLastPage = 0.5

        static func pageEnd(above strip: Strip) -> Double {
            switch strip.breakBefore {
            case .free: strip.beginsSection ? strip.urgency : 0.12
            case .avoided: 3
            case .forbidden: 1_000
            }
        }
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
