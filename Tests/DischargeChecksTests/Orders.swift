import DischargeChecks
import DischargeModel
import DischargeTemplates
import Foundation
import Testing

/// An order as a test writes it, on top of one that no rule has anything to say about.
struct TestOrder: Sendable {
    var values: [OrderField: String] = [:]
    var medications: [[MedicationField: String]] = []
    var followUps: [[FollowUpField: String]] = []
    var site: [SiteField: String] = [:]

    static let plain: [OrderField: String] = [
        .recordNumber: "0559", .name: "Ann Example", .dateOfBirth: "1964-05-19", .procedure: "kyphoplasty",
        .anesthesia: "local", .procedureEnd: "2026-11-20T10:30",
    ]

    /// Medicines written "name|dose|schedule|status".
    static func taking(_ medicines: String..., with values: [OrderField: String] = [:]) -> TestOrder {
        TestOrder(
            values: values,
            medications: medicines.map { text in
                let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
                let fields: [MedicationField] = [.name, .dose, .schedule, .status]
                return Dictionary(uniqueKeysWithValues: zip(fields, parts).filter { !$0.1.isEmpty })
            })
    }

    static func with(_ values: [OrderField: String]) -> TestOrder { TestOrder(values: values) }

    func setting(_ changes: [OrderField: String]) -> TestOrder {
        var order = self
        order.values.merge(changes) { _, new in new }
        return order
    }

    func check() throws -> CheckResult {
        let siteValues = [SiteField.timeZone: "America/New_York"].merging(site) { _, new in new }
        let site = try SiteReader.site(from: siteValues.mapValues { RawValue($0) })
        let raw = RawOrder(
            values: Self.plain.merging(values) { _, new in new }.mapValues { RawValue($0) },
            medications: medications.map { RawEntry(values: $0.mapValues { RawValue($0) }) },
            followUps: followUps.map { RawEntry(values: $0.mapValues { RawValue($0) }) })
        let templates = try Shipped.templates.get()
        let order = try OrderReader(vocabulary: templates.vocabulary, clock: site.clock).order(from: raw)
        return OrderChecks(site: site, formulary: templates.formulary).result(for: order, now: Self.now)
    }

    /// 2026-11-20, 12:00 in New York.
    static let now = Date(timeIntervalSince1970: 1_795_194_000)
}

/// The wording and the medicines as they are shipped, read once.
enum Shipped {
    static let templates = Result {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try TemplateSet.load(directory: root.appending(path: "Templates").path(percentEncoded: false))
    }
}

extension CheckResult {
    var rules: [CheckRule] { (stops + questions).map(\.rule) }
}
