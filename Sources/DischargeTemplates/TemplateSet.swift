public import DischargeModel

/// Every language's wording, checked whole: whatever the order, a sheet can be made from it.
public struct TemplateSet: Sendable {
    /// What orders can name: procedures, kinds of anesthesia, and languages.
    ///
    /// A site's language must be one of `vocabulary.languages`, or its orders must each name one.
    public let vocabulary: Vocabulary
    /// SHA-256 of the wording, 64 lowercase hexadecimal digits.
    ///
    /// It covers the files that sheets are made from – medicines.yaml, and each language's document.yaml, common.yaml,
    /// procedure/*.yaml and anesthesia/*.yaml – in ascending order of their names below the folder. Each adds its name, a
    /// line feed, its number of bytes in decimal, a line feed, and its bytes, without a byte-order mark and with line
    /// feeds as line ends.
    public let contentHash: String
    /// Text that stands in the templates as it is printed, in the order of reading the files.
    public let fixedTexts: [FixedText]

    private let templates: [LanguageTemplate]
    private let medicineClasses: MedicineClasses

    /// Reads and checks a folder of templates.
    ///
    /// - Throws: `InvalidTemplates` with every fault of every file; a file that is not YAML hides its other faults.
    public static func load(directory: String) throws(InvalidTemplates) -> TemplateSet {
        let findings = Findings()
        let folder = TemplateFolder(directory: directory, findings: findings)
        let classes = MedicinesReader.classes(
            folder.medicines.flatMap { YAMLDocument.root(of: $0, findings: findings) })
        let languages = folder.languages.map { language in
            (language, LanguageReader(folder: language, classes: classes, findings: findings).read())
        }
        LanguageParity(languages: languages, findings: findings).check()
        let templates = languages.compactMap { $0.1.template }
        let vocabulary = VocabularyBuilder(templates: templates)
        vocabulary.refuseSharedNames(findings: findings)
        guard findings.faults.isEmpty else { throw InvalidTemplates(faults: findings.sortedFaults) }
        return TemplateSet(
            vocabulary: vocabulary.vocabulary(), contentHash: ContentHash.hash(of: folder.files),
            fixedTexts: findings.fixedTexts, templates: templates, medicineClasses: classes)
    }

    /// The instructions for one order, in its language or, where it names none, the site's.
    ///
    /// - Throws: `CompositionError` when the order was not read with this set's vocabulary, or when the order names no
    ///   language and the set lacks the site's.
    public func composition(
        of order: DischargeOrder, site: Site, imprint: Imprint
    ) throws(CompositionError) -> Composition {
        let tag = order.language ?? site.language
        guard let template = templates.first(where: { $0.tag == tag || $0.tag.lowercased() == tag.lowercased() }) else {
            throw .language(tag, offered: vocabulary.languages)
        }
        guard let plans = template.plans[order.procedure.kind] else {
            throw .procedure(order.procedure.kind, offered: vocabulary.procedures.map(\.id))
        }
        guard let plan = plans[order.procedure.anesthesia] else {
            throw .anesthesia(order.procedure.anesthesia, offered: vocabulary.anesthesias.map(\.id))
        }
        let values = SheetValues(
            order: order, site: site, imprint: imprint, template: template, plan: plan,
            medicineClasses: medicineClasses.classes(of: order.medications))
        return Composer(values: values).composition()
    }
}
