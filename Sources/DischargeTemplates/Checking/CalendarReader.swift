import DischargeModel

/// Reads how a language writes the calendar.
struct CalendarReader {
    let dates: DateStyleReader

    private enum Key: String, CaseIterable {
        case weekStart = "week_starts"
        case weekdays, months, day
        case dayWithYear = "day_with_year"
        case folded
        case foldedDay = "folded_day"
        case atTime = "at_time"
        case atDayEnd = "at_day_end"
        case procedure, visit
    }

    /// - Parameter fullWeekdays: Sunday to Saturday as the language's dates name them; `nil` where they cannot be read.
    func style(_ value: TemplateValue, fullWeekdays: [String]?) -> CalendarStyle? {
        guard let fields = value.fields(Key.self, of: "the calendar") else { return nil }
        let weekStart = fields.required(.weekStart).flatMap { number(ofWeekday: $0, among: fullWeekdays) }
        let weekdays = fields.required(.weekdays).flatMap { dates.words($0, count: 7) }
        let months = fields.required(.months).flatMap { dates.words($0, count: 12) }
        let day = dayForm(.day, fields, needs: [.month, .day])
        let dayWithYear = dayForm(.dayWithYear, fields, needs: [.month, .day, .year])
        let foldedDay = dayForm(.foldedDay, fields, needs: [.month, .day])
        let folded = fields.required(.folded).flatMap {
            dates.pattern($0, of: FoldPart.self, needs: FoldPart.allCases)
        }
        let atTime = fields.required(.atTime).flatMap {
            dates.pattern($0, of: DayEventPart.self, needs: DayEventPart.allCases)
        }
        let atDayEnd = fields.required(.atDayEnd).flatMap { value in
            dates.pattern(value, of: DayEventPart.self, needs: [.what]).flatMap { refuseTime($0, at: value) }
        }
        let procedure = fields.required(.procedure).flatMap(dates.word)
        let visit = fields.required(.visit).flatMap(dates.word)
        guard let weekStart, let weekdays, let months, let day, let dayWithYear, let foldedDay, let folded, let atTime,
            let atDayEnd, let procedure, let visit
        else { return nil }
        return CalendarStyle(
            weekdays: weekdays, months: months, weekStart: weekStart, day: day, dayWithYear: dayWithYear,
            folded: folded,
            foldedDay: foldedDay, atTime: atTime, atDayEnd: atDayEnd, procedure: procedure, visit: visit)
    }

    private func dayForm(_ key: Key, _ fields: KeyedValues<Key>, needs: [DayPart]) -> DatePattern<DayPart>? {
        fields.required(key).flatMap { dates.pattern($0, of: DayPart.self, needs: needs) }
    }

    /// At the end of a day there is no time to name.
    private func refuseTime(
        _ pattern: DatePattern<DayEventPart>, at value: TemplateValue
    ) -> DatePattern<DayEventPart>? {
        guard pattern.pieces.contains(where: { if case .part(.time) = $0 { true } else { false } }) else {
            return pattern
        }
        value.fault("the end of a day has no {time}", mend: "remove {time}")
        return nil
    }

    private func number(ofWeekday value: TemplateValue, among weekdays: [String]?) -> Int? {
        guard let name = value.text(), let weekdays else { return nil }
        if let number = weekdays.firstIndex(of: name) { return number }
        value.fault("\"\(name)\" is not a weekday of dates", mend: NearestName.mend(name, among: weekdays))
        return nil
    }
}
