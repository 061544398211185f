import DischargeFonts
import DischargeModel
import Foundation
import Testing

@testable import DischargeLayout

@Suite("Pages")
struct SheetLayoutTests {
    static let family: Result<FontFamily, any Error> = Result {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try FontFamily.load(directory: package.appendingPathComponent("Fonts").path)
    }

    static let styles = Paper.allCases.flatMap { paper in
        [false, true].map { PageStyle(paper: paper, isLargePrint: $0) }
    }

    private static let seeds: [UInt64] = Array(0..<30)

    private func pages(seed: UInt64, style: PageStyle) throws -> (DischargeInstructions, Pagination) {
        var random = RandomSheet(seed: seed)
        let instructions = random.instructions()
        return (instructions, SheetLayout(family: try Self.family.get()).pagination(of: instructions, style: style))
    }

    @Test(
        "no glyph, rule, frame or link leaves the page's margins, and signs beside them stay where printers reach",
        arguments: styles, seeds)
    func insideMargins(style: PageStyle, seed: UInt64) throws {
        let family = try Self.family.get()
        for page in try pages(seed: seed, style: style).1.pages {
            let right = style.pageWidth - style.sideMargin + 0.6
            for mark in page.marks {
                switch mark.shape {
                case .glyphs(let run):
                    let units = Double(family.faces[run.face].unitsPerEm)
                    let words = run.pieces.map(\.text).reduce("", +)
                    let trailing = words.reversed().prefix { " \u{A0}".contains($0) }.count
                    let seen = run.pieces.dropLast(trailing).reduce(0) { $0 + Double($1.advance) } * run.size / units
                    #expect(run.x >= style.sideMargin - 0.01 && run.x + seen <= right, "\(words)")
                    #expect(run.baseline <= style.pageHeight - style.edgeMargin && run.baseline >= style.edgeMargin)
                case .rule, .frame, .path, .drawing, .code, .picture:
                    guard let box = mark.shape.bounds else { continue }
                    let isSign = if case .drawing = mark.shape { mark.role == .artifact(.layout) } else { false }
                    let left = isSign ? 24 : style.sideMargin
                    #expect(box.x >= left - 0.01 && box.x + box.width <= right)
                    #expect(box.y + box.height <= style.pageHeight - style.edgeMargin)
                }
            }
            for link in page.links { #expect(link.box.x + link.box.width <= right) }
        }
    }

    @Test("every word of the instructions stands on the pages once and in order", arguments: styles, seeds)
    func nothingLost(style: PageStyle, seed: UInt64) throws {
        let (instructions, pagination) = try pages(seed: seed, style: style)
        var byElement: [StructureElement.ID: String] = [:]
        for mark in pagination.pages.flatMap(\.marks) {
            guard case .element(let element) = mark.role, case .glyphs(let run) = mark.shape else { continue }
            byElement[element, default: ""] += run.text
        }
        let printed = byElement.sorted { $0.key < $1.key }.map(\.value).joined()
        let expected = PlainTextRenderer(width: 400, isLargePrint: style.stacksTables).text(of: instructions)
        #expect(letters(of: printed) == letters(of: String(expected.dropLast(expected.count - bodyEnd(of: expected)))))
    }

    /// Where the plain text's foot begins: after its last rule.
    private func bodyEnd(of text: String) -> Int {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let foot = lines.lastIndex { $0.hasPrefix("─") } ?? lines.count
        return lines[..<foot].reduce(0) { $0 + $1.count + 1 }
    }

    /// Letters and digits with the inline elements' order inside a paragraph left open.
    private func letters(of text: String) -> [Character: Int] {
        text.filter { $0.isLetter || $0.isNumber }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    @Test("no page ends below a heading or a paragraph's first line", arguments: styles, seeds)
    func pageBreaks(style: PageStyle, seed: UInt64) throws {
        var random = RandomSheet(seed: seed)
        let instructions = random.instructions()
        let setter = SheetLayout(family: try Self.family.get()).setter(for: "en")
        var builder = FlowBuilder(style: style, setter: setter, drawings: DrawingShelf())
        builder.add(instructions)
        let heads = RunningHeads(instructions.runningText, style: style, setter: setter)
        let strips = builder.flow.strips
        let height = heads.bottom - heads.top
        let ends = Paginator(top: heads.top, bottom: heads.bottom).ends(of: builder.flow)
        for end in ends where end < strips.count && strips[end].breakBefore == .forbidden {
            // Only where what must stay together is taller than a page.
            let group = strips[..<end].lastIndex { $0.breakBefore != .forbidden } ?? 0
            let last = strips[end...].firstIndex { $0.breakBefore != .forbidden } ?? strips.count
            #expect(strips[group..<last].reduce(0) { $0 + $1.height + $1.gap } > height)
        }
        #expect(ends == Set(ends).sorted() && ends.last == strips.count, "every strip stands on one page")
    }

    @Test("every page says whose it is and which page of how many", arguments: styles)
    func runningText(style: PageStyle) throws {
        let pages = try pages(seed: 3, style: style).1.pages
        #expect(pages.count > 1)
        for (index, page) in pages.enumerated() {
            let text = page.marks.compactMap { mark -> String? in
                guard case .artifact(let kind) = mark.role, kind != .layout, case .glyphs(let run) = mark.shape else {
                    return nil
                }
                return run.text
            }.joined(separator: "|")
            for needed in ["Ana Example", "Born May 1, 1950", "Record 0001", "Example Hospital", "Draft", "Form 0000"] {
                #expect(text.contains(needed))
            }
            #expect(text.contains("Page \(index + 1) of \(pages.count)"))
            #expect(text.contains("the end") == (index == pages.count - 1), "a lost last page is noticed")
        }
    }

    @Test("elements stand in reading order, parents first, and every drawn element exists", arguments: seeds)
    func structure(seed: UInt64) throws {
        let pagination = try pages(seed: seed, style: PageStyle(paper: .letter, isLargePrint: false)).1
        #expect(pagination.structure.first?.role == .document)
        for (index, element) in pagination.structure.enumerated().dropFirst() {
            let parent = try #require(element.parent)
            #expect(parent < index)
        }
        for mark in pagination.pages.flatMap(\.marks) {
            if case .element(let element) = mark.role { #expect(pagination.structure.indices.contains(element)) }
        }
    }
}
