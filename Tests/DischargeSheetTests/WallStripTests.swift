import DischargeLayout
import DischargeModel
import DischargePrinting
import Foundation
import SampleOrders
import Testing

@Suite("The strip to hang on a wall")
struct WallStripTests {
    /// An order whose every word of the patient's own can be found again.
    private func sheet(seed: UInt64, options: PrintOptions = PrintOptions()) throws -> Sheet {
        let printer = try SheetPrinter.shared.get()
        var raw = printer.rawOrder(seed: seed)
        for field in [OrderField.firstName, .lastName, .largePrint] { raw.values[field] = nil }
        for (field, text) in Self.identifiers { raw.values[field] = RawValue(text) }
        return try printer.sheet(of: printer.order(raw), options: options)
    }

    private static let identifiers: [OrderField: String] = [
        .name: "Quintessa Firstpatient", .recordNumber: "ZX8841X", .orderID: "QQ77Q", .dateOfBirth: "1931-03-09",
        .surgeon: "Xylander", .nurse: "Yvonnette", .caregiver: "Zebediah",
    ]

    @Test(
        "it is the sheet's last part, whole and large above the foot, and nothing below its cut line names the patient",
        arguments: SheetPrinter.seeds(from: 9_000, usual: 24))
    func whole(seed: UInt64) throws {
        let isLarge = seed % 2 == 0
        let sheet = try sheet(
            seed: seed, options: PrintOptions(paper: seed % 3 == 0 ? .a4 : .letter, isLargePrint: isLarge))
        #expect(sheet.instructions.sections.last?.id == "wall-strip")
        let pagination = sheet.pagination()
        let strip = try #require(pagination.structure.lastIndex { $0.role == .section })
        let pages = pagination.pages.indices.filter { page in
            pagination.pages[page].marks.contains { isPart($0, of: strip, in: pagination) }
        }
        #expect(pages == [pagination.pages.count - 1])

        let page = try #require(pagination.pages.last)
        let runs = page.marks.compactMap { mark -> (run: GlyphRun, isOwn: Bool)? in
            guard case .glyphs(let run) = mark.shape else { return nil }
            return (run, isPart(mark, of: strip, in: pagination))
        }
        let cuts = page.marks.compactMap { mark -> Double? in
            guard case .path(let path) = mark.shape, path.steps.count > 40, let box = path.bounds, box.height == 0
            else {
                return nil
            }
            return box.y
        }
        #expect(cuts.count == 2, "a line to cut along above, and one that parts the running foot")
        let (top, bottom) = (try #require(cuts.min()), try #require(cuts.max()))
        let heading = sheet.instructions.sections.last?.heading ?? ""
        for (run, isOwn) in runs {
            guard isOwn else {
                #expect(run.baseline < top || run.baseline - run.size > bottom, "\(run.text)")
                continue
            }
            if run.baseline < top {
                #expect(heading.contains(run.text.trimmingCharacters(in: .whitespaces)))
            } else {
                #expect(run.baseline < bottom && run.size >= (isLarge ? 22 : 16), "\(run.text)")
            }
        }
        let own = runs.filter { $0.run.baseline > top }.map(\.run.text).joined(separator: " ")
        #expect(own.contains("911") && own.contains("555-010-0100"))
        for text in ["Quintessa", "Firstpatient", "ZX8841X", "QQ77Q", "1931", "Xylander", "Yvonnette", "Zebediah"] {
            #expect(!own.contains(text))
        }
        // With something above it on its page, it stands at the page's foot.
        let foot = runs.filter { !$0.isOwn && $0.run.baseline > bottom }.map { $0.run.baseline - $0.run.size }.min()
        let isAlone = !page.marks.contains { mark in
            if case .element = mark.role { !isPart(mark, of: strip, in: pagination) } else { false }
        }
        if !isAlone { #expect(try #require(foot) - bottom < 40) }
    }

    private func isPart(_ mark: Mark, of section: StructureElement.ID, in pagination: Pagination) -> Bool {
        guard case .element(let element) = mark.role else { return false }
        var part: StructureElement.ID? = element
        while let id = part {
            if id == section { return true }
            part = pagination.structure[id].parent
        }
        return false
    }
}
