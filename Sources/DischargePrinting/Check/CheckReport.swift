import DischargeFonts
import DischargeModel
import DischargeTemplates
import Foundation

/// What an administrator wants to know before sheets are handed out: the wording, the fonts, how hard the sheets are to
/// read, who approved them, and everything that is to be mended.
public struct CheckReport: Sendable {
    /// The report, lines ended by line feeds. It holds no patient's data: the orders it is made from are made up.
    public let text: String
    /// Whether there is nothing to mend.
    public var isClean: Bool { faults.isEmpty }
    /// A line each, in the order in which they were found.
    let faults: [String]
    /// What was checked; `nil` where it cannot be used.
    let templates: TemplateSet?
    let approvalFile: ApprovalFile?

    /// - Throws: `UsageError`, or `InputError` where there is no folder or no site file to check. Everything that is wrong
    ///   in them is in the report.
    public init(_ settings: DeskSettings) throws {
        let now = try PrintingTime.date(settings.now)
        let resources = try Resources.find(
            templates: settings.templates, fonts: settings.fonts, resources: settings.resources,
            executable: settings.executable)
        var report = CheckLines()
        let siteFile = settings.site ?? resources.site
        let site = try report.gather { try siteFile.map(SiteFile.init) }?.flatMap(\.self)
        templates = try report.gather { try TemplateSet.load(directory: resources.templates) }
        approvalFile = try report.gather { try ApprovalFile.load(directory: resources.templates) }
        let stylePath = resources.templates + "/style.yaml"
        let design = try report.gather { try StyleFile.design(at: stylePath) }
        let family = try report.gather { try FontFamily.load(directory: resources.fonts) }

        report.describe(site, file: siteFile, templates: templates)
        report.describe(templates, folder: resources.templates)
        report.describe(design, file: stylePath)
        report.describe(family, folder: resources.fonts, templates: templates, site: site)
        if let templates {
            report.add(ReadingCheck(templates: templates, site: site?.site ?? Site(clock: .utc), now: now))
            report.section("Approval", ApprovalLines(approvalFile?.approvals, of: templates).lines)
        } else {
            report.section("Approval", ["cannot be told while the wording cannot be used"])
        }
        report.conclude()
        text = report.text
        faults = report.faults
    }
}

extension SiteClock {
    fileprivate static let utc = SiteClock(timeZone: .gmt)
}
