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
        guard let draft, let born, let record, let page, let lastPage, let turnedPage, let imprint, let hospital,
            let hospitalUnit, let signedAt
        else { return nil }
        return SheetStrings(
            draft: draft, born: born, record: record, page: page, lastPage: lastPage, turnedPage: turnedPage,
            imprint: imprint, hospital: hospital, hospitalUnit: hospitalUnit, signedAt: signedAt)
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
        _ key: Key, _ fields: KeyedValues<Key>, admits admitted: Set<GivenField>
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
