import DischargeFonts

/// Breaks units into lines of left-aligned text so that the right edge is as even as it can be.
///
/// All breaks of a paragraph are chosen together, as in Knuth and Plass, "Breaking paragraphs into lines" (1981), with
/// spaces that do not stretch: the fewest lines, then the least sum of squared gaps at the right edge. A last line of
/// one short word is avoided.
enum LineBreaker {
    /// The lines, as ranges of `units`; a unit wider than `measure` is broken into several first.
    ///
    /// - Parameter measure: The width of every line, in points, greater than the widest glyph.
    static func lines(of units: [TextUnit], measure: Double, split: (TextUnit, Double) -> [TextUnit]) -> [[TextUnit]] {
        var lines: [[TextUnit]] = []
        var paragraph: [TextUnit] = []
        for unit in units {
            paragraph += unit.width > measure ? split(unit, measure) : [unit]
            if unit.ending == .lineFeed {
                lines += brokenLines(of: paragraph, measure: measure)
                paragraph = []
            }
        }
        return lines
    }

    /// `units` without a forced break within them.
    private static func brokenLines(of units: [TextUnit], measure: Double) -> [[TextUnit]] {
        let count = units.count
        guard count > 1 else { return [units] }
        // cost[i] is that of the best lines for the units from i on, next[i] where the first of those lines ends.
        var cost = [Double](repeating: .infinity, count: count + 1)
        var next = [Int](repeating: count, count: count + 1)
        cost[count] = 0
        for start in stride(from: count - 1, through: 0, by: -1) {
            var width = 0.0
            for end in start..<count {
                width += units[end].width
                if width > measure, end > start { break }
                let total = cost[end + 1] + lineCost(units, start...end, gap: (measure - width) / measure)
                if total < cost[start] {
                    cost[start] = total
                    next[start] = end + 1
                }
                width += units[end].spaceWidth
            }
        }
        var lines: [[TextUnit]] = []
        var start = 0
        while start < count {
            lines.append(Array(units[start..<next[start]]))
            start = next[start]
        }
        return lines
    }

    /// - Parameter gap: The part of the line that stays empty.
    private static func lineCost(_ units: [TextUnit], _ line: ClosedRange<Int>, gap: Double) -> Double {
        let aLine = 100.0
        if line.upperBound == units.count - 1 {
            let isLonelyWord = line.count == 1 && line.lowerBound > 0 && gap > 0.8
            return aLine + (isLonelyWord ? 1 : 0)
        }
        return aLine + gap * gap + (units[line.upperBound].ending == .hyphen ? 0.05 : 0)
    }
}
