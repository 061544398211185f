import DischargeModel

/// Works out, for every procedure under every anesthesia, which records can stand where.
struct PlanBuilder {
    private let limits: LimitTable
    private let opening: TemplateSection
    private let sections: [TemplateSection]
    /// By section, `nil` for the opening; in the order of layers and files.
    private let records: [String?: [RecordCollector.PlacedRecord]]

    /// - Parameter records: In the order of layers and files.
    init(
        limits: LimitTable, opening: TemplateSection, sections: [TemplateSection],
        records: [RecordCollector.PlacedRecord]
    ) {
        self.limits = limits
        self.opening = opening
        self.sections = sections
        self.records = Dictionary(grouping: records, by: \.section)
    }

    func plans(
        procedures: [LanguageTemplate.Layer], anesthesias: [LanguageTemplate.Layer]
    ) -> [String: [String: LanguageTemplate.Plan]] {
        var plans: [String: [String: LanguageTemplate.Plan]] = [:]
        for procedure in procedures {
            for anesthesia in anesthesias {
                plans[procedure.id, default: [:]][anesthesia.id] = plan(procedure, anesthesia)
            }
        }
        return plans
    }

    private func plan(
        _ procedure: LanguageTemplate.Layer, _ anesthesia: LanguageTemplate.Layer
    ) -> LanguageTemplate.Plan {
        let layers: [LayerID] = [.document, .common, .procedure(procedure.id), .anesthesia(anesthesia.id)]
        func planned(_ section: TemplateSection, _ key: String?) -> LanguageTemplate.PlannedSection {
            let admitted = (records[key] ?? []).compactMap { placed -> TemplateRecord? in
                guard layers.contains(placed.layer), let record = placed.read.record,
                    record.condition.admits(procedure: procedure.id, anesthesia: anesthesia.id)
                else { return nil }
                return record
            }
            return LanguageTemplate.PlannedSection(section: section, records: ranked(admitted))
        }
        return LanguageTemplate.Plan(
            procedureName: procedure.name, anesthesiaName: anesthesia.name,
            limits: limits.rules(procedure: procedure.id, anesthesia: anesthesia.id),
            opening: planned(opening, nil), sections: sections.map { planned($0, $0.id) })
    }

    /// By rank; records of one rank stay in the order of layers and files.
    private func ranked(_ records: [TemplateRecord]) -> [TemplateRecord] {
        records.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
    }
}
