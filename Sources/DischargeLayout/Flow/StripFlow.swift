import DischargeModel

extension FlowBuilder {
    /// The part to cut off and hang up: its heading above a line to cut along, and below it large type.
    mutating func addWallStrip(
        _ section: Section, element: StructureElement.ID, heading: StructureElement.ID, column: Column
    ) {
        let first = flow.strips.count
        addHeading(
            section.heading, style: style.heading, color: style.accent, element: heading, column: column,
            gap: style.sectionGap)
        append([cutLine(CutLine.scissors(height: style.body.size), column: column)], gap: 0)
        let content = flow.strips.count
        let usual = style.body
        style.body = style.wallStrip
        add(section.blocks, parent: element, column: column, gap: style.blockGap)
        style.body = usual
        append([cutLine([], column: column)], gap: style.blockGap)
        for index in flow.strips.indices[first...] {
            flow.strips[index].isWallStrip = true
            flow.strips[index].beginsSection = index == first
            if index > first { flow.strips[index].breakBefore = max(flow.strips[index].breakBefore, .avoided) }
        }
        for index in [first + 1, content, flow.strips.count - 1] { flow.strips[index].breakBefore = .forbidden }
    }

    private func cutLine(_ scissors: [Path], column: Column) -> Strip {
        let height = style.body.size * 1.3
        let left = (scissors.compactMap(\.bounds).map { $0.x + $0.width }.max() ?? 0) + (scissors.isEmpty ? 0 : 3)
        let line = CutLine.dashes(length: column.width - left).placed(x: column.x + left, y: height / 2)
        let shears = scissors.map { $0.placed(x: column.x, y: height / 2) }
        return Strip(height: height, marks: (shears + [line]).map { Mark(.path($0), role: .artifact(.layout)) })
    }
}

extension PageStyle {
    /// Of the part that hangs on a wall: 16 points beside 13-point body text, 22 in large print.
    var wallStrip: TypeStyle {
        let scale = 16.0 / 13
        return TypeStyle(size: body.size * scale, leading: body.leading * scale, isStrong: body.isStrong)
    }
}

extension Paginator {
    /// The pages with a wall strip at the sheet's end on the front of a leaf, for leaves that are printed on both sides: who
    /// cuts it off loses nothing that stands behind it.
    func withStripOnFront(_ pages: [PlacedStrips]) -> [PlacedStrips] {
        guard pages.count.isMultiple(of: 2), let page = pages.last,
            let first = page.firstIndex(where: { $0.strip.isWallStrip })
        else { return pages }
        let strip = atTop(page[first...])
        if first > 0 { return pages.dropLast() + [Array(page[..<first]), strip] }
        // The last section before it goes to the back, which would have nothing on it.
        let front = pages[pages.count - 2]
        let section = front.lastIndex { $0.strip.beginsSection } ?? 0
        guard section > 0 else { return pages.dropLast() + [[], strip] }
        return pages.dropLast(2) + [Array(front[..<section]), atTop(front[section...]), strip]
    }

    private func atTop(_ strips: ArraySlice<PlacedStrips.Element>) -> PlacedStrips {
        let distance = (strips.first?.y ?? top) - top
        return strips.map { ($0.strip, $0.y - distance) }
    }

    /// The pages with a wall strip at the sheet's end moved down to the foot of its page, so that one cut takes it off;
    /// on a page of its own it stays at the top.
    func withStripAtFoot(_ pages: [PlacedStrips]) -> [PlacedStrips] {
        guard var page = pages.last, let last = page.last, last.strip.isWallStrip,
            let first = page.firstIndex(where: { $0.strip.isWallStrip }), first > 0
        else { return pages }
        let room = bottom - last.y - last.strip.height
        guard room > 0 else { return pages }
        for index in first..<page.count { page[index].y += room }
        return pages.dropLast() + [page]
    }
}
