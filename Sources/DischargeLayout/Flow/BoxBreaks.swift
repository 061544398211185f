extension FlowBuilder {
    /// Keeps a box on one page where that puts off nothing urgent. One that is cut keeps two of its items or more on either
    /// page; the signs for an ambulance are cut only where no page holds them.
    ///
    /// - Parameters:
    ///   - first: Where the box begins; it ends with the last strip.
    ///   - content: Where the strips below its heading begin.
    mutating func keepBox(_ first: Int, content: Int, isEmergency: Bool) {
        let places = flow.strips.indices.dropFirst(content + 1).filter { flow.strips[$0].breakBefore != .forbidden }
        // A box of fewer parts has no other place, and may be taller than a page.
        if places.count > 2, let second = places.first, let last = places.last {
            for index in [second, last] { flow.strips[index].breakBefore = .forbidden }
        }
        let rule = isEmergency ? BreakRule.lastResort : .avoided
        for index in flow.strips.indices.dropFirst(first + 1) {
            flow.strips[index].breakBefore = max(flow.strips[index].breakBefore, rule)
        }
        if isEmergency, let last = flow.strips.indices.last { flow.strips[last].urgency = .emergency }
    }
}
