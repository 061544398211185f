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
    /// The medicines that conditions of records and checks of orders know.
    public let formulary: Formulary
    /// What a clinician approves, for each of `vocabulary.languages`.
    public let contents: [LanguageContent]

    private let templates: [LanguageTemplate]

    /// Reads and checks a folder of templates.
    ///
    /// - Throws: `InvalidTemplates` with every fault of every file; a file that is not YAML hides its other faults.
    public static func load(directory: String) throws(InvalidTemplates) -> TemplateSet {
        let findings = Findings()
        let folder = TemplateFolder(directory: directory, findings: findings)
        let (formulary, faults) = MedicinesReader.read(folder.medicines)
        findings.add(faults)
        return try TemplateSet(
            folder: folder, languages: read(folder, findings), formulary: formulary, contents: folder.contents,
            findings: findings)
    }

    /// The same, with the medicines read, and the contents hashed, at the same time as the languages are read.
    ///
    /// - Throws: `InvalidTemplates` as above.
    public static func load(directory: String) async throws(InvalidTemplates) -> TemplateSet {
        let findings = Findings()
        let folder = TemplateFolder(directory: directory, findings: findings)
        async let medicines = MedicinesReader.read(folder.medicines)
        async let contents = folder.contents
        let languages = read(folder, findings)
        let (formulary, faults) = await medicines
        findings.add(faults)
        return try await TemplateSet(
            folder: folder, languages: languages, formulary: formulary, contents: contents, findings: findings)
    }

    private typealias ReadLanguages = [(LanguageFolder, LanguageReader.ReadLanguage)]

    private static func read(_ folder: TemplateFolder, _ findings: Findings) -> ReadLanguages {
        folder.languages.map { ($0, LanguageReader(folder: $0, findings: findings).read()) }
    }

    private init(
        folder: TemplateFolder, languages: ReadLanguages, formulary: Formulary, contents: [LanguageContent],
        findings: Findings
    ) throws(InvalidTemplates) {
        LanguageParity(languages: languages, findings: findings).check()
        templates = languages.compactMap { $0.1.template }
        let vocabulary = VocabularyBuilder(templates: templates)
        vocabulary.refuseSharedNames(findings: findings)
        guard findings.faults.isEmpty else { throw InvalidTemplates(faults: findings.sortedFaults) }
        self.vocabulary = vocabulary.vocabulary
        contentHash = ContentHash.hash(of: folder.files)
        fixedTexts = findings.fixedTexts
        self.formulary = formulary
        self.contents = contents
    }

    /// What sheets of a language are made from; `nil` where the set lacks it. Upper and lower case are the same.
    public func content(of language: String) -> LanguageContent? {
        contents.first { $0.language == language || $0.language.lowercased() == language.lowercased() }
    }

    /// The words of a stack whose first sheet is in a language.
    ///
    /// - Throws: `CompositionError` for a language that the set lacks.
    public func stackWords(of language: String) throws(CompositionError) -> StackWords {
        try template(of: language).strings.stack
    }

    private func template(of tag: String) throws(CompositionError) -> LanguageTemplate {
        guard let template = templates.first(where: { $0.tag == tag || $0.tag.lowercased() == tag.lowercased() }) else {
            throw .language(tag, offered: vocabulary.languages)
        }
        return template
    }

    /// The instructions for one order, in its language or, where it names none, the site's.
    ///
    /// - Throws: `CompositionError` when the order was not read with this set's vocabulary, or when the order names no
    ///   language and the set lacks the site's.
    public func composition(
        of order: DischargeOrder, site: Site, imprint: Imprint
    ) throws(CompositionError) -> Composition {
        let tag = order.language ?? site.language
        let template = try template(of: tag)
        guard let plans = template.plans[order.procedure.kind] else {
            throw .procedure(order.procedure.kind, offered: vocabulary.procedures.map(\.id))
        }
        guard let plan = plans[order.procedure.anesthesia] else {
            throw .anesthesia(order.procedure.anesthesia, offered: vocabulary.anesthesias.map(\.id))
        }
        let values = SheetValues(
            order: order, site: site, imprint: imprint, template: template, plan: plan,
            medicineClasses: formulary.classes(of: order.medications))
        return Composer(values: values).composition()
    }
}
