extension Strip {
    /// Strips that stand one below the other, as one.
    static func joined(_ strips: [Strip]) -> Strip {
        strips.reduce(into: Strip(height: 0)) { joined, strip in
            joined.add(strip, down: joined.height)
            joined.height += strip.height
        }
    }

    /// Columns of strips that begin at the same height, as one strip that is read column by column.
    static func beside(_ columns: [[Strip]]) -> Strip {
        columns.map(joined).reduce(into: Strip(height: 0)) { beside, column in
            beside.add(column, down: 0)
            beside.height = max(beside.height, column.height)
        }
    }

    /// Columns of strips as one strip for each line of them; there is at least one.
    static func lineByLine(_ columns: [[Strip]]) -> [Strip] {
        let count = max(1, columns.map(\.count).max() ?? 0)
        return (0..<count).map { line in
            columns.filter { line < $0.count }.reduce(into: Strip(height: 0)) { joined, column in
                joined.add(column[line], down: 0)
                joined.height = max(joined.height, column[line].height)
                joined.breakBefore = max(joined.breakBefore, column[line].breakBefore)
            }
        }
    }

    /// Puts space above the marks.
    mutating func pad(top: Double) {
        marks = marks.map { $0.moved(down: top) }
        links = links.map { $0.moved(down: top) }
        height += top
    }

    private mutating func add(_ other: Strip, down distance: Double) {
        marks += other.marks.map { $0.moved(down: distance) }
        links += other.links.map { $0.moved(down: distance) }
    }
}

extension Strip {
    /// The strip, `distance` points further to the right.
    func moved(right distance: Double) -> Strip {
        var strip = self
        strip.marks = marks.map { $0.moved(right: distance) }
        strip.links = links.map { $0.moved(right: distance) }
        return strip
    }
}

extension Mark {
    /// The mark, so many points further to the right and down.
    func moved(right: Double = 0, down: Double = 0) -> Mark {
        var mark = self
        switch shape {
        case .glyphs(var run):
            run.x += right
            run.baseline += down
            mark.shape = .glyphs(run)
        case .rule(var rule):
            rule.fromX += right
            rule.toX += right
            rule.fromY += down
            rule.toY += down
            mark.shape = .rule(rule)
        case .frame(var frame):
            frame.box.x += right
            frame.box.y += down
            mark.shape = .frame(frame)
        case .path(let path):
            mark.shape = .path(path.placed(x: right, y: down))
        case .drawing(var placed):
            placed.origin.x += right
            placed.origin.y += down
            mark.shape = .drawing(placed)
        case .code(var placed):
            placed.origin.x += right
            placed.origin.y += down
            mark.shape = .code(placed)
        case .picture(var placed):
            placed.box.x += right
            placed.box.y += down
            mark.shape = .picture(placed)
        }
        return mark
    }
}

extension LinkArea {
    /// The area, so many points further to the right and down.
    func moved(right: Double = 0, down: Double = 0) -> LinkArea {
        var area = self
        area.box.x += right
        area.box.y += down
        return area
    }
}
