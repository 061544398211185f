/// A dictionary's entries (ISO 32000-1, 7.3.7); there are few, so that looking through them takes no time.
package struct Entries {
    package struct Pair {
        package let key: String
        package let value: Value
    }

    package var pairs: [Pair] = []

    package subscript(key: String) -> Value? {
        pairs.first { $0.key == key }?.value
    }

    package func isName(_ key: String, _ name: String) -> Bool {
        self[key]?.name == name
    }
}
