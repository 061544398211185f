import DischargeModel

/// Reads what a layer's file says apart from its records.
struct LayerFields {
    let layer: LayerID
    let fields: KeyedValues<Key>

    enum Key: String, CaseIterable {
        case appliesTo = "applies_to"
        case name, also, limits, sections
    }

    private enum TargetKey: String, CaseIterable {
        case procedure, anesthesia
    }

    init?(layer: LayerID, root: TemplateValue?) {
        guard let fields = root?.fields(Key.self, of: "a layer") else { return nil }
        self.layer = layer
        self.fields = fields
    }

    /// The layer's name and aliases; `nil` with faults, or for the layer that always applies.
    func term(_ wording: WordingReader) -> LanguageTemplate.Layer? {
        let key: TargetKey
        let id: String
        switch layer {
        case .document, .common:
            for key in [Key.appliesTo, .name, .also] {
                fields[key]?.fault("the common layer always applies", mend: "remove \"\(key.rawValue)\"")
            }
            return nil
        case .procedure(let name): (key, id) = (.procedure, name)
        case .anesthesia(let name): (key, id) = (.anesthesia, name)
        }
        checkTarget(key, id: id)
        guard let value = fields.required(.name), let name = wording.literal(value) else { return nil }
        let aliases = (fields[.also]?.list() ?? []).compactMap { value in
            value.text().map { LanguageTemplate.Alias(name: $0, place: value.place) }
        }
        return LanguageTemplate.Layer(
            id: id, name: name, aliases: [LanguageTemplate.Alias(name: name, place: value.place)] + aliases)
    }

    private func checkTarget(_ key: TargetKey, id: String) {
        guard let value = fields.required(.appliesTo), let target = value.fields(TargetKey.self, of: "applies_to")
        else {
            return
        }
        let right = "write { \(key.rawValue): \(id) }, or rename the file"
        guard target.entries.count == 1, let named = target[key] else {
            value.fault("applies_to does not match the file's folder", mend: right)
            return
        }
        if let text = named.text(), text != id { named.fault("\"\(text)\" is not the file's name", mend: right) }
    }
}
