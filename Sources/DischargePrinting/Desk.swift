import DischargeChecks
import DischargeFonts
import DischargeLayout
public import DischargeModel
import DischargePDF
import DischargeTemplates
public import Foundation

/// The place where sheets are printed: the site, the wording and the fonts, found and loaded once.
public struct Desk: Sendable {
    public let printer: DischargePrinter
    public let print: PrintOptions
    /// The time of printing, the same for every sheet of a run.
    public let now: Date
    public let dateOrder: DateOrder?
    /// Whether there is no site file, so that hospital and phone numbers print as blanks.
    private let isWithoutSite: Bool
    /// Why no approval counts although there may be some. It keeps no sheet from being made: each says that its wording is
    /// a draft, which is true as far as anyone can tell, and a ward is not left without instructions.
    package let approvalNotices: [String]
    package let resources: Resources
    package let siteFile: String?

    /// - Parameter isForManySheets: Takes some milliseconds more, after which every sheet takes less.
    /// - Throws: whatever keeps the site, the templates or the fonts from being used.
    public init(_ settings: DeskSettings, isForManySheets: Bool = false) async throws {
        now = try PrintingTime.date(settings.now)
        let resources = try Resources.find(
            templates: settings.templates, fonts: settings.fonts, resources: settings.resources,
            executable: settings.executable)
        // The two take most of the time until a single sheet is there, and neither needs the other.
        async let loadedTemplates = TemplateSet.load(directory: resources.templates)
        async let loadedWriter = PDFWriter(
            family: FontFamily.load(directory: resources.fonts, isForManySheets: isForManySheets))
        self.resources = resources
        self.siteFile = settings.site ?? resources.site
        let siteFile = try self.siteFile.map(SiteFile.init)
        isWithoutSite = siteFile == nil
        let design = try StyleFile.design(at: resources.templates + "/style.yaml")
        let approvals: Approvals?
        do throws(InvalidApprovals) {
            approvals = try ApprovalFile.load(directory: resources.templates).approvals
            approvalNotices = []
        } catch {
            approvals = nil
            approvalNotices =
                error.faults.map(\.description) + ["no approval counts: every page says that it is a draft"]
        }
        let writer = try await loadedWriter
        try siteFile?.check(FontCoverage(family: writer.family))
        printer = try await DischargePrinter(
            site: siteFile?.site ?? Site(clock: SiteClock(timeZone: .current)), templates: loadedTemplates,
            writer: writer, approvals: approvals, design: design)
        print = settings.print
        dateOrder = settings.dateOrder
    }

    /// The sheet of a file's order with options in place of its values; either may be all there is.
    ///
    /// - Parameter withStaffCopy: Whether the staff's copy is made too.
    /// - Throws: `InputError` where the file cannot be read; `InvalidOrder` where there is no sheet for the order.
    public func print(file: String?, options: RawOrder, withStaffCopy: Bool = false) throws -> PrintedSheet {
        try withOrder(file: file, options: options) { order in
            try printer.pdf(for: order, options: print, withStaffCopy: withStaffCopy, now: now)
        }
    }

    /// The same sheet as text.
    ///
    /// - Throws: What `print` throws.
    public func preview(
        file: String?, options: RawOrder, format: PreviewFormat, width: Int
    ) throws -> Preview {
        try withOrder(file: file, options: options) { order in
            let (composition, checks) = try printer.checkedComposition(of: order, now: now)
            let text =
                switch format {
                case .text:
                    PlainTextRenderer(width: width, isLargePrint: print.isLargePrint || order.isLargePrint)
                        .text(of: composition.instructions)
                case .json: try JSONRenderer.json(of: composition.instructions)
                }
            let questions = checks.notices + NotesReading(composition.instructions, site: printer.site).questions
            return Preview(text: text, notices: questions + notices(blankFields: composition.blankFields))
        }
    }

    /// Gives the order to `body`; what is wrong with it is told with its place in the file.
    private func withOrder<Made>(
        file: String?, options: RawOrder, _ body: (DischargeOrder) throws -> Made
    ) throws -> Made {
        let written = try file.map(OrderFile.rawOrder) ?? RawOrder()
        let raw = written.withNameMakingRoom(for: options).overridden(by: options)
        do {
            return try body(printer.reader(dateOrder: dateOrder).order(from: raw))
        } catch let invalid as InvalidOrder {
            throw invalid.placed(in: raw, missing: file.map { Place(file: $0, line: 1) })
        }
    }

    /// What the nurse should know about a sheet that was printed.
    public func notices(for sheet: PrintedSheet, writtenTo names: WrittenNames) -> [String] {
        var written = ["wrote \(names.sheet), \(sheet.form.writtenPageCount)"]
        if let name = names.staffCopy, let copy = sheet.staffCopy {
            written.append("wrote the staff's copy \(name), \(copy.writtenPageCount)")
        }
        return sheet.checks.notices + sheet.notesQuestions + written + notices(blankFields: sheet.blankFields)
    }

    private func notices(blankFields: [String]) -> [String] {
        var notices = approvalNotices
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

extension RawOrder {
    /// Without the name as far as `options` give another: a whole name takes the place of its parts too, and parts that
    /// of a whole one.
    fileprivate func withNameMakingRoom(for options: RawOrder) -> RawOrder {
        var order = self
        if options.values[.name] != nil {
            order.values[.firstName] = nil
            order.values[.lastName] = nil
        }
        if options.values[.firstName] != nil || options.values[.lastName] != nil { order.values[.name] = nil }
        return order
    }
}
