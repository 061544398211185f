import DischargeModel
import DischargePrinting
import Synchronization

@testable import DischargeLayout

/// Where a sheet's first two boxes stand, and what decides it.
struct FrontPages: Sendable {
    /// Pages, counted from 0, with a part of what matters most.
    var important: [Int] = []
    /// Pages with a part of the signs for an ambulance.
    var emergency: [Int] = []
    /// By page, where its last line ends: 0 at the top of the room for it, 1 at the bottom.
    var filled: [Double] = []
    /// Every frame of both boxes.
    var frames: [FramedLines] = []
    /// Between a box and the one before it on its page.
    var leastGapBetweenFrames = Double.infinity
    /// A page's, in points.
    var room: Double
    /// From the title to the end of the signs for an ambulance, with the smallest gaps.
    var leastHeight: Double
    /// Where those signs stand if the pages before are filled with the usual gaps, whatever is cut.
    var earliestEmergency: Int

    struct FramedLines: Sendable {
        var lines: Int
        /// From the frame to the first line's letters, and from the last line to the frame, in points.
        var spaceAbove: Double
        var spaceBelow: Double
    }

    private static let known = Mutex<[FrontCase: FrontPages]>([:])

    static func of(_ form: FrontCase) throws -> FrontPages {
        if let known = known.withLock({ $0[form] }) { return known }
        let pages = try FrontPages(form)
        known.withLock { $0[form] = pages }
        return pages
    }

    private init(_ form: FrontCase) throws {
        let instructions = try form.instructions()
        let layout = SheetLayout(family: try SheetPrinter.shared.get().printer.family)
        let setter = layout.setter(for: instructions.language)
        var builder = FlowBuilder(style: form.style, setter: setter, drawings: DrawingShelf())
        builder.add(instructions)
        let heads = RunningHeads(instructions.runningText, style: form.style, setter: setter)
        room = heads.bottom - heads.top
        let strips = builder.flow.strips
        // The first box says what matters most, the second is that of the emergency.
        let first = strips.firstIndex { $0.box == 1 } ?? 0
        let last = strips.lastIndex { $0.box == 1 } ?? 0
        leastHeight = strips[...last].enumerated().reduce(0) { height, strip in
            height + strip.element.height + (strip.offset == 0 ? 0 : strip.element.gap / 2)
        }
        earliestEmergency = Self.earliestPage(of: first...last, among: strips, room: room)

        let pagination = layout.pagination(of: instructions, style: form.style)
        for (number, page) in pagination.pages.enumerated() {
            let lines = page.lines
            filled.append(((lines.map(\.run.baseline).max() ?? heads.top) - heads.top) / room)
            let sections = lines.map { pagination.section(of: $0.element) }
            if sections.contains(0) { important.append(number) }
            if sections.contains(1) { emergency.append(number) }
            var bottom: Double?
            for frame in page.frames {
                let inside = zip(lines, sections).filter { line, _ in
                    (frame.y...frame.y + frame.height).contains(line.run.baseline)
                }
                guard inside.contains(where: { $0.1 == 0 || $0.1 == 1 }) else { continue }
                let baselines = Set(inside.map(\.0.run.baseline))
                let capitals = inside.map { $0.0.run.baseline - $0.0.run.size * 0.72 }
                frames.append(
                    FramedLines(
                        lines: baselines.count, spaceAbove: (capitals.min() ?? 0) - frame.y,
                        spaceBelow: frame.y + frame.height - (baselines.max() ?? 0)))
                if let bottom { leastGapBetweenFrames = min(leastGapBetweenFrames, frame.y - bottom) }
                bottom = frame.y + frame.height
            }
        }
    }

    private static func earliestPage(of emergency: ClosedRange<Int>, among strips: [Strip], room: Double) -> Int {
        var start = 0
        var page = 0
        while true {
            var height = 0.0
            var end = start
            var lastGoodEnd = start
            while height <= room || end == start + 1 {
                if end > emergency.upperBound { return page }
                if !emergency.dropFirst().contains(end), strips[end].breakBefore != .forbidden { lastGoodEnd = end }
                height += (end == start ? 0 : strips[end].gap) + strips[end].height
                end += 1
            }
            start = lastGoodEnd > start ? lastGoodEnd : end - 1
            page += 1
        }
    }
}

extension Page {
    fileprivate var lines: [(run: GlyphRun, element: StructureElement.ID)] {
        marks.compactMap { mark in
            guard case .element(let element) = mark.role, case .glyphs(let run) = mark.shape else { return nil }
            return (run, element)
        }
    }

    fileprivate var frames: [Box] {
        marks.compactMap { mark in
            if case .frame(let frame) = mark.shape, frame.stroke != nil { frame.box } else { nil }
        }
    }
}

extension Pagination {
    /// Which of the sheet's sections an element stands in, counted from 0; `nil` for the opening.
    fileprivate func section(of element: StructureElement.ID) -> Int? {
        var part = element
        while structure[part].role != .section {
            guard let parent = structure[part].parent else { return nil }
            part = parent
        }
        return structure[..<part].count { $0.role == .section }
    }
}
