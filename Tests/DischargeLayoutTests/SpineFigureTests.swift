import DischargeFonts
import DischargeModel
import Foundation
import Testing

@testable import DischargeLayout

@Suite("The spine from the side")
struct SpineFigureTests {
    static let forms = [PageStyle(paper: .letter, isLargePrint: false), PageStyle(paper: .a4, isLargePrint: true)]

    /// A sheet with a drawing, 14 bullets after it, and nothing else.
    private func page(_ treated: [VertebralLevel], style: PageStyle) throws -> (
        page: Page, structure: [StructureElement]
    ) {
        let figure = Figure(drawing: .spine(treated: treated), text: [.text("Your spine.")], record: nil)
        let item = ListItem(text: [.text("Most people have less pain and move better after some weeks.")], record: nil)
        let instructions = DischargeInstructions(
            language: "en", title: "Going home",
            runningText: .init(
                name: "Ana Example", identifiers: ["Record 1"], hospital: "", draft: nil, imprint: "Form 1",
                pageNumber: "{page}"),
            opening: [],
            sections: [
                Section(
                    id: "a", heading: "What we did", emphasis: .plain,
                    blocks: [.figure(figure), .list(Array(repeating: item, count: 14))])
            ])
        let pagination = SheetLayout(family: try SheetLayoutTests.family.get()).pagination(
            of: instructions, style: style)
        return (try #require(pagination.pages.first), pagination.structure)
    }

    /// The outlines of the figure, from above, and the names beside them.
    private func drawing(
        _ page: Page, _ structure: [StructureElement]
    ) -> (paths: [Path], labels: [(text: String, run: GlyphRun)]) {
        var paths: [Path] = []
        var labels: [(text: String, run: GlyphRun)] = []
        for mark in page.marks {
            guard case .element(let id) = mark.role, structure[id].role == .figure else { continue }
            switch mark.shape {
            case .drawing(let placed): paths += placed.paths
            case .glyphs(let run): labels.append((run.text.trimmingCharacters(in: .whitespaces), run))
            default: break
            }
        }
        return (paths, labels)
    }

    @Test("the treated bones are dark and no other, each beside its name", arguments: forms)
    func treated(style: PageStyle) throws {
        let (page, structure) = try page([.thoracic(12), .lumbar(1)], style: style)
        let (paths, labels) = drawing(page, structure)
        // Seventeen bones with a process behind each, and the sacrum.
        #expect(paths.count == 2 * 17 + 1)
        #expect(paths.map { $0.fill == .black } == (0..<35).map { (22...25).contains($0) })
        let names = (1...12).map { "T\($0)" } + (1...5).map { "L\($0)" } + ["S1"]
        #expect(labels.map(\.text).prefix(18) == names[...])
        for (index, label) in labels.prefix(18).enumerated() {
            // A process stands before its body.
            let body = try #require(paths[min(2 * index + 1, 34)].bounds)
            let middle = label.run.baseline - label.run.size * 0.36
            #expect(middle > body.y - 1 && middle < body.y + body.height + 1, "\(label.text)")
            #expect(label.run.x < body.x)
        }
    }

    @Test("bones stand below one another, and names never touch, whatever is treated", arguments: forms)
    func order(style: PageStyle) throws {
        let (page, structure) = try page(VertebralLevel.allCases, style: style)
        let (paths, labels) = drawing(page, structure)
        #expect(paths.count == 2 * 24 + 1 && paths.allSatisfy { $0.fill == .black })
        for (upper, lower) in zip(labels.prefix(25), labels.prefix(25).dropFirst()) {
            // Capitals are no higher than three quarters of the size.
            #expect(lower.run.baseline - lower.run.size * 0.75 >= upper.run.baseline - 0.01, "\(lower.text)")
        }
    }

    @Test("without a treated bone the drawing is a smaller one without names or dark bones", arguments: forms)
    func neutral(style: PageStyle) throws {
        let (small, smallStructure) = try page([], style: style)
        let (paths, labels) = drawing(small, smallStructure)
        #expect(paths.allSatisfy { $0.fill != .black })
        #expect(labels.map(\.text) == ["Your spine."])
        let (large, largeStructure) = try page([.lumbar(2)], style: style)
        func height(_ paths: [Path]) -> Double {
            let boxes = paths.compactMap(\.bounds)
            return (boxes.map { $0.y + $0.height }.max() ?? 0) - (boxes.map(\.y).min() ?? 0)
        }
        #expect(height(paths) < height(drawing(large, largeStructure).paths) * 0.7)
    }

    @Test("no line of text runs into the drawing", arguments: forms)
    func besideText(style: PageStyle) throws {
        let (page, structure) = try page([.thoracic(7)], style: style)
        let boxes = drawing(page, structure).paths.compactMap(\.bounds)
        let figure = try #require(boxes.dropFirst().reduce(boxes.first) { $0?.union($1) })
        let family = try SheetLayoutTests.family.get()
        for mark in page.marks {
            guard case .element(let id) = mark.role, structure[id].role == .listBody, case .glyphs(let run) = mark.shape
            else { continue }
            let width =
                run.pieces.reduce(0) { $0 + Double($1.advance) } * run.size
                / Double(family.faces[run.face].unitsPerEm)
            let isBeside = run.baseline > figure.y && run.baseline - run.size < figure.y + figure.height
            #expect(!isBeside || run.x + width <= figure.x, "\(run.text)")
        }
    }

    @Test(
        "of two drawings in one section both are drawn, and a number to call below each can be touched",
        arguments: forms)
    func twoDrawings(style: PageStyle) throws {
        let figure = Figure(
            drawing: .spine(treated: []), text: [.text("Call "), Inline(.phone("555-010-0100"))], record: nil)
        let words = Block.paragraph(Paragraph(text: [.text("Rest.")], record: nil))
        let instructions = DischargeInstructions(
            language: "en", title: "Going home",
            runningText: .init(
                name: "Ana Example", identifiers: [], hospital: "", draft: nil, imprint: "Form 1", pageNumber: "{page}"),
            opening: [],
            sections: [
                Section(
                    id: "a", heading: "What we did", emphasis: .plain,
                    blocks: [.figure(figure), words, .figure(figure), words])
            ])
        let pagination = SheetLayout(family: try SheetLayoutTests.family.get()).pagination(
            of: instructions, style: style)
        let drawn = Set(
            pagination.pages.flatMap(\.marks).compactMap { mark -> StructureElement.ID? in
                guard case .element(let id) = mark.role, case .drawing = mark.shape else { return nil }
                return id
            })
        #expect(drawn.count == 2)
        let links = pagination.pages.flatMap(\.links)
        #expect(links.map(\.address) == ["tel:5550100100", "tel:5550100100"])
        for (page, link) in pagination.pages.flatMap({ page in page.links.map { (page, $0) } }) {
            // Where the number is set.
            let runs = page.marks.compactMap { mark -> GlyphRun? in
                guard mark.role == .element(link.element), case .glyphs(let run) = mark.shape else { return nil }
                return run
            }
            #expect(runs.contains { abs($0.x - link.box.x) < 0.01 && $0.baseline > link.box.y })
        }
    }
}
