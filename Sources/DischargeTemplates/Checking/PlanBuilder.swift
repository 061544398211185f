import DischargeModel

/// Works out, for every procedure under every anesthesia, which records can stand where.
struct PlanBuilder {
    let limits: LimitTable
    let opening: TemplateSection
    let sections: [TemplateSection]
    /// In the order of layers and files.
    let records: [RecordCollector.PlacedRecord]

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
        let layers: Set<LayerID> = [.document, .common, .procedure(procedure.id), .anesthesia(anesthesia.id)]
        var bySection: [String?: [TemplateRecord]] = [:]
        for placed in records where layers.contains(placed.layer) {
            guard let record = placed.read.record,
                record.condition.admits(procedure: procedure.id, anesthesia: anesthesia.id)
            else { continue }
            bySection[placed.section, default: []].append(record)
        }
        func planned(_ section: TemplateSection, _ key: String?) -> LanguageTemplate.PlannedSection {
            LanguageTemplate.PlannedSection(section: section, records: ranked(bySection[key] ?? []))
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
