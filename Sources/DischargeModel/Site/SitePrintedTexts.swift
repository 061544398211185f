extension Site {
    /// Every text that the site puts on a sheet, and the field it came from.
    public var printedTexts: [(field: String, text: String)] {
        let fields: [(SiteField, String?)] = [
            (.hospital, hospital), (.unit, unit), (.phoneDay, phoneDay), (.phoneNight, phoneNight),
            (.emergencyNumber, emergencyNumber),
        ]
        return fields.compactMap { field, text in text.map { (field.rawValue, $0) } }
            + (letterhead?.lines ?? []).map { (SiteField.letterhead.rawValue, $0) }
    }
}
