import DischargeChecks
public import DischargeFonts
public import DischargeLayout
public import DischargeModel
public import DischargePDF
public import DischargeTemplates
public import Foundation

/// Makes a patient's sheet from an order: as instructions, as text and as a PDF.
///
///     Order ──► checks ──► DischargeInstructions ──► Pagination ──► PDF bytes
///                                 └──► plain text, JSON
public struct DischargePrinter: Sendable {
    public let site: Site
    public let templates: TemplateSet
    private let checks: OrderChecks
    /// Sheets of a language without one say that their wording is a draft.
    public let approvals: Approvals
    private let writer: PDFWriter

    public init(site: Site, templates: TemplateSet, writer: PDFWriter, approvals: Approvals = .none) {
        self.site = site
        self.templates = templates
        checks = OrderChecks(site: site, formulary: templates.formulary)
        self.approvals = approvals
        self.writer = writer
    }

    /// What sheets are set in.
    public var family: FontFamily { writer.family }

    /// Reads orders for this site and these templates.
    public func reader(dateOrder: DateOrder? = nil) -> OrderReader {
        OrderReader(vocabulary: templates.vocabulary, clock: site.clock, dateOrder: dateOrder)
    }

    /// What the sheet says.
    ///
    /// - Parameter now: The time of printing, which the sheet shows.
    /// - Throws: `InvalidOrder` when the order holds a character that no font has, or a language without templates, or
    ///   when a rule stops it.
    public func composition(of order: DischargeOrder, now: Date) throws(InvalidOrder) -> Composition {
        try check(order, now: now)
        return try instructions(for: order, now: now)
    }

    private func instructions(for order: DischargeOrder, now: Date) throws(InvalidOrder) -> Composition {
        let content = templates.content(of: order.language ?? site.language)
        let imprint = Imprint(
            formID: FormID.make(for: order), printed: now, isDraft: content.map(approvals.isDraft) ?? true)
        do throws(CompositionError) {
            return try templates.composition(of: order, site: site, imprint: imprint)
        } catch {
            let problem = order.language == nil ? "is not given, and the site's has no templates" : "has no templates"
            throw InvalidOrder(faults: [
                OrderFault(field: OrderField.language.rawValue, problem: problem, mend: error.description)
            ])
        }
    }

    /// Refuses an order with a text that the fonts cannot show, and one that a rule stops.
    ///
    /// - Returns: What the rules ask.
    @discardableResult
    func check(_ order: DischargeOrder, now: Date) throws(InvalidOrder) -> CheckResult {
        let result = checks.result(for: order, now: now)
        let faults = FontCoverage(family: family).faults(in: order.printedTexts) + result.faults
        guard faults.isEmpty else { throw InvalidOrder(faults: faults) }
        return result
    }

    /// The sheet as a tagged PDF (PDF/UA-1 and PDF/A-2a). The same order, templates and `now` give the same bytes.
    ///
    /// - Parameter layout: Keeps what it learns from sheet to sheet; one for each worker.
    public func pdf(for order: DischargeOrder, options: PrintOptions, now: Date, layout: SheetLayout) throws
        -> PrintedSheet
    {
        let result = try check(order, now: now)
        let composition = try instructions(for: order, now: now)
        let style = PageStyle(
            paper: options.paper ?? site.paper, isLargePrint: options.isLargePrint || order.isLargePrint)
        let formID = FormID.make(for: order)
        let codes = SheetCodes(formID: formID, of: composition.instructions)
        let pagination = try codes.adding(
            to: layout.pagination(of: composition.instructions, style: style), by: layout)
        let properties = DocumentProperties(
            creationDate: Int(now.timeIntervalSince1970),
            utcOffset: site.clock.timeZone.secondsFromGMT(for: now),
            fileIdentifier: FileIdentifier.make(for: pagination, formID: formID, now: now), formID: formID,
            wordsHash: codes.wordsHash)
        let bytes = try writer.pdf(of: pagination, properties: properties)
        return PrintedSheet(
            formID: formID, bytes: bytes, pageCount: pagination.pages.count, blankFields: composition.blankFields,
            notesQuestions: NotesReading(composition.instructions, site: site).questions, checks: result)
    }
}

/// What a nurse chooses at the printer, whatever the order says.
public struct PrintOptions: Hashable, Sendable {
    /// `nil` for the site's paper.
    public var paper: Paper?
    /// 18-point type even where the order does not ask for it.
    public var isLargePrint: Bool

    public init(paper: Paper? = nil, isLargePrint: Bool = false) {
        self.paper = paper
        self.isLargePrint = isLargePrint
    }
}
