import DischargeModel

/// Reads how a language writes dates. In every text of it "~" is a no-break space.
struct DateStyleReader {
    let wording: WordingReader

    private enum Key: String, CaseIterable {
        case weekdays, months, date
        case shortDate = "short_date"
        case clock, time, halves
        case dateTime = "date_time"
        case midnight, noon
        case endOfDay = "end_of_day"
        case and, decimal
    }

    func style(_ value: TemplateValue) -> DateStyle? {
        guard let fields = value.fields(Key.self, of: "dates") else { return nil }
        let weekdays = fields.required(.weekdays).flatMap { words($0, count: 7) }
        let months = fields.required(.months).flatMap { words($0, count: 12) }
        let date = fields.required(.date).flatMap { pattern($0, of: DayPart.self, needs: [.month, .day]) }
        let shortDate = fields.required(.shortDate).flatMap { pattern($0, of: DayPart.self, needs: DayPart.ofBirth) }
        let clock = clock(fields)
        let time = fields.required(.time).flatMap { pattern($0, of: TimePart.self, needs: [.hour, .minute]) }
        if let time, let clock { check(time, against: clock, at: fields[.time]) }
        let dateTime = fields.required(.dateTime).flatMap {
            pattern($0, of: DateTimePart.self, needs: DateTimePart.allCases)
        }
        let endOfDay = fields.required(.endOfDay).flatMap { pattern($0, of: DayEndPart.self, needs: [.date]) }
        let midnight = fields[.midnight].flatMap(word)
        let noon = fields[.noon].flatMap(word)
        let and = fields.required(.and).flatMap(word)
        let decimal = fields[.decimal].flatMap(word)
        guard let weekdays, let months, let date, let shortDate, let clock, let time, let dateTime, let endOfDay,
            let and
        else { return nil }
        return DateStyle(
            weekdays: weekdays, months: months, date: date, shortDate: shortDate, time: time, dateTime: dateTime,
            endOfDay: endOfDay, clock: clock, midnight: midnight, noon: noon, and: and, decimal: decimal ?? ".")
    }

    private func clock(_ fields: KeyedValues<Key>) -> DateStyle.Clock? {
        guard let value = fields.required(.clock), let text = value.text() else { return nil }
        switch text {
        case "24":
            return .twentyFourHours
        case "12":
            guard let halves = fields.required(.halves).flatMap({ words($0, count: 2) }) else { return nil }
            return .twelveHours(morning: halves[0], afternoon: halves[1])
        default:
            value.fault("\"\(text)\" is not a clock", mend: "write 12 or 24")
            return nil
        }
    }

    /// On a 12-hour clock the half of the day must be read, and on a 24-hour clock there is none.
    private func check(_ time: DatePattern<TimePart>, against clock: DateStyle.Clock, at value: TemplateValue?) {
        let namesHalf = time.pieces.contains { if case .part(.half) = $0 { true } else { false } }
        switch clock {
        case .twelveHours where !namesHalf:
            value?.fault("a time on a 12-hour clock lacks {half}", mend: "write {half} where AM or PM stands")
        case .twentyFourHours where namesHalf:
            value?.fault("a time on a 24-hour clock has {half}", mend: "remove {half}")
        default: break
        }
    }

    /// A list of `count` words.
    func words(_ value: TemplateValue, count: Int) -> [String]? {
        guard let list = value.list() else { return nil }
        guard list.count == count else {
            value.fault("this list has \(list.count) entries instead of \(count)", mend: "write \(count)")
            return nil
        }
        let words = list.compactMap(word)
        return words.count == count ? words : nil
    }

    func word(_ value: TemplateValue) -> String? {
        guard let text = value.text().map(withNoBreakSpaces) else { return nil }
        wording.note(text, at: value.place)
        return text
    }

    /// A form with parts between braces, which holds all of `needs`.
    func pattern<Part: RawRepresentable<String> & CaseIterable & Sendable & Equatable>(
        _ value: TemplateValue, of: Part.Type, needs: [Part]
    ) -> DatePattern<Part>? {
        guard let text = value.text().map(withNoBreakSpaces) else { return nil }
        var pieces: [DatePattern<Part>.Piece] = []
        var named: [Part] = []
        var rest = Substring(text)
        while !rest.isEmpty {
            let literal = rest.prefix { $0 != "{" && $0 != "}" }
            if !literal.isEmpty {
                pieces.append(.literal(String(literal)))
                wording.note(String(literal), at: value.place)
            }
            rest = rest[literal.endIndex...]
            guard !rest.isEmpty else { break }
            let name = rest.dropFirst().prefix { $0 != "{" && $0 != "}" }
            guard rest.first == "{", rest[name.endIndex...].first == "}" else {
                value.fault("a brace has no partner", mend: "write each part as {part}")
                return nil
            }
            guard let part = Part(rawValue: String(name)) else {
                let place = value.file.place(of: "{\(name)}", count: 0, from: value.place) ?? value.place
                wording.findings.fault(
                    place, "\"\(name)\" is not a part of this form",
                    mend: NearestName.mend(String(name), among: Part.allCases.map(\.rawValue)))
                return nil
            }
            pieces.append(.part(part))
            named.append(part)
            rest = rest[name.endIndex...].dropFirst()
        }
        for part in needs where !named.contains(part) {
            value.fault("this form lacks {\(part.rawValue)}", mend: "write it where it belongs")
            return nil
        }
        return DatePattern(pieces: pieces)
    }

    private func withNoBreakSpaces(_ text: String) -> String {
        String(text.map { $0 == "~" ? "\u{A0}" : $0 })
    }
}

extension DayPart {
    /// A date of birth without its year could be another patient's.
    fileprivate static let ofBirth: [DayPart] = [.month, .day, .year]
}
