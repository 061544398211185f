import DischargeModel
import DischargePrinting
import DischargeTemplates
import SampleOrders
import Witnesses

/// An order as it was written, with what else decides its sheet.
struct WrittenSheet: Sendable {
    var order: RawOrder
    var site: [SiteField: String] = SheetPrinter.siteValues
    var isDraft = true

    /// A random order, at one of several sites, approved or not: the same for the same seed.
    static func random(seed: UInt64, vocabulary: Vocabulary) -> WrittenSheet {
        let zones = ["America/New_York", "America/Phoenix", "Europe/London", "Australia/Sydney", "Asia/Kathmandu"]
        let sites: [[SiteField: String]] = [
            SheetPrinter.siteValues, [:], [.unit: "3 East", .phoneNight: "555-010-0155"], [.emergencyNumber: "112"],
        ]
        var random = RandomOrder(seed: seed)
        let zone = [SiteField.timeZone: zones[Int(seed % 5)]]
        return WrittenSheet(
            order: random.rawOrder(vocabulary: vocabulary),
            site: sites[Int(seed % 4)].merging(zone) { _, zone in zone }, isDraft: seed % 3 != 0)
    }

    /// What the package makes of it.
    func composition(with templates: TemplateSet) throws -> Composition {
        let site = try SiteReader.site(from: site.mapValues { RawValue($0) })
        let order = try OrderReader(vocabulary: templates.vocabulary, clock: site.clock).order(from: order)
        return try templates.composition(
            of: order, site: site, imprint: Imprint(formID: "F-1", printed: SheetPrinter.now, isDraft: isDraft))
    }
}

extension ExpectedSheet {
    /// What each sheet has to say, and when its limits end; `nil` where the clocks skip the procedure's end.
    ///
    /// - Parameter sheets: All in one, since a program is started for each call.
    static func sheets(of sheets: [WrittenSheet]) throws -> [ExpectedSheet?] {
        let templates = try WrittenTemplates.english.get()
        let ends = try outsideLimitEnds(of: sheets.map { try $0.limitedOrder(templates) })
        return try zip(sheets, ends).map { sheet, ends in
            guard let ends else { return nil }
            let order = try WrittenOrder(
                sheet.order, site: sheet.site, isDraft: sheet.isDraft, limitEnds: ends, templates: templates)
            return try ExpectedSheet(of: order, templates: templates)
        }
    }

    /// Where lines part from these first, or `nil` when they agree to the end.
    func difference(from other: [Line]) -> String? {
        for (index, line) in lines.enumerated() where index >= other.count || other[index] != line {
            return "expected \(line), found \(index < other.count ? "\(other[index])" : "the end")"
        }
        return other.count > lines.count ? "found \(other[lines.count]) after the end" : nil
    }
}

extension WrittenSheet {
    fileprivate func limitedOrder(_ templates: WrittenTemplates) throws -> LimitedOrder {
        let fields = order.values.map { ($0.rawValue, $1.text) }
        let layers = [
            "document", "common", try WrittenOrder.layer("procedure", order.values[.procedure]?.text, templates),
            try WrittenOrder.layer("anesthesia", order.values[.anesthesia]?.text, templates),
        ]
        var limits: [String: [[String: String]]] = [:]
        for (name, rule) in layers.flatMap({ templates.limits[$0] ?? [:] }) { limits[name, default: []].append(rule) }
        return LimitedOrder(
            zone: site[.timeZone] ?? "", procedureEnd: order.values[.procedureEnd]?.text ?? "",
            // The hours and weeks of an order that gives none (F02, F04).
            fields: Dictionary(fields, uniquingKeysWith: { $1 })
                .merging(["bed_rest_hours": "24", "lifting_weeks": "6"]) { given, _ in given },
            limits: limits)
    }
}
