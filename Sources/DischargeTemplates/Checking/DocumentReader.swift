import DischargeModel

/// Reads a language's document.yaml.
struct DocumentReader {
    let fields: KeyedValues<Key>

    enum Key: String, CaseIterable {
        case language, title, sources, dates, calendar, strings, blanks, limits, opening
        case openingColumns = "opening_columns"
        case tables, sections
    }

    private enum BlankKey: String, CaseIterable {
        case label, length
    }

    private enum SectionKey: String, CaseIterable {
        case id, heading, emphasis, form, columns
    }

    init?(root: TemplateValue?) {
        guard let fields = root?.fields(Key.self, of: "the document") else { return nil }
        self.fields = fields
    }

    func checkLanguage(tag: String) {
        guard let value = fields.required(.language), let language = value.text(), language != tag else { return }
        value.fault("\"\(language)\" is not the name of the folder", mend: "write \(tag), or rename the folder")
    }

    /// The keys of the list of sources.
    func sources() -> [String]? {
        guard let entries = fields.required(.sources)?.entries() else { return nil }
        for entry in entries { _ = entry.value.text() }
        return entries.map(\.name)
    }

    /// - Parameter limits: The limits whose ends may stand as blanks too.
    func blanks(limits: LimitTable) -> [String: BlankForm] {
        let ends = limits.names.map { "\($0).ends" }
        let known =
            GivenField.allCases.map(\.rawValue) + ends + MedicationField.allCases.map { "medication.\($0.rawValue)" }
            + FollowUpField.allCases.map { "followup.\($0.rawValue)" }
        var forms: [String: BlankForm] = [:]
        for entry in fields[.blanks]?.entries() ?? [] {
            if !known.contains(entry.name) {
                entry.key.fault(
                    "\"\(entry.name)\" is not a field that can be blank",
                    mend: NearestName.mend(entry.name, among: known))
            }
            guard let blank = entry.value.fields(BlankKey.self, of: "a blank") else { continue }
            let label = blank.required(.label)?.text()
            let length = blank.required(.length)?.number(in: 1...60)
            guard let label, let length else { continue }
            forms[entry.name] = BlankForm(field: entry.name, label: label, length: length)
        }
        return forms
    }

    /// What rows and texts below the title stand in.
    func opening(_ wording: WordingReader) -> TemplateSection {
        let columns = fields[.openingColumns].flatMap(TableReader(wording: wording).columns) ?? []
        return TemplateSection(
            id: "opening", heading: PlainText(pieces: []), emphasis: .plain, form: .paragraphs, columns: columns)
    }

    /// `nil` when the list of sections cannot be read.
    func sections(_ wording: WordingReader) -> [TemplateSection]? {
        guard let values = fields.required(.sections)?.list() else { return nil }
        var sections: [TemplateSection] = []
        for value in values {
            guard let fields = value.fields(SectionKey.self, of: "a section") else { continue }
            let heading = fields.required(.heading).flatMap(wording.plain)
            let emphasis = fields[.emphasis].map { $0.choice(Section.Emphasis.self, called: "an emphasis") } ?? .plain
            if emphasis == .strip, let heading, let value = fields[.heading] { WallStripRule.check(heading, at: value) }
            let form = fields[.form].map { $0.choice(TemplateSection.Form.self, called: "a form") } ?? .list
            let columns = columns(fields, form: form, wording)
            guard let id = fields.required(.id), let name = id.text() else { continue }
            if sections.contains(where: { $0.id == name }) {
                id.fault("the section \"\(name)\" stands twice", mend: "give each section an id of its own")
            }
            // A section with a fault still has a name, by which layers may call it.
            sections.append(
                TemplateSection(
                    id: name, heading: heading ?? PlainText(pieces: []), emphasis: emphasis ?? .plain,
                    form: form ?? .list, columns: columns))
        }
        return sections
    }

    private func columns(
        _ fields: KeyedValues<SectionKey>, form: TemplateSection.Form?, _ wording: WordingReader
    ) -> [TemplateColumn] {
        if form == .table { return fields.required(.columns).flatMap(TableReader(wording: wording).columns) ?? [] }
        fields[.columns]?.fault("only a section of form table has columns", mend: "write form: table, or remove them")
        return []
    }
}
