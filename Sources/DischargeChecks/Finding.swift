/// What one rule has to say about one order. It names fields and never shows what stands in them.
public struct Finding: Hashable, Sendable, CustomStringConvertible {
    public let rule: CheckRule
    /// The fields concerned, for example "medications[2].name"; never empty.
    public let fields: [String]
    /// What does not fit, in words that follow the fields' names.
    public let message: String
    /// What to do about it.
    public let mend: String

    init(_ rule: CheckRule, _ fields: [String], _ message: String, mend: String) {
        self.rule = rule
        self.fields = fields
        self.message = message
        self.mend = mend
    }

    /// What lets a rule through that stops.
    public var override: String {
        "or give override_by and an override_reason that holds the words \(rule.rawValue)"
    }

    public var description: String {
        let sentence = "\(fields.joined(separator: ", ")): \(message); \(mend)"
        switch rule.severity {
        case .asks: return "question (\(rule.rawValue)): \(sentence)"
        case .stops: return "\(sentence), \(override)"
        }
    }
}
