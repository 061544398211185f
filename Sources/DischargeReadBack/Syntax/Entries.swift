/// A dictionary's entries (ISO 32000-1, 7.3.7); there are few, so that looking through them takes no time.
struct Entries {
    struct Pair {
        let key: String
        let value: Value
    }

    var pairs: [Pair] = []

    subscript(key: String) -> Value? {
        pairs.first { $0.key == key }?.value
    }

    func isName(_ key: String, _ name: String) -> Bool {
        self[key]?.name == name
    }
}
