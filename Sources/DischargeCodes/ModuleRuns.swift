extension [Bool] {
    /// Where dark modules stand next to each other, from the left: one bar a run.
    public var darkRuns: [Range<Int>] {
        var runs: [Range<Int>] = []
        var start: Int?
        for index in 0...count {
            let isDark = index < count && self[index]
            if let first = start, !isDark {
                runs.append(first..<index)
                start = nil
            } else if start == nil, isDark {
                start = index
            }
        }
        return runs
    }
}
