import DischargeModel
import DischargeTemplates
import Foundation
import Testing

/// Makes orders, sites and sheets as tests need them.
enum Orders {
    static let newYork = clock("America/New_York")

    static func clock(_ identifier: String) -> SiteClock {
        SiteClock(timeZone: TimeZone(identifier: identifier) ?? .gmt)
    }

    static let plain: [OrderField: String] = [
        .recordNumber: "0559", .name: "Ann Example", .dateOfBirth: "1964-05-19", .procedure: "kyphoplasty",
        .anesthesia: "local", .procedureEnd: "2026-11-20T10:30",
    ]

    static func order(
        _ changes: [OrderField: String] = [:], medications: [[MedicationField: String]] = [],
        followUps: [[FollowUpField: String]] = [], in vocabulary: Vocabulary, clock: SiteClock = newYork
    ) throws(InvalidOrder) -> DischargeOrder {
        let values = plain.merging(changes) { _, new in new }
        let raw = RawOrder(
            values: values.mapValues { RawValue($0) },
            medications: medications.map { RawEntry(values: $0.mapValues { RawValue($0) }) },
            followUps: followUps.map { RawEntry(values: $0.mapValues { RawValue($0) }) })
        return try OrderReader(vocabulary: vocabulary, clock: clock).order(from: raw)
    }

    static func site(_ changes: [SiteField: String] = [:]) throws(InvalidOrder) -> Site {
        let values = [SiteField.timeZone: "America/New_York"].merging(changes) { _, new in new }
        return try SiteReader.site(from: values.mapValues { RawValue($0) })
    }

    /// 2026-11-20, 11:05 in New York.
    static let imprint = Imprint(formID: "A1B2", printed: Date(timeIntervalSince1970: 1_795_190_700))
}

extension TemplateSet {
    func sheet(
        _ changes: [OrderField: String] = [:], medications: [[MedicationField: String]] = [],
        followUps: [[FollowUpField: String]] = [], site: [SiteField: String] = [:],
        imprint: Imprint = Orders.imprint
    ) throws -> Composition {
        let site = try Orders.site(site)
        let order = try Orders.order(
            changes, medications: medications, followUps: followUps, in: vocabulary, clock: site.clock)
        return try composition(of: order, site: site, imprint: imprint)
    }
}

extension Composition {
    /// Every text of the opening and the sections, in reading order, with `[` and `]` around strong stretches.
    var lines: [String] {
        (instructions.opening + instructions.sections.flatMap(\.blocks)).flatMap(\.lines)
    }

    func lines(of section: String) -> [String] {
        instructions.sections.filter { $0.id == section }.flatMap(\.blocks).flatMap(\.lines)
    }
}

extension Block {
    var texts: [[Inline]] {
        switch self {
        case .paragraph(let paragraph): [paragraph.text]
        case .list(let items): items.map(\.text)
        case .table(let table): table.rows.flatMap(\.cells)
        case .writingSpace(let space): [space.text]
        case .signatures(let lines): lines.map { [.text($0.signer)] }
        case .figure(let figure): [figure.text]
        case .calendar(let calendar): calendar.places
        }
    }

    var lines: [String] {
        texts.map { $0.map(\.marked).joined() }
    }

    var records: [Record] {
        switch self {
        case .paragraph(let paragraph): [paragraph.record].compactMap(\.self)
        case .list(let items): items.compactMap(\.record)
        case .table(let table): table.rows.compactMap(\.record)
        case .writingSpace(let space): [space.record].compactMap(\.self)
        case .signatures(let lines): lines.compactMap(\.record)
        case .figure(let figure): [figure.record].compactMap(\.self)
        case .calendar(let calendar): [calendar.record].compactMap(\.self)
        }
    }
}

extension Inline {
    var plain: String {
        switch content {
        case .text(let text): text
        case .phone(let number): "tel:\(number)"
        case .blank(let blank): "<\(blank.field ?? "")>"
        case .finePrint(let text): "(\(text))"
        }
    }

    fileprivate var marked: String { isStrong ? "[\(plain)]" : plain }
}

extension DayCalendar {
    /// Each place of each week, a dash where no day is shown, and folded weeks.
    fileprivate var places: [[Inline]] {
        rows.flatMap { row -> [String] in
            switch row {
            case .folded(let weeks): [weeks.text]
            case .week(let days):
                days.map { day in
                    guard let day else { return "–" }
                    let entries = day.entries.map(\.text).joined(separator: ". ")
                    return entries.isEmpty ? day.name.text : "\(day.name.text): \(entries)"
                }
            }
        }.map { [.text($0)] }
    }
}
