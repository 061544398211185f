import DischargeModel

extension Composer {
    /// The calendar of this order: its procedure, the end of every limit that a row of the sheet names, and its visits. A
    /// limit without an end and a visit without a day stand on no day.
    func calendar(record: Record) -> DayCalendar? {
        guard let style = template.calendar else { return nil }
        let composer = CalendarComposer(style: style, dates: values.dates)
        var events = [composer.procedure(values.order.procedure.end, record: record)]
        for record in plan.sections.flatMap(\.records) where record.condition.holds(for: values) {
            guard case .row(_, let label?) = record.content, let end = values.limitEnds[label.limit] else { continue }
            events.append(composer.end(end, of: label.words, record: record.record))
        }
        events += values.order.followUps.compactMap { visit in
            visit.time.map { composer.visit($0, record: record) }
        }
        return composer.calendar(of: events, record: record)
    }
}
