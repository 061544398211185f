import DischargeModel

/// Reads columns, and the tables of medicines and visits.
struct TableReader {
    let wording: WordingReader

    private enum Key: String, CaseIterable {
        case medications, followups
    }

    private enum TableKey: String, CaseIterable {
        case columns, statuses
        case byTime = "by_time"
    }

    private enum ColumnKey: String, CaseIterable {
        case heading, weight, cell, otherwise, stopped
    }

    /// The tables that records insert.
    struct Tables {
        let medications: ListTable
        let medicineGrid: MedicineGrid?
        let statuses: StatusWords
        let followUps: ListTable
    }

    func tables(_ value: TemplateValue) -> Tables? {
        guard let fields = value.fields(Key.self, of: "tables") else { return nil }
        let medications = fields.required(.medications)?.fields(TableKey.self, of: "the table of medicines")
        let followUps = fields.required(.followups)?.fields(TableKey.self, of: "the table of visits")
        let medicationTable = medications?.required(.columns).flatMap { table($0, scope: .medication) }
        let statuses = medications?.required(.statuses).flatMap(statusWords)
        let grid = medications?[.byTime].flatMap(MedicineGridReader(wording: wording).grid)
        let followUpTable = followUps?.required(.columns).flatMap { table($0, scope: .followUp) }
        followUps?[.statuses]?.fault("the table of visits has no statuses", mend: "remove them")
        followUps?[.byTime]?.fault("visits have no times of the day", mend: "remove them")
        guard let medicationTable, let statuses, let followUpTable else { return nil }
        return Tables(
            medications: medicationTable, medicineGrid: grid, statuses: statuses, followUps: followUpTable)
    }

    /// The columns of a section's rows.
    func columns(_ value: TemplateValue) -> [TemplateColumn]? {
        guard let list = filledList(value) else { return nil }
        let columns = list.compactMap { value -> TemplateColumn? in
            guard let fields = value.fields(ColumnKey.self, of: "a column") else { return nil }
            for key in [ColumnKey.cell, .otherwise, .stopped] {
                fields[key]?.fault("a column of a section has no cell", mend: "write the cells as rows of records")
            }
            return head(fields)
        }
        return columns.count == list.count ? columns : nil
    }

    private func table(_ value: TemplateValue, scope: FieldScope) -> ListTable? {
        guard let list = filledList(value) else { return nil }
        let columns = list.compactMap { value -> ListTable.Column? in
            guard let fields = value.fields(ColumnKey.self, of: "a column") else { return nil }
            let head = head(fields)
            let cell = cell(fields, scope: scope)
            guard let head, let cell else { return nil }
            return ListTable.Column(head: head, cell: cell)
        }
        return columns.count == list.count ? ListTable(columns: columns) : nil
    }

    private func filledList(_ value: TemplateValue) -> [TemplateValue]? {
        guard let list = value.list() else { return nil }
        if list.isEmpty {
            value.fault("a table has no columns", mend: "write at least one")
            return nil
        }
        return list
    }

    /// A heading may be empty: a table whose headings all are has no header row.
    private func head(_ fields: KeyedValues<ColumnKey>) -> TemplateColumn? {
        let heading = fields.required(.heading).flatMap { value in
            value.isEmptyText ? PlainText(pieces: []) : wording.plain(value)
        }
        let weight = fields.required(.weight)?.number(in: 1...100)
        guard let heading, let weight else { return nil }
        return TemplateColumn(heading: heading, weight: Double(weight))
    }

    private func cell(_ fields: KeyedValues<ColumnKey>, scope: FieldScope) -> CellForm? {
        guard let value = fields.required(.cell) else { return nil }
        let lines = value.oneOrMore()
        let wordings = lines.compactMap { wording.wording($0, scope: scope) }
        let otherwise = fields[.otherwise].flatMap { wording.wording($0, scope: scope) }
        let stopped = fields[.stopped].flatMap { wording.wording($0, scope: scope) }
        guard wordings.count == lines.count, (otherwise == nil) == (fields[.otherwise] == nil),
            (stopped == nil) == (fields[.stopped] == nil)
        else { return nil }
        if scope != .medication {
            fields[.stopped]?.fault("only a medicine can be stopped", mend: "remove it")
        }
        if let open = otherwise.flatMap(firstOpenField) {
            wording.findings.fault(
                open.place, "\"\(open.name)\" is not in every row", mend: "write {{ \(open.name) or blank }}")
            return nil
        }
        let isAlwaysFilled =
            wordings.contains { firstOpenField($0) == nil } && stopped.flatMap(firstOpenField) == nil
        switch (isAlwaysFilled, fields[.otherwise]) {
        case (false, nil):
            value.fault(
                "this cell is empty where its fields are absent", mend: "write otherwise, or {{ … or blank }}")
            return nil
        case (true, let otherwise?):
            otherwise.fault("this is never printed, since a line of the cell always is", mend: "remove it")
            return nil
        default:
            return CellForm(lines: wordings.map(\.text), otherwise: otherwise?.text, stopped: stopped?.text)
        }
    }

    private func firstOpenField(_ wording: WordingReader.Wording) -> WordingReader.OpenField? {
        wording.openFields.first { $0.field != .medication(.name) }
    }

    private func statusWords(_ value: TemplateValue) -> StatusWords? {
        guard let fields = value.fields(Medication.Status.self, of: "statuses") else { return nil }
        func word(_ status: Medication.Status) -> String? { fields.required(status).flatMap(wording.literal) }
        let (start, keep, changed, stop) = (word(.start), word(.keep), word(.changed), word(.stop))
        guard let start, let keep, let changed, let stop else { return nil }
        return StatusWords(start: start, keep: keep, changed: changed, stop: stop)
    }
}
