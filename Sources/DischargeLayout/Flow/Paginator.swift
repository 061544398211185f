/// Cuts a column of strips into pages.
///
/// All page ends are chosen together, as a paragraph's line ends are (Knuth and Plass, 1981), by what they cost: first the
/// signs for an ambulance on as early a page as can be, then as few ends as can be where strips ask to stay together, then
/// as few pages, then sections that begin pages rather than being cut, and pages that are evenly full.
///
/// The pages as far as those signs may be set tighter than the others, as a line of a paragraph may. `Cost` weighs all this.
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
    func ends(of flow: Flow) -> [Int] {
        let count = flow.strips.count
        guard count > 0 else { return [0] }
        // What a page costs for ending above the strip at each index, because of what then comes on later pages.
        var lateness = [Double](repeating: 0, count: count + 1)
        for index in stride(from: count - 1, through: 0, by: -1) {
            lateness[index] = lateness[index + 1] + Cost.lateness(of: flow.strips[index].urgency)
        }
        let front = frontEnd(of: flow)
        // cost[i] is that of the best pages for the strips from i on, next[i] where the first of those pages ends.
        var cost = [Double](repeating: .infinity, count: count + 1)
        var next = [Int](repeating: count, count: count + 1)
        cost[count] = 0
        for start in stride(from: count - 1, through: 0, by: -1) {
            var page = Column(repeatedHeads(above: start, in: flow))
            for end in start..<count {
                page.add(flow.strips[end])
                // A strip that is taller than a page stands alone on one.
                if end > start, tightness(of: page, isFront: end < front) > 1 { break }
                var page = page
                if let foot = cutBoxPadding(above: end + 1, in: flow) { page.add(foot) }
                let tightness = tightness(of: page, isFront: end < front)
                if end > start, tightness > 1 { continue }
                let total =
                    cost[end + 1] + lateness[end + 1] + Cost.tightest * min(1, tightness * tightness)
                    + pageCost(endingAt: end + 1, height: page.height, in: flow)
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

    private func pageCost(endingAt end: Int, height: Double, in flow: Flow) -> Double {
        let empty = max(0, room - height) / room
        guard end < flow.strips.count else {
            // The last page need not be full, but one with a few lines looks forgotten.
            return Cost.page + (empty > Cost.nearlyEmpty ? Cost.nearlyEmptyLastPage : 0)
        }
        let waste = empty > Cost.nearlyEmpty ? Cost.nearlyEmptyPage : Cost.emptiness * empty * empty
        return Cost.page + waste + Cost.pageEnd(above: flow.strips[end])
    }

    private var room: Double { bottom - top }

    /// Strips one below the other.
    private struct Column {
        /// In points, as all lengths.
        private(set) var height: Double
        private(set) var gaps = 0.0
        private var isEmpty = true

        init(_ heads: [Strip]) { height = heads.reduce(0) { $0 + $1.height } }

        mutating func add(_ strip: Strip) {
            let gap = isEmpty ? 0 : strip.gap
            isEmpty = false
            gaps += gap
            height += gap + strip.height
        }
    }

    /// Where the pages end that may be set tighter: behind the last strip that has to be seen early.
    private func frontEnd(of flow: Flow) -> Int {
        (flow.strips.lastIndex { $0.urgency == .emergency } ?? -1) + 1
    }

    /// How much smaller than usual the gaps have to be for the strips to fit on a page: 0 for not at all, 1 for the
    /// smallest.
    private func tightness(of column: Column, isFront: Bool) -> Double {
        let overflow = column.height - room
        guard overflow > 0.01 else { return 0 }
        return isFront && column.gaps > 0 ? overflow / (column.gaps * Cost.mostTaken) : .infinity
    }

    private func place(_ range: Range<Int>, in flow: Flow) -> PlacedStrips {
        let heads = repeatedHeads(above: range.lowerBound, in: flow)
        var strips = Array(flow.strips[range])
        if let foot = cutBoxPadding(above: range.upperBound, in: flow) { strips.append(foot) }
        var column = Column(heads)
        for strip in strips { column.add(strip) }
        let tightness = tightness(of: column, isFront: range.upperBound <= frontEnd(of: flow))
        // One strip alone may be taller than a page.
        let gapScale = tightness <= 1 ? 1 - Cost.mostTaken * tightness : 1
        var placed: PlacedStrips = []
        var y = top
        for head in heads {
            placed.append((head, y))
            y += head.height
        }
        for (index, strip) in strips.enumerated() {
            if index > 0 { y += strip.gap * gapScale }
            placed.append((strip, y))
            y += strip.height
        }
        return placed
    }

    /// What stands above a strip that begins a page: space below the frame of a box that goes on there, and the head of a
    /// table that does, as an artifact: it was read where the table began.
    private func repeatedHeads(above start: Int, in flow: Flow) -> [Strip] {
        guard start > 0, start < flow.strips.count else { return [] }
        var heads = cutBoxPadding(above: start, in: flow).map { [$0] } ?? []
        if let head = flow.strips[start].tableHead {
            var strip = flow.tableHeads[head]
            strip.links = []
            strip.marks = strip.marks.map { Mark($0.shape, role: .artifact(.layout)) }
            strip.box = flow.strips[start].box
            heads.append(strip)
        }
        return heads
    }

    /// The space between the last line and the frame of a box that a page ends within, above the strip at `end`.
    private func cutBoxPadding(above end: Int, in flow: Flow) -> Strip? {
        guard end > 0, end < flow.strips.count, let box = flow.strips[end].box, flow.strips[end - 1].box == box else {
            return nil
        }
        return Strip(height: flow.boxes[box].padding, box: box)
    }
}
