import DischargeModel

/// The name of `names` that `name` is most likely a misspelling of, or `nil` where none is near.
///
/// The shorter of both names sets how far is near: up to 3 letters nothing but the name itself, since another short
/// word is as likely meant (`dos` is no `dob`); up to 6 letters one edit; above that two.
package func nearMiss(of name: String, among names: [String]) -> String? {
    let length = name.count
    let candidates = names.compactMap { known -> (name: String, distance: Int)? in
        let nearness = nearness(min(length, known.count))
        // Also spares the time that comparing takes where a name is long.
        guard abs(length - known.count) <= nearness else { return nil }
        let distance = editDistance(name, known)
        return distance > 0 && distance <= nearness ? (known, distance) : nil
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
