import DischargeLayout
public import DischargeModel
public import Foundation
import DischargeFonts
import DischargeTemplates

/// The place where sheets are printed: the site, the wording and the fonts, found and loaded once.
public struct Desk: Sendable {
    public let printer: DischargePrinter
    public let print: PrintOptions
    /// The time of printing, the same for every sheet of a run.
    public let now: Date
    public let dateOrder: DateOrder?
    /// Whether there is no site file, so that hospital and phone numbers print as blanks.
    private let isWithoutSite: Bool

    /// - Throws: whatever keeps the site, the templates or the fonts from being used.
    public init(_ settings: DeskSettings) throws {
        now = try PrintingTime.date(settings.now)
        let resources = try Resources.find(
            templates: settings.templates, fonts: settings.fonts, environment: settings.environment,
            executable: settings.executable)
        let siteFile = settings.site ?? resources.site
        isWithoutSite = siteFile == nil
        let site = try siteFile.map(SiteFile.site) ?? Site(clock: SiteClock(timeZone: .current))
        let family = try FontFamily.load(directory: resources.fonts)
        let siteFaults = FontCoverage(family: family).faults(in: site.printedTexts)
        guard siteFaults.isEmpty else { throw InvalidOrder(faults: siteFaults) }
        printer = try DischargePrinter(
            site: site, templates: TemplateSet.load(directory: resources.templates), family: family)
        print = settings.print
        dateOrder = settings.dateOrder
    }

    /// The order of a file with options in place of its values; either may be all there is.
    public func order(file: String?, options: RawOrder) throws -> DischargeOrder {
        let written = try file.map(OrderFile.rawOrder) ?? RawOrder()
        return try printer.reader(dateOrder: dateOrder).order(from: written.overridden(by: options))
    }

    public func print(_ order: DischargeOrder) throws -> PrintedSheet {
        try printer.pdf(for: order, options: print, now: now, layout: SheetLayout(family: printer.family))
    }

    public func preview(_ order: DischargeOrder, format: PreviewFormat, width: Int) throws -> Preview {
        let composition = try printer.composition(of: order, now: now)
        let text =
            switch format {
            case .text: PlainTextRenderer(width: width).text(of: composition.instructions)
            case .json: try JSONRenderer.json(of: composition.instructions)
            }
        return Preview(text: text, notices: notices(blankFields: composition.blankFields))
    }

    /// What the nurse should know about a sheet that was printed.
    public func notices(for sheet: PrintedSheet, writtenTo name: String) -> [String] {
        let pages = sheet.pageCount == 1 ? "1 page" : "\(sheet.pageCount) pages"
        return ["wrote \(name), \(pages)"] + notices(blankFields: sheet.blankFields)
    }

    private func notices(blankFields: [String]) -> [String] {
        var notices: [String] = []
        if isWithoutSite {
            notices.append(
                "no site file: times are those of \(printer.site.clock.timeZone.identifier); name one with --site")
        }
        if !blankFields.isEmpty {
            notices.append("to fill in by hand: " + blankFields.joined(separator: ", "))
        }
        return notices
    }
}

/// A sheet as text.
public struct Preview: Sendable {
    public var text: String
    public var notices: [String]
}

public enum PreviewFormat: String, Sendable, CaseIterable {
    case text, json
}

/// The time of printing as `--now` gives it.
enum PrintingTime {
    /// - Throws: `UsageError` where `text` is not such a time.
    static func date(_ text: String?) throws(UsageError) -> Date {
        guard let text else { return Date() }
        if let date = try? Date(text, strategy: .iso8601) { return date }
        throw UsageError(message: "--now takes a time such as 2026-11-20T17:00:00Z")
    }
}

/// A command that was called with a value it does not take.
public struct UsageError: Error, Hashable, Sendable {
    public var message: String
}
