import DischargeModel

/// Gathers the names that orders can use from every language.
struct VocabularyBuilder {
    let vocabulary: Vocabulary
    private let templates: [LanguageTemplate]

    init(templates: [LanguageTemplate]) {
        self.templates = templates
        vocabulary = Vocabulary(
            procedures: Self.terms(templates.flatMap(\.procedures)),
            anesthesias: Self.terms(templates.flatMap(\.anesthesias)),
            languages: templates.map(\.tag))
    }

    /// Makes every name a fault that an order could mean two layers by.
    func refuseSharedNames(findings: Findings) {
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

    private static func terms(_ layers: [LanguageTemplate.Layer]) -> [Vocabulary.Term] {
        var terms: [Vocabulary.Term] = []
        for layer in layers {
            let names = layer.aliases.map(\.name)
            if let index = terms.firstIndex(where: { $0.id == layer.id }) {
                for name in names { terms[index].add(name) }
            } else {
                terms.append(Vocabulary.Term(id: layer.id, aliases: names))
            }
        }
        return terms
    }
}
