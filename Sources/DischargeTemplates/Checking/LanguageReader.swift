import DischargeModel

/// Reads and checks every file of one language.
struct LanguageReader {
    let folder: LanguageFolder
    let findings: Findings

    /// A language as read, with what other languages are compared with.
    struct ReadLanguage {
        /// `nil` when there is a fault that nothing can be made from.
        let template: LanguageTemplate?
        let records: [LayerID: [RecordReader.ReadRecord]]
        /// Every file that could be read.
        let layers: [LayerID: SourceFile]
    }

    func read() -> ReadLanguage {
        let document = folder.document.flatMap { YAMLDocument.root(of: $0, findings: findings) }
            .flatMap { DocumentReader(root: $0) }
        let layers = layerFiles.compactMap { layer, file in
            LayerFields(layer: layer, root: YAMLDocument.root(of: file, findings: findings))
        }
        let files = Dictionary(layerFiles.map { ($0.layer, $0.file) }) { first, _ in first }
        // Without the document no name in the layers means anything.
        guard let document else { return ReadLanguage(template: nil, records: [:], layers: files) }
        return read(document, layers, files)
    }

    private var layerFiles: [(layer: LayerID, file: SourceFile)] {
        var files = folder.common.map { [(layer: LayerID.common, file: $0)] } ?? []
        files += folder.procedures.map { (.procedure($0.id), $0.file) }
        files += folder.anesthesias.map { (.anesthesia($0.id), $0.file) }
        return files
    }

    private func read(
        _ document: DocumentReader, _ layers: [LayerFields], _ files: [LayerID: SourceFile]
    ) -> ReadLanguage {
        document.checkLanguage(tag: folder.tag)
        let limits = LimitReader(
            layers: ([(.document, document.fields[.limits])] + layers.map { ($0.layer, $0.fields[.limits]) })
                .compactMap { layer, value in value.map { (layer, $0) } }
        ).table
        let wording = WordingReader(
            language: folder.tag, limits: limits, blanks: document.blanks(limits: limits), findings: findings)
        let names = DocumentNames(document: document, wording: wording)
        let terms = layers.compactMap { layer in layer.term(wording).map { (layer.layer, $0) } }
        let records = RecordCollector(
            document: document, layers: layers, names: names, wording: wording,
            conditions: ConditionReader(
                limits: limits, procedures: folder.procedures.map(\.id), anesthesias: folder.anesthesias.map(\.id))
        ).records()
        let title = document.fields.required(.title).flatMap(wording.plain)
        let dates = document.fields.required(.dates).flatMap(DateStyleReader(wording: wording).style)
        let calendar = document.fields[.calendar].map {
            CalendarReader(dates: DateStyleReader(wording: wording)).style($0, fullWeekdays: dates?.weekdays)
        }
        let strings = document.fields.required(.strings).flatMap(StringsReader(wording: wording).strings)
        let tables = document.fields.required(.tables).flatMap(TableReader(wording: wording).tables)
        var template: LanguageTemplate?
        if let title, let dates, let strings, let tables {
            let procedures = terms.filter { if case .procedure = $0.0 { true } else { false } }.map(\.1)
            let anesthesias = terms.filter { if case .anesthesia = $0.0 { true } else { false } }.map(\.1)
            let plans = PlanBuilder(
                limits: limits, opening: names.opening, sections: names.sections ?? [], records: records)
            template = LanguageTemplate(
                tag: folder.tag, title: title, dates: dates, calendar: calendar ?? nil, strings: strings,
                medications: tables.medications, medicineGrid: tables.medicineGrid,
                statuses: tables.statuses, followUps: tables.followUps, procedures: procedures,
                anesthesias: anesthesias,
                plans: plans.plans(procedures: procedures, anesthesias: anesthesias))
        }
        return ReadLanguage(
            template: template, records: Dictionary(grouping: records, by: \.layer).mapValues { $0.map(\.read) },
            layers: files)
    }
}

/// What document.yaml declares and records name.
struct DocumentNames {
    let sources: [String]?
    let opening: TemplateSection
    let sections: [TemplateSection]?

    init(document: DocumentReader, wording: WordingReader) {
        sources = document.sources()
        opening = document.opening(wording)
        sections = document.sections(wording)
    }
}
