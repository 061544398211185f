/// What was done, under what anesthesia, and when it was over.
public struct Procedure: Hashable, Sendable {
    /// Id of a procedure in the templates, for example "kyphoplasty".
    public let kind: String
    /// The five digits of the CPT code that the order named the procedure by; `nil` where it used a name.
    public let code: String?
    /// Id of an anesthesia in the templates, for example "moderate-sedation".
    public let anesthesia: String
    /// The start of every limit.
    public let end: Moment
    /// Treated bones from the neck down, each once; empty when not named.
    public let levels: [VertebralLevel]
    public let indication: Indication?
}

/// Why the bone broke.
public enum Indication: String, Hashable, Sendable, CaseIterable {
    case osteoporosis, cancer, injury, other
}
