import DischargeModel

/// Reads the words of the sheet that stand outside its sections.
struct StringsReader {
    let wording: WordingReader

    private enum Key: String, CaseIterable {
        case draft, born, record, page, imprint, hospital
        case hospitalUnit = "hospital_unit"
        case signedAt = "signed_at"
        case lastPage = "last_page"
        case turnedPage = "turned_page"
        case blankPage = "blank_page"
        case stackTitle = "stack_title"
        case stackRow = "stack_row"
    }

    func strings(_ value: TemplateValue) -> SheetStrings? {
        guard let fields = value.fields(Key.self, of: "strings") else { return nil }
        let draft = plain(.draft, fields)
        let born = plain(.born, fields, needs: "{{ dob }}")
        let record = plain(.record, fields, needs: "{{ mrn }}")
        let page = plain(.page, fields, needs: "{page}", "{pages}")
        let lastPage = plain(.lastPage, fields, needs: "{page}", "{pages}")
        let turnedPage = plain(.turnedPage, fields, needs: "{page}", "{pages}")
        let imprint = plain(.imprint, fields, needs: "{{ form_id }}")
        let hospital = filled(.hospital, fields, admits: [.siteHospital])
        let hospitalUnit = filled(.hospitalUnit, fields, admits: [.siteHospital, .unit])
        let signedAt = plain(.signedAt, fields)
        let stack = stack(fields)
        guard let draft, let born, let record, let page, let lastPage, let turnedPage, let imprint, let hospital,
            let hospitalUnit, let signedAt, let stack
        else { return nil }
        return SheetStrings(
            draft: draft, born: born, record: record, page: page, lastPage: lastPage, turnedPage: turnedPage,
            imprint: imprint, hospital: hospital, hospitalUnit: hospitalUnit, signedAt: signedAt, stack: stack)
    }

    private func stack(_ fields: KeyedValues<Key>) -> StackWords? {
        let blankPage = fixed(.blankPage, fields)
        let title = fixed(.stackTitle, fields, needs: "{sheets}")
        let row = fixed(.stackRow, fields, needs: "{row}", "{form_id}")
        guard let blankPage, let title, let row else { return nil }
        return StackWords(blankPage: blankPage, title: title, row: row)
    }

    /// A text of no patient, in which no field of an order can stand.
    private func fixed(_ key: Key, _ fields: KeyedValues<Key>, needs: String...) -> String? {
        guard let value = fields.required(key), let plain = wording.plain(value) else { return nil }
        guard let text = plain.literal else {
            value.fault("\"\(key.rawValue)\" is of no patient and takes no field", mend: "write it without {{ }}")
            return nil
        }
        for need in needs where !text.contains(need) {
            value.fault("\"\(key.rawValue)\" lacks \(need)", mend: "write it where the value belongs")
            return nil
        }
        return text
    }

    /// - Parameter needs: What the text must hold, with single spaces inside braces.
    private func plain(_ key: Key, _ fields: KeyedValues<Key>, needs: String...) -> PlainText? {
        guard let value = fields.required(key), let text = value.text(), let plain = wording.plain(value) else {
            return nil
        }
        for need in needs where !text.filter({ $0 != " " }).contains(need.filter { $0 != " " }) {
            value.fault("\"\(key.rawValue)\" lacks \(need)", mend: "write it where the value belongs")
            return nil
        }
        return plain
    }

    private func filled(
        _ key: Key, _ fields: KeyedValues<Key>, admits admitted: [GivenField]
    ) -> FilledText? {
        guard let value = fields.required(key), let wording = wording.wording(value) else { return nil }
        for open in wording.openFields {
            if case .given(let field) = open.field, admitted.contains(field) { continue }
            self.wording.findings.fault(
                open.place, "\"\(open.name)\" is not given wherever \"\(key.rawValue)\" is printed",
                mend: "name only: \(admitted.map(\.rawValue).sorted().joined(separator: ", "))")
        }
        return wording.text
    }
}
