extension Sequence<Bool> {
    /// Where dark modules stand next to each other, from the left: one bar a run.
    public var darkRuns: [Range<Int>] {
        var runs: [Range<Int>] = []
        for (index, isDark) in enumerated() where isDark {
            if let last = runs.last, last.upperBound == index {
                runs[runs.count - 1] = last.lowerBound..<index + 1
            } else {
                runs.append(index..<index + 1)
            }
        }
        return runs
    }
}
