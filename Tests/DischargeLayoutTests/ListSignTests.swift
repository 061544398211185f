import DischargeModel
import Testing

@testable import DischargeLayout

@Suite("Signs beside items")
struct ListSignTests {
    private static let short = ["Walk a little.", "Drink no wine.", "Do not drive.", "Rest a lot.", "Ask for help."]
    private static let long = short.map { text in Array(repeating: text, count: 8).joined(separator: " ") }

    private func marks(_ texts: [String], icons: [Icon?], style: PageStyle) throws -> [Mark] {
        let items = zip(texts, icons).map { ListItem(text: [.text($0)], icon: $1, record: nil) }
        let setter = SheetLayout(family: try SheetLayoutTests.family.get()).setter(for: "en")
        var builder = FlowBuilder(style: style, setter: setter, drawings: DrawingShelf())
        let root = builder.newElement(.document, parent: nil)
        builder.addList(items, parent: root, column: .init(x: style.sideMargin, width: style.measure), gap: 0)
        return Strip.joined(
            builder.flow.strips.map { strip in
                var strip = strip
                strip.pad(top: strip.gap)
                return strip
            }
        ).marks
    }

    private func runs(_ marks: [Mark]) -> [(role: MarkRole, run: GlyphRun)] {
        marks.compactMap { mark in if case .glyphs(let run) = mark.shape { (mark.role, run) } else { nil } }
    }

    private func signs(_ marks: [Mark]) -> [Mark] {
        marks.filter { if case .drawing = $0.shape { true } else { false } }
    }

    @Test(
        "signs are artifacts, and a screen reader meets the words and bullets that it meets without them",
        arguments: SheetLayoutTests.styles, [short, long])
    func nothingRead(style: PageStyle, texts: [String]) throws {
        let icons: [Icon?] = [.walk, .noAlcohol, nil, .bedRest, nil]
        let signed = try marks(texts, icons: icons, style: style)
        let bare = try marks(texts, icons: [nil, nil, nil, nil, nil], style: style)
        #expect(signs(bare).isEmpty)
        #expect(signs(signed).count == icons.compactMap { $0 }.count)
        #expect(signs(signed).allSatisfy { $0.role == .artifact(.layout) })
        func read(_ marks: [Mark]) -> [MarkRole: String] {
            runs(marks).reduce(into: [:]) { $0[$1.role, default: ""] += $1.run.text }
        }
        #expect(read(signed) == read(bare))
    }

    @Test("bullets and words of a list with signs stand below one another", arguments: SheetLayoutTests.styles)
    func aligned(style: PageStyle) throws {
        let runs = runs(try marks(Self.long, icons: [.walk, nil, nil, .bedRest, .helper], style: style))
        let bullets = runs.filter { $0.run.text == "\u{2022}" }
        #expect(bullets.count == 5)
        #expect(Set(bullets.map(\.run.x)).count == 1)
        let words = Dictionary(grouping: runs.filter { $0.run.text != "\u{2022}" }, by: \.run.baseline)
        #expect(Set(words.values.compactMap { $0.map(\.run.x).min() }).count == 1)
    }

    @Test("beside body text on a page with wide margins, signs move no word", arguments: [Paper.letter, .a4])
    func hanging(paper: Paper) throws {
        let style = PageStyle(paper: paper, isLargePrint: false)
        let signed = runs(try marks(Self.long, icons: [.walk, nil, nil, .bedRest, .helper], style: style))
        let bare = runs(try marks(Self.long, icons: [nil, nil, nil, nil, nil], style: style))
        #expect(signed.map(\.run.x) == bare.map(\.run.x))
    }

    @Test(
        "a sign stands left of its bullet at its line's height, clear of the next sign",
        arguments: SheetLayoutTests.styles)
    func places(style: PageStyle) throws {
        let icons: [Icon?] = [.noDriving, .noAlcohol, .noLifting, .noDriving, .noAlcohol]
        let marks = try marks(Self.short, icons: icons, style: style)
        let bullets = runs(marks).filter { $0.run.text == "\u{2022}" }.map(\.run)
        let rings = signs(marks).compactMap(\.shape.bounds).filter { $0.width > style.pictogramSize * 0.8 }
        try #require(rings.count == bullets.count)
        for (ring, bullet) in zip(rings, bullets) {
            #expect(ring.x + ring.width < bullet.x)
            #expect(abs(ring.y + ring.height / 2 - (bullet.baseline - style.body.size * 0.43)) < style.body.size * 0.1)
        }
        for (upper, lower) in zip(rings, rings.dropFirst()) where lower.x == upper.x {
            #expect(upper.y + upper.height + 1.5 < lower.y)
        }
    }
}
