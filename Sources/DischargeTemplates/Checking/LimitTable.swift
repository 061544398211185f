import DischargeModel

/// Every limit that the layers of a language define.
struct LimitTable {
    /// A limit is known by its number among these.
    private(set) var names: [String] = []
    private(set) var definitions: [Definition] = []

    /// Limits with a rule that cannot be read: nothing is said of where they hold.
    private var broken: Set<Int> = []

    struct Definition {
        let limit: Int
        let layer: LayerID
        let rule: LimitRule
    }

    mutating func declare(_ name: String) {
        if !names.contains(name) { names.append(name) }
    }

    mutating func define(_ limit: Int, in layer: LayerID, rule: LimitRule) {
        definitions.append(Definition(limit: limit, layer: layer, rule: rule))
    }

    mutating func markBroken(_ limit: Int) {
        broken.insert(limit)
    }

    func number(of name: String) -> Int? { names.firstIndex(of: name) }

    /// The rules that count after one procedure under one anesthesia, by the number of the limit.
    func rules(procedure: String, anesthesia: String) -> [[LimitRule]] {
        let layers: Set<LayerID> = [.document, .common, .procedure(procedure), .anesthesia(anesthesia)]
        return names.indices.map { limit in
            definitions.filter { $0.limit == limit && layers.contains($0.layer) }.map(\.rule)
        }
    }

    /// Whether the layer alone makes the limit exist, for an order that gives `moments`.
    func defines(_ limit: Int, in layer: LayerID, given moments: Set<GivenField>) -> Bool {
        broken.contains(limit)
            || definitions.contains { definition in
                guard definition.limit == limit, definition.layer == layer else { return false }
                guard case .until(let moment) = definition.rule.length else { return true }
                return moments.contains(moment.field)
            }
    }

    /// The order's field that decides whether there is such a limit, where one does.
    func moment(of limit: Int) -> GivenField? {
        for definition in definitions where definition.limit == limit {
            if case .until(let moment) = definition.rule.length { return moment.field }
        }
        return nil
    }
}
