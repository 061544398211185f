import DischargeModel

/// Compares languages: what one of them says, every other says too.
struct LanguageParity {
    let languages: [(folder: LanguageFolder, read: LanguageReader.ReadLanguage)]
    let findings: Findings

    func check() {
        for language in languages {
            for other in languages where other.folder.tag != language.folder.tag {
                compare(language, with: other)
            }
        }
    }

    private func compare(
        _ language: (folder: LanguageFolder, read: LanguageReader.ReadLanguage),
        with other: (folder: LanguageFolder, read: LanguageReader.ReadLanguage)
    ) {
        guard let document = language.folder.document, other.folder.document != nil else { return }
        let documentPlace = document.start
        for (layer, file) in other.read.layers where language.read.layers[layer] == nil {
            findings.fault(
                documentPlace, "the language \(language.folder.tag) lacks \(layer.name).yaml",
                mend: "write it; \(file.path) says what")
        }
        for (layer, records) in other.read.records {
            guard let place = layer == .document ? documentPlace : language.read.layers[layer]?.start else { continue }
            let own = language.read.records[layer] ?? []
            let known = Set(own.map(\.id))
            for record in own where !record.hasAnswer {
                guard let answered = records.first(where: { $0.id == record.id && $0.hasAnswer }) else { continue }
                findings.fault(
                    record.place, "the record \"\(record.id)\" lacks the key \"answer\" in \(language.folder.tag)",
                    mend: "write it; the one of \(other.folder.tag) is at \(answered.place)")
            }
            for record in own where !record.hasDay {
                guard let dated = records.first(where: { $0.id == record.id && $0.hasDay }) else { continue }
                findings.fault(
                    record.place, "the record \"\(record.id)\" lacks the key \"day\" in \(language.folder.tag)",
                    mend: "write it; the one of \(other.folder.tag) is at \(dated.place)")
            }
            for record in records where !known.contains(record.id) {
                findings.fault(
                    place, "the language \(language.folder.tag) lacks the record \"\(record.id)\"",
                    mend: "write it; the one of \(other.folder.tag) is at \(record.place)")
            }
        }
    }
}
