import DischargeModel

/// Gathers the records of every layer of a language.
struct RecordCollector {
    let document: DocumentReader
    let layers: [LayerFields]
    let names: DocumentNames
    let wording: WordingReader
    let conditions: ConditionReader

    /// A record, and where on the sheet it stands.
    struct PlacedRecord {
        let layer: LayerID
        /// The id of a section, or `nil` for the opening.
        let section: String?
        let read: RecordReader.ReadRecord
    }

    /// In the order of layers and files. An id that stands twice becomes a fault.
    func records() -> [PlacedRecord] {
        var records: [PlacedRecord] = []
        if let value = document.fields[.opening] {
            records += reader(.document).records(value, in: names.opening).map {
                PlacedRecord(layer: .document, section: nil, read: $0)
            }
        }
        for layer in layers {
            for entry in layer.fields[.sections]?.entries() ?? [] {
                guard let section = section(entry) else { continue }
                records += reader(layer.layer).records(entry.value, in: section).map {
                    PlacedRecord(layer: layer.layer, section: section.id, read: $0)
                }
            }
        }
        refuseRepeatedIDs(of: records)
        return records
    }

    private func reader(_ layer: LayerID) -> RecordReader {
        RecordReader(
            layer: layer, wording: wording, conditions: conditions, sources: names.sources,
            hasCalendar: document.fields[.calendar] != nil)
    }

    private func section(_ entry: TemplateValue.Entry) -> TemplateSection? {
        guard let sections = names.sections else { return nil }
        if let section = sections.first(where: { $0.id == entry.name }) { return section }
        entry.key.fault(
            "\"\(entry.name)\" is not a section of document.yaml",
            mend: NearestName.mend(entry.name, among: sections.map(\.id)))
        return nil
    }

    private func refuseRepeatedIDs(of records: [PlacedRecord]) {
        var places: [String: Place] = [:]
        for record in records {
            if let first = places[record.read.id] {
                wording.findings.fault(
                    record.read.place, "the record id \"\(record.read.id)\" stands twice",
                    mend: "give each record an id of its own; the first is at \(first)")
            } else {
                places[record.read.id] = record.read.place
            }
        }
    }
}
