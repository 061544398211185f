/// What a record rests on.
extension RecordReader {
    /// Sources and facts; `nil` with faults when one of them is not known.
    func citations(_ fields: KeyedValues<Key>) -> [String]? {
        let needsSource = layer != .document && fields[.sign] == nil && fields[.insert] == nil
        guard let value = needsSource ? fields.required(.source) : fields[.source] else {
            return needsSource ? nil : facts(fields)
        }
        let values = value.oneOrMore()
        let names = values.compactMap { value -> String? in
            guard let name = value.text() else { return nil }
            guard let sources, !sources.contains(name) else { return name }
            value.fault("\"\(name)\" is not a source of document.yaml", mend: NearestName.mend(name, among: sources))
            return nil
        }
        guard let facts = facts(fields), names.count == values.count, !names.isEmpty else { return nil }
        return names + facts
    }

    private func facts(_ fields: KeyedValues<Key>) -> [String]? {
        let values = fields[.facts]?.oneOrMore() ?? []
        let facts = values.compactMap { value -> String? in
            guard let name = value.text() else { return nil }
            if name.count == 3, name.first == "F", let number = Int(name.dropFirst()), (1...38).contains(number) {
                return name
            }
            value.fault("\"\(name)\" is not a fact", mend: "write one of F01 to F38")
            return nil
        }
        return facts.count == values.count ? facts : nil
    }
}
