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
///                                 ├──► plain text, JSON
///                                 └──► staff's copy ──► Pagination ──► PDF bytes
public struct DischargePrinter: Sendable {
    public let site: Site
    public let templates: TemplateSet
    private let checks: OrderChecks
    /// Sheets of a language without one say that their wording is a draft. `nil` where their file cannot be used, which
    /// voids all of them.
    public let approvals: Approvals?
    private let writer: PDFWriter
    private let design: PageDesign

    /// - Throws: `PDFError` where there is no memory for the site's logo.
    public init(
        site: Site, templates: TemplateSet, writer: PDFWriter, approvals: Approvals? = Approvals.none,
        design: PageDesign = .standard
    ) throws(PDFError) {
        self.site = site
        self.templates = templates
        checks = OrderChecks(site: site, formulary: templates.formulary)
        self.approvals = approvals
        self.writer = if let logo = site.letterhead?.logo { try writer.holding(logo.picture) } else { writer }
        self.design = design
    }

    /// What sheets are set in.
    public var family: FontFamily { writer.family }

    /// For one worker.
    public func makePress() -> Press {
        Press(layout: SheetLayout(family: family), parts: writer.makeSharedParts())
    }

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
        try checkedComposition(of: order, now: now).composition
    }

    /// What the sheet says, and what the rules ask.
    func checkedComposition(
        of order: DischargeOrder, now: Date
    ) throws(InvalidOrder) -> (composition: Composition, checks: CheckResult) {
        let checks = try check(order, now: now)
        return (try instructions(for: order, now: now), checks)
    }

    private func instructions(for order: DischargeOrder, now: Date) throws(InvalidOrder) -> Composition {
        let standing = standing(of: order)
        let isDraft = if case .approved? = standing { false } else { true }
        let imprint = Imprint(formID: FormID.make(for: order), printed: now, isDraft: isDraft)
        do throws(CompositionError) {
            return try templates.composition(of: order, site: site, imprint: imprint)
        } catch {
            let problem = order.language == nil ? "is not given, and the site's has no templates" : "has no templates"
            throw InvalidOrder(faults: [
                OrderFault(field: OrderField.language.rawValue, problem: problem, mend: error.description)
            ])
        }
    }

    /// Whether somebody answers for the wording of the order's language; `nil` where that cannot be told.
    private func standing(of order: DischargeOrder) -> Approvals.Standing? {
        guard let content = templates.content(of: order.language ?? site.language) else { return nil }
        return approvals?.standing(of: content)
    }

    /// Refuses an order with a text that the fonts cannot show, and one that a rule stops.
    ///
    /// - Returns: What the rules ask.
    private func check(_ order: DischargeOrder, now: Date) throws(InvalidOrder) -> CheckResult {
        let result = checks.result(for: order, now: now)
        let faults = FontCoverage(family: family).faults(in: order.printedTexts) + result.faults
        guard faults.isEmpty else { throw InvalidOrder(faults: faults) }
        return result
    }

    /// The sheet as a tagged PDF (PDF/UA-1 and PDF/A-2a). The same order, templates and `now` give the same bytes.
    ///
    /// - Parameters:
    ///   - withStaffCopy: Whether the staff's copy is made too; the sheet's bytes are the same.
    ///   - press: Of this printer; one for each worker, or `nil` for a sheet alone.
    public func pdf(
        for order: DischargeOrder, options: PrintOptions, withStaffCopy: Bool = false, now: Date,
        press: Press? = nil
    ) throws -> PrintedSheet {
        let press = press ?? makePress()
        press.clock.start()
        let (composition, result) = try checkedComposition(of: order, now: now)
        let notesQuestions = NotesReading(composition.instructions, site: site).questions
        press.clock.end(.compose)
        let paper = options.paper ?? site.paper
        let sides = options.sides ?? site.sides ?? design.sides
        let style = PageStyle(
            paper: paper, isLargePrint: options.isLargePrint || order.isLargePrint, design: design, sides: sides)
        let formID = FormID.make(for: order)
        var pagination = press.layout.pagination(of: composition.instructions, style: style)
        press.clock.end(.layOut)
        let codes = SheetCodes(formID: formID, of: composition.instructions)
        pagination = try codes.adding(to: pagination, by: press.layout)
        press.clock.end(.makeCodes)
        let sheet = try form(
            pagination, running: composition.instructions.runningText, id: formID, wordsHash: codes.wordsHash, now: now,
            parts: press.parts)
        press.clock.end(.writePDF)
        var staffCopy: PrintedForm?
        if withStaffCopy {
            let copy = self.staffCopy(of: composition, for: order, checks: result)
            press.clock.end(.compose)
            var pagination = press.layout.pagination(
                of: copy.instructions, style: .staffCopy(paper: paper, design: design, sides: sides))
            pagination.title = StaffCopy.title(of: pagination.title)
            press.clock.end(.layOut)
            staffCopy = try form(
                pagination, running: copy.instructions.runningText, id: StaffCopy.formID(of: formID),
                wordsHash: codes.wordsHash, now: now, parts: press.parts)
            press.clock.end(.writePDF)
        }
        return PrintedSheet(
            form: sheet, staffCopy: staffCopy, blankFields: composition.blankFields,
            notesQuestions: notesQuestions, checks: result)
    }

    private func form(
        _ pagination: Pagination, running: DischargeInstructions.RunningText, id: String, wordsHash: String, now: Date,
        parts: SharedParts
    ) throws(PDFError) -> PrintedForm {
        let properties = properties(id: id, wordsHash: wordsHash, now: now)
        return PrintedForm(
            id: id, bytes: try writer.pdf(of: pagination, properties: properties, parts: parts),
            pageCount: pagination.pages.count, pagination: pagination, running: running,
            wordsHash: pagination.codePlaces == nil ? nil : wordsHash)
    }

    /// Sheets of this printer as one file.
    ///
    /// - Parameter id: By which the file is known again.
    package func pdf(of stack: consuming SheetStack, id: String, now: Date, press: Press) throws(PDFError) -> [UInt8] {
        try writer.pdf(of: stack, properties: properties(id: id, wordsHash: nil, now: now), parts: press.parts)
    }

    private func properties(id: String, wordsHash: String?, now: Date) -> DocumentProperties {
        DocumentProperties(
            creationDate: Int(now.timeIntervalSince1970),
            utcOffset: site.clock.timeZone.secondsFromGMT(for: now),
            formID: id, wordsHash: wordsHash)
    }

    /// What the staff's copy of an order's sheet says, for looking at it without a file.
    ///
    /// - Throws: What `composition` throws.
    public func staffInstructions(
        for order: DischargeOrder, now: Date
    ) throws(InvalidOrder) -> DischargeInstructions {
        let (composition, result) = try checkedComposition(of: order, now: now)
        return staffCopy(of: composition, for: order, checks: result).instructions
    }

    private func staffCopy(of composition: Composition, for order: DischargeOrder, checks: CheckResult) -> StaffCopy {
        let facts = StaffFacts(
            contentHash: templates.contentHash, standing: standing(of: order), checks: checks,
            override: order.override, medications: order.medications)
        return StaffCopy(of: composition, facts: facts, coverage: FontCoverage(family: family))
    }
}

/// What a nurse chooses at the printer, whatever the order says.
public struct PrintOptions: Hashable, Sendable {
    /// `nil` for the site's paper.
    public var paper: Paper?
    /// 18-point type even where the order does not ask for it.
    public var isLargePrint: Bool
    /// `nil` for the site's, or those of the page's design.
    public var sides: Sides?

    public init(paper: Paper? = nil, isLargePrint: Bool = false, sides: Sides? = nil) {
        self.paper = paper
        self.sides = sides
        self.isLargePrint = isLargePrint
    }
}
