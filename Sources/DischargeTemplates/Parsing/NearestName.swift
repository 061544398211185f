import DischargeModel

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
            let edits = editDistance(name.lowercased(), candidate.lowercased())
            guard edits <= max(1, candidate.count / 3), edits < best?.edits ?? .max else { continue }
            best = (candidate, edits)
        }
        return best?.name
    }
}
