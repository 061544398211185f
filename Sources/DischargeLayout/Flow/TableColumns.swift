import DischargeFonts
import DischargeModel

/// How a table's width is shared among its columns.
struct TableColumns {
    /// From one column's text to the next one's, in points.
    private let gutter: Double
    /// By column: its part of the width, and the width of its longest word in points.
    private let parts: [(weight: Double, longestWord: Double)]
    /// By column: the width of its longest number to call, in points.
    private let longestNumbers: [Double]

    /// - Parameters:
    ///   - gutter: From one column's text to the next one's, in points.
    ///   - parts: By column: its part of the width, and the width of its longest word in points.
    init(gutter: Double, parts: [(weight: Double, longestWord: Double)]) {
        self.gutter = gutter
        self.parts = parts
        longestNumbers = parts.map { _ in 0 }
    }

    init(_ table: Table, style: PageStyle, shaper: WordShaper) {
        gutter = style.body.size * 0.75
        func widest(_ words: [Substring]) -> Double {
            words.map { shaper.width(of: $0, size: style.body.size) }.max() ?? 0
        }
        let columns = table.columns.enumerated().map { index, column in
            // A row's last cell takes the columns that are left, so that it asks for no width where it takes several.
            let cells = table.rows.filter { $0.cells.count == table.columns.count || $0.cells.count > index + 1 }
                .flatMap { $0.cells[index] }
            return (column, cells: cells + [.text(column.heading)])
        }
        parts = columns.map { ($0.weight, widest($1.flatMap(TableColumns.words))) }
        longestNumbers = columns.map { widest($1.compactMap(\.numberToCall)) + TableColumns.margin }
    }

    /// What no line of a cell ends within: its words, each up to a slash or hyphen, and a number to call whole.
    private static func words(of inline: Inline) -> [Substring] {
        switch inline.content {
        case .text(let text): text.split { $0 == " " || $0 == "\n" }.flatMap(\.lineEnds)
        case .phone(let number): [number[...]]
        case .blank(let blank): [blank.text[...]]
        // Set smaller, so that the table's own words decide.
        case .finePrint: []
        }
    }

    /// Whether every column can be as wide as its longest word.
    func fit(in column: FlowBuilder.Column) -> Bool {
        needs.reduce(0, +) <= column.width - gutter * Double(parts.count - 1)
    }

    private var needs: [Double] { parts.map { $0.longestWord + TableColumns.margin } }
    /// For rounding, in points.
    private static let margin = 0.5

    /// Columns by weight, each wide enough for its longest word where the table's width allows it.
    func columns(in column: FlowBuilder.Column) -> [FlowBuilder.Column] {
        let room = column.width - gutter * Double(parts.count - 1)
        let total = parts.reduce(0) { $0 + $1.weight }
        let shares = parts.map { room * $0.weight / total }
        let widths = TableColumns.widened(shares, to: needs, numbers: longestNumbers, room: room)
        var x = column.x
        return widths.map { width in
            defer { x += width + gutter }
            return FlowBuilder.Column(x: x, width: width)
        }
    }

    /// Gives columns that are too narrow what they need, from what the others can spare. Where the needs are more than
    /// the room, the neediest columns are cut down to one width, so that only the longest words are broken, and of those
    /// no number to call.
    private static func widened(
        _ shares: [Double], to needs: [Double], numbers: [Double], room: Double
    ) -> [Double] {
        guard needs.reduce(0, +) <= room else { return cut(needs, sparing: numbers, to: room) }
        let missing = zip(shares, needs).reduce(0) { $0 + max(0, $1.1 - $1.0) }
        let spare = zip(shares, needs).reduce(0) { $0 + max(0, $1.0 - $1.1) }
        guard missing > 0 else { return shares }
        return zip(shares, needs).map { share, need in
            share < need ? need : share - (share - need) * missing / spare
        }
    }

    private static func cut(_ needs: [Double], sparing numbers: [Double], to room: Double) -> [Double] {
        let even = cut(needs, to: room)
        var widths = even
        // Columns with a long number keep its width, and the others share what is left.
        var kept = [Double?](repeating: nil, count: needs.count)
        while let index = kept.indices.first(where: { kept[$0] == nil && numbers[$0] > widths[$0] }) {
            kept[index] = numbers[index]
            let rest = room - kept.reduce(0) { $0 + ($1 ?? 0) }
            let others = cut(zip(kept, needs).map { $0 == nil ? $1 : 0 }, to: rest)
            // Where that is next to nothing, numbers are cut after all.
            let isEnough = zip(kept, zip(needs, others)).allSatisfy { $0 != nil || $1.1 >= min($1.0, room * 0.12) }
            guard rest >= 0, isEnough else { return even }
            widths = zip(kept, others).map { $0 ?? $1 }
        }
        return widths
    }

    private static func cut(_ needs: [Double], to room: Double) -> [Double] {
        guard needs.reduce(0, +) > room else { return needs }
        var limit = room
        var rest = room
        for (index, need) in needs.sorted().enumerated() {
            limit = rest / Double(needs.count - index)
            if need > limit { break }
            rest -= need
        }
        return needs.map { min($0, limit) }
    }
}

extension Substring {
    /// The word, cut where a line may end within it: behind a slash or hyphen between two letters.
    fileprivate var lineEnds: [Substring] {
        guard let mark = indices.dropFirst().dropLast().first(where: isLineEnd) else { return [self] }
        let next = index(after: mark)
        return [self[..<next]] + self[next...].lineEnds
    }

    private func isLineEnd(_ mark: Index) -> Bool {
        "-/".contains(self[mark]) && self[index(before: mark)].isLetter && self[index(after: mark)].isLetter
    }
}

extension Inline {
    /// As it is set: no line of it ends at a space.
    fileprivate var numberToCall: Substring? {
        guard case .phone(let number) = content, DialedNumber.address(of: number) != nil else { return nil }
        return number[...]
    }
}
