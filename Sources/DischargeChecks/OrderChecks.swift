public import DischargeModel
public import Foundation

/// Holds orders against every rule.
public struct OrderChecks: Sendable {
    private let site: Site
    private let formulary: Formulary

    public init(site: Site, formulary: Formulary) {
        self.site = site
        self.formulary = formulary
    }

    /// - Parameter now: The time of printing.
    public func result(for order: DischargeOrder, now: Date) -> CheckResult {
        let (date, time) = site.clock.reading(at: now)
        let subject = CheckSubject(order: order, site: site, formulary: formulary, now: .time(date, time))
        var result = CheckResult()
        for finding in CheckRule.allCases.flatMap({ $0.findings(in: subject) }) {
            if order.override?.names(finding.rule) == true {
                result.overridden.append(finding)
            } else if finding.rule.severity == .stops {
                result.stops.append(finding)
            } else {
                result.questions.append(finding)
            }
        }
        result.uncheckedFields = subject.taken.filter(\.entries.isEmpty).fields
        return result
    }
}

/// What the rules have to say about an order, each in the order of the rules.
public struct CheckResult: Hashable, Sendable {
    /// Why the order is refused.
    public internal(set) var stops: [Finding] = []
    public internal(set) var questions: [Finding] = []
    /// What someone let through.
    public internal(set) var overridden: [Finding] = []
    /// Fields with medicines that the formulary does not know, so that no rule about medicines saw them.
    public internal(set) var uncheckedFields: [String] = []

    /// For the nurse, a line each.
    public var notices: [String] {
        var notices = questions.map(\.description)
        if !overridden.isEmpty {
            notices.append("overridden, as the order says: " + overridden.map(\.rule.rawValue).joined(separator: ", "))
        }
        if !uncheckedFields.isEmpty {
            notices.append(
                "not checked, since the name is not in medicines.yaml: " + uncheckedFields.joined(separator: ", "))
        }
        return notices
    }

    /// The stops as faults of the order.
    public var faults: [OrderFault] {
        stops.map { finding in
            let others = finding.fields.dropFirst()
            return OrderFault(
                field: finding.fields.first ?? "order",
                problem: (others.isEmpty ? "" : "with \(others.joined(separator: ", ")): ") + finding.message,
                mend: "\(finding.mend), \(finding.override)")
        }
    }
}

extension DischargeOrder.Override {
    /// Whether the reason names the rule by its whole id.
    func names(_ rule: CheckRule) -> Bool {
        reason.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.contains { $0 == rule.rawValue }
    }
}
