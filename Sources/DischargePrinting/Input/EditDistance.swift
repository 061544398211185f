/// How many insertions, deletions, replacements and swaps of neighbours make one name of the other
/// (Damerau-Levenshtein distance, no letter moved twice).
func editDistance(_ left: String, _ right: String) -> Int {
    let left = Array(left)
    let right = Array(right)
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for i in left.indices {
        var current = [i + 1]
        for j in right.indices {
            var best = min(
                previous[j + 1] + 1, current[j] + 1, previous[j] + (left[i] == right[j] ? 0 : 1))
            if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                best = min(best, beforePrevious[j - 1] + 1)
            }
            current.append(best)
        }
        (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
}

/// The name of `names` that `name` is most likely a misspelling of, or `nil` where none is near.
///
/// The shorter of both names sets how far is near: up to 3 letters nothing but the name itself, since another short
/// word is as likely meant (`dos` is no `dob`); up to 6 letters one edit; above that two.
func nearMiss(of name: String, among names: [String]) -> String? {
    let candidates = names.compactMap { known -> (name: String, distance: Int)? in
        let distance = editDistance(name, known)
        let isNear = distance > 0 && distance <= nearness(min(name.count, known.count))
        return isNear ? (known, distance) : nil
    }
    return candidates.min { $0.distance < $1.distance }?.name
}

private func nearness(_ length: Int) -> Int {
    switch length {
    case ...3: 0
    case 4...6: 1
    default: 2
    }
}
