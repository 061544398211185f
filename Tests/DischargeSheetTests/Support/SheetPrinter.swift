import DischargeFonts
import DischargeLayout
import DischargeModel
import DischargePDF
import DischargePrinting
import DischargeTemplates
import Foundation
import SampleOrders
import Testing
import Witnesses

/// A printer with the templates and fonts that ship, at a made-up hospital.
struct SheetPrinter: Sendable {
    let printer: DischargePrinter
    let writer: PDFWriter

    static let shared = Result { try SheetPrinter() }

    /// The time of printing in all tests.
    static let now = Date(timeIntervalSince1970: 1_795_194_000)

    static let siteValues: [SiteField: String] = [
        .hospital: "Example Hospital", .phoneDay: "555-010-0100", .phoneNight: "+1 555 010 0199",
        .timeZone: "America/New_York",
    ]

    init(site values: [SiteField: String] = siteValues, logo: Picture? = nil) throws {
        writer = try PDFWriter(family: FontFamily.load(directory: packageRoot.appending(path: "Fonts").path))
        printer = try DischargePrinter(
            site: SiteReader.site(from: values.mapValues { RawValue($0) }, logo: logo),
            templates: TemplateSet.load(directory: packageRoot.appending(path: "Templates").path), writer: writer)
    }

    var vocabulary: Vocabulary { printer.templates.vocabulary }

    func order(_ raw: RawOrder) throws -> DischargeOrder {
        try printer.reader().order(from: raw)
    }

    func rawOrder(seed: UInt64) -> RawOrder {
        var random = RandomOrder(seed: seed)
        return random.rawOrder(vocabulary: vocabulary)
    }

    /// How many random orders a test prints: `usual`, or six times as many where `DISCHARGE_TEST_ALL` is set.
    static func seeds(from first: UInt64, usual: UInt64) -> Range<UInt64> {
        let isFull = ProcessInfo.processInfo.environment["DISCHARGE_TEST_ALL"] != nil
        return first..<first + usual * (isFull ? 6 : 1)
    }

    func randomOrder(seed: UInt64) throws -> DischargeOrder {
        try order(rawOrder(seed: seed))
    }

    /// - Parameter press: `nil` for one that has printed nothing before.
    func sheet(
        of order: DischargeOrder, options: PrintOptions = PrintOptions(), press: Press? = nil
    ) throws -> Sheet {
        let instructions = try printer.composition(of: order, now: Self.now).instructions
        let style = PageStyle(
            paper: options.paper ?? printer.site.paper, isLargePrint: options.isLargePrint || order.isLargePrint)
        return Sheet(
            order: order, instructions: instructions, style: style, family: printer.family,
            bytes: try printer.pdf(for: order, options: options, now: Self.now, press: press).bytes)
    }

    /// A sheet of the same order and style with other words, and a form id that no order has.
    func sheet(like other: Sheet, saying instructions: DischargeInstructions) throws -> Sheet {
        let formID = "WWWW-MMMM-WWWW"
        let layout = SheetLayout(family: printer.family)
        let codes = SheetCodes(formID: formID, of: instructions)
        let pagination = try codes.adding(to: layout.pagination(of: instructions, style: other.style), by: layout)
        let properties = DocumentProperties(
            creationDate: Int(Self.now.timeIntervalSince1970), utcOffset: 0,
            formID: formID, wordsHash: codes.wordsHash)
        return Sheet(
            order: other.order, instructions: instructions, style: other.style, family: printer.family,
            bytes: try writer.pdf(of: pagination, properties: properties))
    }
}

extension Sheet {
    /// The staff's copy of the sheet, which is a sheet too.
    ///
    /// - Parameter press: `nil` for one that has printed nothing before.
    func staffCopy(printer: SheetPrinter? = nil, press: Press? = nil) throws -> Sheet {
        let printer = try printer ?? SheetPrinter.shared.get()
        let paper: Paper = style.pageWidth == 612 ? .letter : .a4
        let printed = try printer.printer.pdf(
            for: order, options: PrintOptions(paper: paper), withStaffCopy: true, now: SheetPrinter.now,
            press: press)
        return Sheet(
            order: order, instructions: try printer.printer.staffInstructions(for: order, now: SheetPrinter.now),
            style: .staffCopy(paper: paper), family: printer.printer.family,
            bytes: try #require(printed.staffCopy).bytes)
    }
}

/// One order's way through the program: what it says, where it stands, and the file.
struct Sheet: Sendable {
    let order: DischargeOrder
    let instructions: DischargeInstructions
    let style: PageStyle
    let bytes: [UInt8]
    private let family: FontFamily

    init(
        order: DischargeOrder, instructions: DischargeInstructions, style: PageStyle, family: FontFamily, bytes: [UInt8]
    ) {
        self.order = order
        self.instructions = instructions
        self.style = style
        self.family = family
        self.bytes = bytes
    }

    /// Where everything on the pages stands; set anew at every call.
    func pagination() -> Pagination {
        SheetLayout(family: family).pagination(of: instructions, style: style)
    }

    /// Where everything on the pages stands, the codes too.
    func codedPagination() throws -> Pagination {
        let layout = SheetLayout(family: family)
        return try SheetCodes(formID: #require(PDFWriter.formID(inPDF: bytes)), of: instructions)
            .adding(to: layout.pagination(of: instructions, style: style), by: layout)
    }

    /// Gives `body` the sheet as a PDF file that is deleted afterwards.
    func withFile<Answer>(_ body: (URL) throws -> Answer) throws -> Answer {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "sheet.pdf")
            try Data(bytes).write(to: file)
            return try body(file)
        }
    }
}
