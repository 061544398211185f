import DischargeModel
import DischargeTemplates
import Foundation

/// The wording held against two checklists for printed material: PEMAT-P and the CDC's Clear Communication Index.
///
/// A program reads the words of made-up sheets. It does not know whether anybody understands them, and says so of every
/// item that only people can judge.
public struct Scorecard: Sendable {
    /// The scorecard, lines ended by line feeds. It holds no patient's data: the orders it is made from are made up.
    public let text: String
    /// Whether no other wording would meet more. What pictures alone would meet leaves it clean.
    public let isClean: Bool

    private static let preface = """
        A program reads made-up sheets and judges what it can by rules that stand below
        each item. Points are over the items it judges; they are no score that a person
        gave. No clinician and no patient has tested these sheets.
        """

    /// - Throws: `UsageError`, or `InputError` where there is no folder or no site file to look at. Wording that cannot be
    ///   used is told in the text.
    public init(_ settings: DeskSettings) throws {
        let now = try PrintingTime.date(settings.now)
        let resources = try Resources.find(
            templates: settings.templates, fonts: settings.fonts, resources: settings.resources,
            executable: settings.executable)
        var loading = CheckLines()
        let site = try loading.gather { try (settings.site ?? resources.site).map(SiteFile.init)?.site }
        let templates = try loading.gather { try TemplateSet.load(directory: resources.templates) }
        guard let templates, loading.faults.isEmpty else {
            loading.section("Scorecard", ["cannot be made while the wording or the site cannot be used"])
            loading.conclude()
            text = loading.text
            isClean = false
            return
        }
        let place = site.flatMap(\.self) ?? Site(clock: SiteClock(timeZone: .gmt))
        var lines = ScorecardLines()
        lines.add(Self.preface)
        lines.add()
        var toMend: [String] = []
        for language in templates.vocabulary.languages {
            let sheets = ReviewedSheet.all(in: language, of: templates, site: place, now: now)
            lines.add("Language \(language), \(sheets.count) sheets")
            if !ReadingLevel.isMade(for: language) {
                lines.add("  not English: what is judged by English words needs a person here")
            }
            lines.add()
            for instrument in [ReviewInstrument.pemat, .clearCommunicationIndex] {
                let scored = ScoredInstrument(instrument, sheets: sheets, language: language)
                lines.add(scored)
                toMend += scored.items.filter(\.verdict.isToMend).map {
                    "\(language), \(instrument.name), item \($0.item.number): \($0.item.asks)"
                }
            }
        }
        isClean = toMend.isEmpty
        lines.add(isClean ? "Nothing to mend in the wording" : "To mend: \(toMend.count)")
        for line in toMend { lines.add(wrapped: line, first: "  ", indent: 4) }
        text = lines.text
    }
}
