package import DischargeModel

extension InvalidOrder {
    /// The same faults, each at the place of the value it is about.
    ///
    /// - Parameters:
    ///   - raw: The order as it was written.
    ///   - file: Where a field that is not there is missed. A value without a place of its own was an option's.
    package func placed(in raw: RawOrder, missing file: Place?) -> InvalidOrder {
        InvalidOrder(
            faults: faults.map { fault in
                guard fault.place == nil else { return fault }
                var placed = fault
                switch raw.value(of: fault.field) {
                case let value?: placed.place = value.place
                case nil: placed.place = file
                }
                return placed
            })
    }
}

extension RawOrder {
    /// The value that a message names, for example "dob" or "medications[2].dose", as it was written.
    fileprivate func value(of name: String) -> RawValue? {
        if let field = OrderField(rawValue: name) {
            return values[field] ?? (field == .name ? values[.firstName] ?? values[.lastName] : nil)
        }
        let parts = name.split { "[].".contains($0) }
        guard parts.count == 3, let number = Int(parts[1]), number > 0 else { return nil }
        switch parts[0] {
        case "medications": return value(of: parts[2], in: medications.dropFirst(number - 1).first)
        case "followups": return value(of: parts[2], in: followUps.dropFirst(number - 1).first)
        default: return nil
        }
    }

    private func value<Field: RawRepresentable<String>>(
        of name: Substring, in entry: RawEntry<Field>?
    ) -> RawValue? {
        Field(rawValue: String(name)).flatMap { entry?.values[$0] }
    }
}
