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
        public let id: String
        /// Other names and codes, for example "MAC" or "22513".
        public private(set) var aliases: [String] = []
        /// The id and the aliases as they are compared.
        private var keys: Set<String>

        /// - Parameter aliases: Those that are the id or one another but for case, spaces, hyphens and low lines are left out.
        public init(id: String, aliases: [String] = []) {
            self.id = id
            keys = [Vocabulary.key(id)]
            for name in aliases { add(name) }
        }

        /// Adds an alias, unless the entry is named so already.
        public mutating func add(_ alias: String) {
            if keys.insert(Vocabulary.key(alias)).inserted { aliases.append(alias) }
        }

        /// Whether `name` is this entry's id or alias, whatever its case, spaces, hyphens and low lines.
        public func isNamed(_ name: String) -> Bool {
            keys.contains(Vocabulary.key(name))
        }
    }

    private static func key(_ name: String) -> String {
        name.lowercased().filter { $0 != " " && $0 != "-" && $0 != "_" && $0 != "/" }
    }
}
