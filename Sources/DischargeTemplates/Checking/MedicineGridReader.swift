import DischargeModel

/// Reads how medicines stand by time of day, and the phrases by which their schedules are read.
struct MedicineGridReader {
    let wording: WordingReader

    private enum Key: String, CaseIterable {
        case heading, name, times, take
        case takeAsNeeded = "take_as_needed"
        case details, stopped, separator, phrases
    }

    private enum PhraseKey: String, CaseIterable {
        case morning, noon, evening, bedtime
        case asNeeded = "as_needed"
        case once, twice
        case threeTimes = "three_times"
        case fourTimes = "four_times"
        case intervals, spans, beside, and, pauses, numbers, ranges, units

        /// `nil` for what phrases are made of.
        var meaning: SchedulePhrase.Meaning? {
            switch self {
            case .morning: .at(.morning)
            case .noon: .at(.noon)
            case .evening: .at(.evening)
            case .bedtime: .at(.bedtime)
            case .asNeeded: .at(.asNeeded)
            case .once: .timesADay(1)
            case .twice: .timesADay(2)
            case .threeTimes: .timesADay(3)
            case .fourTimes: .timesADay(4)
            case .intervals: .interval
            case .spans: .span
            case .beside: .beside
            case .and: .and
            case .pauses: .pause
            case .numbers, .ranges, .units: nil
            }
        }
    }

    func grid(_ value: TemplateValue) -> MedicineGrid? {
        guard let fields = value.fields(Key.self, of: "the medicines by time") else { return nil }
        let heading = fields.required(.heading).flatMap(wording.plain)
        let name = fields.required(.name).flatMap { wording.wording($0, scope: .medication) }
        let times = fields.required(.times).flatMap(times)
        let take = fields.required(.take).flatMap(wording.literal)
        let takeAsNeeded = fields.required(.takeAsNeeded).flatMap(wording.literal)
        let separator = fields.required(.separator).flatMap(wording.literal).map { $0 + " " }
        let details = fields.required(.details).flatMap {
            cell($0, separator: separator, needs: MedicationField.allCases.filter { $0 != .name })
        }
        let stopped = fields.required(.stopped).flatMap { cell($0, separator: separator, needs: [.status, .until]) }
        let reader = fields.required(.phrases).flatMap(reader)
        if let open = name?.openFields.first(where: { $0.field != .medication(.name) }) {
            wording.findings.fault(
                open.place, "\"\(open.name)\" is not in every row", mend: "name only medication.name")
        }
        guard let heading, let name, let times, let take, let takeAsNeeded, let details, let stopped, let reader else {
            return nil
        }
        return MedicineGrid(
            heading: heading, name: name.text, times: times, take: take, takeAsNeeded: takeAsNeeded, details: details,
            stopped: stopped, reader: reader)
    }

    private func times(_ value: TemplateValue) -> [TimeOfDay: String]? {
        guard let fields = value.fields(TimeOfDay.self, of: "the times of the day") else { return nil }
        var names: [TimeOfDay: String] = [:]
        for time in TimeOfDay.allCases { names[time] = fields.required(time).flatMap(wording.literal) }
        return names
    }

    /// Lines, each a text or a list of texts.
    ///
    /// - Parameter needs: What must be printed, since it stands nowhere else.
    private func cell(_ value: TemplateValue, separator: String?, needs: [MedicationField]) -> GridCell? {
        guard let separator else { return nil }
        var named: [OptionalField] = []
        let lines = value.oneOrMore().map { line in
            line.oneOrMore().compactMap { text -> FilledText? in
                guard let wording = wording.wording(text, scope: .medication) else { return nil }
                for piece in wording.text.pieces {
                    switch piece.content {
                    case .optional(let field), .orBlank(let field, _): named.append(field)
                    case .literal, .required: break
                    }
                }
                if wording.openFields.count > 1 {
                    text.fault("this is left out where one of its fields is absent", mend: "write a text for each")
                }
                return wording.text
            }
        }
        for field in needs where !named.contains(.medication(field)) {
            value.fault(
                "medication.\(field.rawValue) is lost where medicines stand by time",
                mend: "write a text that names it")
        }
        return GridCell(lines: lines, separator: separator)
    }

    private func reader(_ value: TemplateValue) -> ScheduleReader? {
        guard let fields = value.fields(PhraseKey.self, of: "the phrases of schedules") else { return nil }
        func texts(_ key: PhraseKey) -> [(value: TemplateValue, text: String)] {
            (fields.required(key)?.list() ?? []).compactMap { value in value.text().map { (value, $0) } }
        }
        var phrases: [SchedulePhrase] = []
        var places: [[SchedulePhrase.Element]: PhraseKey] = [:]
        for key in PhraseKey.allCases {
            guard let meaning = key.meaning else { continue }
            for (value, text) in texts(key) {
                let phrase = SchedulePhrase(text, meaning: meaning)
                if let other = places.updateValue(key, forKey: phrase.elements) {
                    value.fault("\"\(text)\" stands under \(other.rawValue) too", mend: "keep one of them")
                }
                phrases.append(phrase)
            }
        }
        return ScheduleReader(
            phrases: phrases, numbers: texts(.numbers).map(\.text), ranges: texts(.ranges).map(\.text),
            units: texts(.units).map(\.text))
    }
}
