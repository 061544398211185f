import DischargeModel

/// When an order's limits end.
struct LimitEnds {
    let order: DischargeOrder
    let clock: SiteClock

    /// By the number of the limit, the longest of its rules; `nil` where none counts.
    func ends(of limits: [[LimitRule]]) -> [LimitEnd?] {
        let own = limits.map { rules in rules.compactMap(end).max() }
        return zip(limits, own).map { rules, end in
            guard let end else { return nil }
            return rules.compactMap { $0.notBefore.flatMap { own[$0] } }.reduce(end, max)
        }
    }

    private func end(of rule: LimitRule) -> LimitEnd? {
        let start = order.procedure.end
        return switch rule.length {
        case .hours(let amount): clock.end(of: .hours(number(amount)), from: start)
        case .days(let amount): clock.end(of: .days(number(amount)), from: start)
        case .weeks(let amount): clock.end(of: .weeks(number(amount)), from: start)
        case .until(.drivingAllowedFrom): order.limits.drivingAllowedFrom.map(clock.end(at:))
        case .until(.dischargeTime): order.dischargeTime.map(clock.end(at:))
        }
    }

    private func number(_ amount: LimitRule.Amount) -> Int {
        switch amount {
        case .fixed(let number): number
        case .given(.bedRestHours): order.limits.bedRestHours
        case .given(.liftingWeeks): order.limits.liftingWeeks
        }
    }
}
