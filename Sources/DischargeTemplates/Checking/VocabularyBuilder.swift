import DischargeModel

/// Gathers the names that orders can use from every language.
struct VocabularyBuilder {
    let templates: [LanguageTemplate]

    func vocabulary() -> Vocabulary {
        Vocabulary(
            procedures: terms(templates.flatMap(\.procedures)), anesthesias: terms(templates.flatMap(\.anesthesias)),
            languages: templates.map(\.tag))
    }

    /// Makes every name a fault that an order could mean two layers by.
    func refuseSharedNames(findings: Findings) {
        let vocabulary = vocabulary()
        for template in templates {
            refuse(template.procedures, among: vocabulary.procedures, findings: findings)
            refuse(template.anesthesias, among: vocabulary.anesthesias, findings: findings)
        }
    }

    private func refuse(_ layers: [LanguageTemplate.Layer], among terms: [Vocabulary.Term], findings: Findings) {
        for layer in layers {
            for alias in layer.aliases {
                guard let other = terms.first(where: { $0.id != layer.id && $0.isNamed(alias.name) }) else { continue }
                findings.fault(
                    alias.place, "\"\(alias.name)\" also names \(other.id)", mend: "keep it in one of the two layers")
            }
        }
    }

    private func terms(_ layers: [LanguageTemplate.Layer]) -> [Vocabulary.Term] {
        var terms: [Vocabulary.Term] = []
        for layer in layers {
            let names = layer.aliases.map(\.name)
            if let index = terms.firstIndex(where: { $0.id == layer.id }) {
                terms[index].aliases += names.filter { !terms[index].isNamed($0) }
            } else {
                var term = Vocabulary.Term(id: layer.id, aliases: [])
                for name in names where !term.isNamed(name) { term.aliases.append(name) }
                terms.append(term)
            }
        }
        return terms
    }
}
