import DischargeChecks

/// The rules that every order is held against, for people who decide whether they are right.
public enum RuleList {
    /// A line each: id, what becomes of the order, and the rule; columns are two spaces apart or more.
    public static var text: String {
        let width = CheckRule.allCases.map(\.rawValue.count).max() ?? 0
        return CheckRule.allCases.map { rule in
            let gap = String(repeating: " ", count: width - rule.rawValue.count + 2)
            let severity = rule.severity == .stops ? "stops" : "asks "
            return "\(rule.rawValue)\(gap)\(severity)  \(rule.summary)\n"
        }.joined()
    }
}
