import DischargeModel

/// Values that a record names and that an order may lack.
extension RecordReader {
    /// The fields that the text needs and the condition does not guarantee.
    func openFields(
        of text: WordingReader.Wording, under condition: Condition
    ) -> [WordingReader.OpenField] {
        text.openFields.filter { open in
            switch open.field {
            case .given(let field): !condition.has.contains(.field(field))
            case .limit(let limit): !isGuaranteed(limit, by: condition)
            case .medication, .followUp: true
            }
        }
    }

    private func isGuaranteed(_ limit: Int, by condition: Condition) -> Bool {
        if condition.has.contains(.limit(limit)) { return true }
        let given = Set(condition.has.compactMap { if case .field(let field) = $0 { field } else { nil } })
        func defines(_ layer: LayerID) -> Bool { wording.limits.defines(limit, in: layer, given: given) }
        if [LayerID.document, .common, layer].contains(where: defines) { return true }
        let procedures = condition.procedures ?? Set(conditions.procedures)
        let anesthesias = condition.anesthesias ?? Set(conditions.anesthesias)
        return procedures.allSatisfy { defines(.procedure($0)) } || anesthesias.allSatisfy { defines(.anesthesia($0)) }
    }

    /// - Returns: Whether there was nothing to refuse.
    func refuse(_ open: [WordingReader.OpenField], orOtherwise: Bool) -> Bool {
        for field in open {
            let presence = field.name.hasSuffix(".ends") ? String(field.name.dropLast(5)) : field.name
            let ways =
                ["when: { has: \(presence) }", "{{ \(field.name) or blank }}"] + (orOtherwise ? ["otherwise"] : [])
            wording.findings.fault(
                field.place, "not every order has \"\(field.name)\"",
                mend: "write \(ways.joined(separator: " or "))")
        }
        return open.isEmpty
    }
}
