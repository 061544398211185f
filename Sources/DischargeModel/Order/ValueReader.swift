import Foundation

/// Reads single values, whatever list or field they stand in, and gathers faults.
struct ValueReader {
    let clock: SiteClock
    let dateOrder: DateOrder?
    private(set) var faults: [OrderFault] = []

    init(clock: SiteClock, dateOrder: DateOrder?) {
        self.clock = clock
        self.dateOrder = dateOrder
    }

    /// - Parameter limit: The most characters the text may have.
    mutating func text(
        _ raw: RawValue?, _ field: String, lines: CheckedText.Lines = .one, limit: Int = 200
    ) -> String? {
        guard let raw else { return nil }
        do throws(CheckedText.Refusal) {
            return try CheckedText.check(raw.text, lines: lines, limit: limit)
        } catch {
            fault(field, error.problem, mend: error.mend, at: raw.place)
            return nil
        }
    }

    mutating func date(_ raw: RawValue?, _ field: String, form: String) -> CalendarDate? {
        guard let text = text(raw, field) else { return nil }
        if let date = WrittenTime.date(text[...], order: dateOrder) { return date }
        if refusesDayNumber(text, field, form: form, at: raw?.place) { return nil }
        fault(
            field, "is not a date", mend: "write \(form), or say with --date-format how dates are written",
            at: raw?.place)
        return nil
    }

    mutating func moment(_ raw: RawValue?, _ field: String, form: String) -> Moment? {
        guard let text = text(raw, field) else { return nil }
        guard let moment = WrittenTime.moment(text[...], order: dateOrder) else {
            if refusesDayNumber(text, field, form: form, at: raw?.place) { return nil }
            fault(field, "is not a date or a date and time", mend: "write \(form)", at: raw?.place)
            return nil
        }
        if case .time(let date, let time) = moment, !clock.shows(date, time) {
            fault(
                field, "is skipped by the clocks that day",
                mend: "write a time that clocks in \(clock.timeZone.identifier) show", at: raw?.place)
            return nil
        }
        return moment
    }

    /// Whether a text is a day as spreadsheets count them, for example 45321 or 45321.5, which is told by its own fault.
    private mutating func refusesDayNumber(_ text: String, _ field: String, form: String, at place: Place?) -> Bool {
        guard text.wholeMatch(of: /[0-9]{5}([.,][0-9]+)?/) != nil else { return false }
        fault(
            field, "is the number by which a spreadsheet keeps a date",
            mend: "format the column as text and write \(form)", at: place)
        return true
    }

    mutating func fault(_ field: String, _ problem: String, mend: String, at place: Place?) {
        faults.append(OrderFault(field: field, problem: problem, mend: mend, place: place))
    }
}
