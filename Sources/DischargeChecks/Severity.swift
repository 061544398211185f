/// What becomes of an order that a rule has something to say about.
public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// The order is refused, unless someone overrides the rule by its id.
    case stops
    /// The nurse is asked, and the sheet is made.
    case asks
}
