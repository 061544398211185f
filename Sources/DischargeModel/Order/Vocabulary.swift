/// The procedures, kinds of anesthesia and languages that a set of templates offers, by every name an order may use.
public struct Vocabulary: Hashable, Sendable {
    public var procedures: [Term]
    public var anesthesias: [Term]
    /// BCP 47 tags.
    public var languages: [String]

    public init(procedures: [Term], anesthesias: [Term], languages: [String]) {
        self.procedures = procedures
        self.anesthesias = anesthesias
        self.languages = languages
    }

    /// One entry, and what else it is called.
    public struct Term: Hashable, Sendable {
        /// For example "moderate-sedation".
        public var id: String
        /// Other names and codes, for example "MAC" or "22513".
        public var aliases: [String]

        public init(id: String, aliases: [String]) {
            self.id = id
            self.aliases = aliases
        }

        /// Whether `name` is this entry's id or alias, whatever its case, spaces, hyphens and low lines.
        public func isNamed(_ name: String) -> Bool {
            let key = Vocabulary.key(name)
            return Vocabulary.key(id) == key || aliases.contains { Vocabulary.key($0) == key }
        }
    }

    private static func key(_ name: String) -> String {
        name.lowercased().filter { $0 != " " && $0 != "-" && $0 != "_" && $0 != "/" }
    }
}
