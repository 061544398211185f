import DischargeModel
import DischargeTemplates
import Foundation

/// One made-up patient's sheet, taken apart for a look at its lines.
struct ReviewedSheet: Sendable {
    /// For example "en, kyphoplasty, general".
    let name: String
    let instructions: DischargeInstructions
    let lines: [SheetLine]
    /// Of the sheet's templates, and the highest that the site allows.
    let text: ReadingText
    let highestGrade: Double

    /// The sheets of a language: every procedure under every anesthesia, for each of the made-up orders.
    static func all(in language: String, of templates: TemplateSet, site: Site, now: Date) -> [ReviewedSheet] {
        let vocabulary = templates.vocabulary
        var reader = LineReader()
        var sheets: [ReviewedSheet] = []
        for procedure in vocabulary.procedures {
            for anesthesia in vocabulary.anesthesias {
                let orders = MadeUpOrders(language: language, procedure: procedure.id, anesthesia: anesthesia.id)
                for order in orders.orders(for: vocabulary) {
                    let imprint = Imprint(formID: "", printed: now)
                    guard let composition = try? templates.composition(of: order, site: site, imprint: imprint)
                    else { continue }
                    let instructions = composition.instructions
                    sheets.append(
                        ReviewedSheet(
                            name: "\(language), \(procedure.id), \(anesthesia.id)", instructions: instructions,
                            lines: reader.lines(of: instructions), text: ReadingText(bodyOf: instructions),
                            highestGrade: site.readingGrade))
                }
            }
        }
        return sheets
    }

    var sections: [Section] { instructions.sections }

    /// The lines of a section without its heading.
    func body(of section: Int) -> [SheetLine] { lines.filter { $0.section == section && $0.kind != .heading } }

    func heading(of section: Int) -> SheetLine? { lines.first { $0.section == section && $0.kind == .heading } }

    /// Lines that say something in sentences: neither rows nor lines to sign on.
    var spoken: [SheetLine] { lines.filter { $0.kind != .row && $0.kind != .signature } }

    /// Lines that ask for something to be done.
    var asking: [SheetLine] { spoken.filter { $0.kind != .heading && $0.asks } }

    /// The sheet's first line, or words for a sheet without one.
    var start: ShownLine { lines.first.map { ShownLine($0) } ?? ShownLine(self, "the sheet is empty") }

    /// The words below the sheet's first picture; `nil` for a sheet without one.
    var picture: ShownLine? {
        sections.flatMap(\.blocks).lazy.compactMap(\.picture).first
    }
}

extension Block {
    fileprivate var picture: ShownLine? {
        switch self {
        case .figure(let figure): ShownLine(place: figure.record.place, text: figure.text.plainText)
        case .paragraph, .list, .table, .writingSpace, .signatures, .calendar: nil
        }
    }
}
