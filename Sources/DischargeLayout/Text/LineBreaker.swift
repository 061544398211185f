import DischargeFonts

/// Breaks units into lines of left-aligned text so that the right edge is as even as it can be.
///
/// All breaks of a paragraph are chosen together, as in Knuth and Plass, "Breaking paragraphs into lines" (1981), with
/// spaces that do not stretch: the fewest lines in which no date, dose or number to call is cut, then no last line of one
/// short word, then the least sum of squared gaps at the right edge. Spaces of one width make no rivers: those are gaps
/// that stretched spaces of line after line open one below the other.
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
        if line.upperBound == units.count - 1 {
            let isOneWord = units[line].dropLast().allSatisfy { $0.ending == .hyphen }
            guard isOneWord, line.lowerBound > 0 else { return Cost.line }
            let letters = units[line].reduce(0) { $0 + $1.letterCount }
            // A blank has no letters and is as long as what is written on it.
            guard (1...4).contains(letters) else { return Cost.line + (gap > 0.8 ? Cost.lonelyWord : 0) }
            let isRestOfWord = units[line.lowerBound - 1].ending == .hyphen
            return Cost.line + Cost.lonelyShortWord + (isRestOfWord ? Cost.lonelyRest : 0)
        }
        return Cost.line + gap * gap + Cost.end(below: units[line.upperBound])
    }

    /// What is bad about lines, in parts of the cost of a line that is quite empty.
    private enum Cost {
        static let line = 100.0
        /// A word of four letters or fewer looks lost below full lines. Another comes down to it, which needs no line more.
        static let lonelyShortWord = 50.0
        static let lonelyWord = 1.0
        /// What a short last word costs more where the line above holds its beginning.
        static let lonelyRest = 10.0

        static let hyphen = 0.05

        static func end(below unit: TextUnit) -> Double {
            switch unit.bond {
            case .none: unit.ending == .hyphen ? hyphen : 0
            case .loose: 500
            case .tight: 1_000
            }
        }
    }
}
