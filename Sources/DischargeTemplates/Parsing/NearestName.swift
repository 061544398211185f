/// Finds the right name that a wrong one was meant to be.
enum NearestName {
    /// What to do about a name that is not among `names`.
    static func mend(_ name: String, among names: [String]) -> String {
        if let nearest = nearest(to: name, among: names) { return "did you mean \"\(nearest)\"?" }
        if names.isEmpty { return "remove it" }
        return "write one of: \(names.joined(separator: ", "))"
    }

    /// The name with the fewest edits, of at most a third of its letters; the first of several.
    static func nearest(to name: String, among names: [String]) -> String? {
        var best: (name: String, edits: Int)?
        for candidate in names {
            let edits = edits(from: Array(name.lowercased()), to: Array(candidate.lowercased()))
            guard edits <= max(1, candidate.count / 3), edits < best?.edits ?? .max else { continue }
            best = (candidate, edits)
        }
        return best?.name
    }

    /// Letters to put in, take out, change or swap with their neighbour (optimal string alignment).
    private static func edits(from left: [Character], to right: [Character]) -> Int {
        var older: [Int] = []
        var old = Array(0...right.count)
        for row in 0..<left.count {
            var new = [row + 1]
            for column in 0..<right.count {
                let change = old[column] + (left[row] == right[column] ? 0 : 1)
                var least = min(change, old[column + 1] + 1, new[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    least = min(least, older[column - 1] + 1)
                }
                new.append(least)
            }
            older = old
            old = new
        }
        return old.last ?? left.count
    }
}
