import DischargeModel

/// Reads the limits of every layer of a language into one table.
struct LimitReader {
    private(set) var table = LimitTable()

    private enum Key: String, CaseIterable {
        case hours, days, weeks, at
        case notBefore = "not_before"
    }

    /// - Parameter layers: Each layer's value of the key `limits`.
    init(layers: [(layer: LayerID, value: TemplateValue)]) {
        let entries = layers.flatMap { layer, value in (value.entries() ?? []).map { (layer, $0) } }
        for (_, entry) in entries {
            if SheetField(name: entry.name) != nil || entry.name.contains(where: { $0.isWhitespace || $0 == "." }) {
                entry.key.fault(
                    "\"\(entry.name)\" cannot name a limit",
                    mend: "write letters, digits and hyphens, and no field's name")
            }
            table.declare(entry.name)
        }
        var delayed: [(limit: Int, other: Int, value: TemplateValue)] = []
        for (layer, entry) in entries {
            guard let limit = table.number(of: entry.name) else { continue }
            if let rule = rule(of: entry.value, delayed: &delayed, limit: limit) {
                table.define(limit, in: layer, rule: rule)
            } else {
                table.markBroken(limit)
            }
        }
        for delay in delayed where delayed.contains(where: { $0.limit == delay.other }) {
            delay.value.fault(
                "the limit \"\(table.names[delay.other])\" itself has not_before",
                mend: "name a limit that does not wait for another")
        }
    }

    private func rule(
        of value: TemplateValue, delayed: inout [(limit: Int, other: Int, value: TemplateValue)], limit: Int
    ) -> LimitRule? {
        guard let fields = value.fields(Key.self, of: "a limit") else { return nil }
        var notBefore: Int?
        if let value = fields[.notBefore], let name = value.text() {
            notBefore = table.number(of: name)
            if let notBefore {
                delayed.append((limit, notBefore, value))
            } else {
                value.fault("no layer defines the limit \"\(name)\"", mend: NearestName.mend(name, among: table.names))
            }
        }
        let lengths = [Key.hours, .days, .weeks, .at].filter { fields[$0] != nil }
        guard let key = lengths.first, lengths.count == 1, let length = fields[key] else {
            value.fault("a limit has one length", mend: "write one of: hours, days, weeks, at")
            return nil
        }
        return self.length(key, length).map { LimitRule(length: $0, notBefore: notBefore) }
    }

    private func length(_ key: Key, _ value: TemplateValue) -> LimitRule.Length? {
        switch key {
        case .hours: amount(value).map { .hours($0) }
        case .days: amount(value).map { .days($0) }
        case .weeks: amount(value).map { .weeks($0) }
        case .at: value.choice(LimitMoment.self, called: "a moment of an order").map { .until($0) }
        case .notBefore: nil
        }
    }

    private func amount(_ value: TemplateValue) -> LimitRule.Amount? {
        guard let text = value.text() else { return nil }
        if text.first?.isNumber ?? false { return value.number(in: 1...1_000).map { .fixed($0) } }
        return value.choice(LimitNumber.self, called: "a number of an order").map { .given($0) }
    }
}
