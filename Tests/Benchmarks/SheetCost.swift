import DischargeBatch
import DischargeFonts
import DischargeLayout
import DischargeModel
import DischargePDF
import DischargePrinting
import DischargeReadBack
import DischargeTemplates
import Foundation

/// What one sheet costs, step by step, cold and warm: medians in milliseconds of one thread, with their shares.
struct SheetCost {
    let package: String

    func report() throws {
        let site = try SiteFile(at: "\(package)/Tests/Pictures/site.yaml").site
        let raw = try OrderFile.rawOrder(at: "\(package)/Tests/Pictures/order.yaml")
        let now = Date(timeIntervalSince1970: 1_795_400_000)

        var once = Steps()
        let family = try once.measure("load fonts", runs: 9) { try FontFamily.load(directory: "\(package)/Fonts") }
        let templates = try once.measure("load templates", runs: 9) {
            try TemplateSet.load(directory: "\(package)/Templates")
        }
        let printer = try once.measure("prepare fonts for PDF", runs: 9) {
            try DischargePrinter(site: site, templates: templates, writer: PDFWriter(family: family))
        }
        once.report("once a process")

        _ = try once.measure("load fonts for a batch", runs: 9) {
            try FontFamily.load(directory: "\(package)/Fonts", isForManySheets: true)
        }
        once.report("once a process")

        for isWarm in [false, true] {
            var sheet = Steps()
            let order = try sheet.measure("read order", runs: 99) { try printer.reader().order(from: raw) }
            let composition = try sheet.measure("compose", runs: 99) { try printer.composition(of: order, now: now) }
            let style = PageStyle(paper: site.paper, isLargePrint: false)
            let kept = SheetLayout(family: family)
            let pagination = sheet.measure("lay out", runs: 99) {
                (isWarm ? kept : SheetLayout(family: family)).pagination(of: composition.instructions, style: style)
            }
            let codes = SheetCodes(formID: "7XK2-09QM-4TBD", of: composition.instructions)
            let coded = try sheet.measure("make codes", runs: 99) { try codes.adding(to: pagination, by: kept) }
            let properties = DocumentProperties(
                creationDate: 1_795_400_000, utcOffset: 0, formID: "form")
            let writer = try PDFWriter(family: family)
            let parts = writer.makeSharedParts()
            let bytes = try sheet.measure("write PDF", runs: 99) {
                try writer.pdf(
                    of: coded, properties: properties, parts: isWarm ? parts : nil)
            }
            if isWarm {
                let printed = try printer.pdf(for: order, options: PrintOptions(), now: now)
                let proof = SheetProof(others: RecordNumbers((0..<100_000).map { "R\($0 + 5_000_000)" }))
                try sheet.measure("read back", runs: 99) {
                    try proof.prove(printed.bytes, shows: printed.form.expectation(for: order))
                }
            }
            let kind = isWarm ? "a sheet after others" : "a process's first sheet"
            sheet.report("\(kind), \(pagination.pages.count) pages, \(bytes.count) bytes")
        }
    }
}
