import DischargeFonts
import DischargeLayout
import DischargeModel
import DischargePDF
import DischargePrinting
import DischargeReadBack
import DischargeTemplates
import Foundation

/// Prints what one sheet costs, step by step, cold and warm.
///
///     swift run -c release benchmarks
///
/// Every figure is a median of several runs, in milliseconds of one thread, with its share of the whole.
@main
struct Benchmarks {
    static func main() throws {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
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
            let words = writer.makeWordStrings()
            let bytes = try sheet.measure("write PDF", runs: 99) {
                try writer.pdf(
                    of: coded, properties: properties, words: isWarm ? words : nil)
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

/// Named steps and what each of them takes.
struct Steps {
    private var medians: [(name: String, milliseconds: Double)] = []

    /// Runs a step `runs` times and keeps the median; the result is the last run's.
    mutating func measure<Result>(_ name: String, runs: Int, _ body: () throws -> Result) rethrows -> Result {
        var times: [Double] = []
        let clock = ContinuousClock()
        var last = try body()
        for _ in 0..<runs {
            let start = clock.now
            last = try body()
            let duration = (clock.now - start).components
            times.append(Double(duration.seconds) * 1_000 + Double(duration.attoseconds) / 1e15)
        }
        medians.append((name, times.sorted()[times.count / 2]))
        return last
    }

    func report(_ title: String) {
        let total = medians.reduce(0) { $0 + $1.milliseconds }
        print(title)
        for (name, milliseconds) in medians + [("all", total)] {
            let share = (milliseconds / total).formatted(.percent.precision(.fractionLength(0)))
            let time = milliseconds.formatted(.number.precision(.fractionLength(2)))
            print("  \(name.padding(toLength: 24, withPad: " ", startingAt: 0))\(time) ms  \(share)")
        }
    }
}
