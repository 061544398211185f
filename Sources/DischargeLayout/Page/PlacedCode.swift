import DischargeCodes

/// The modules of a code symbol (ISO/IEC 15417, ISO/IEC 18004) at their place on a page, all of one size.
public struct PlacedCode: Hashable, Sendable {
    /// From the top, each from the left; `true` where a module is dark.
    public var rows: [[Bool]]
    /// Where the first row's first module begins, in points from the top left corner of the page.
    public var origin: Point
    /// In points.
    public var moduleWidth: Double
    public var moduleHeight: Double

    public init(rows: [[Bool]], origin: Point, moduleWidth: Double, moduleHeight: Double) {
        self.rows = rows
        self.origin = origin
        self.moduleWidth = moduleWidth
        self.moduleHeight = moduleHeight
    }

    /// By row, where dark modules stand next to each other.
    public var darkRuns: [[Range<Int>]] { rows.map(\.darkRuns) }

    /// What it takes of the page, without its quiet zone.
    public var box: Box {
        Box(
            x: origin.x, y: origin.y, width: Double(rows.first?.count ?? 0) * moduleWidth,
            height: Double(rows.count) * moduleHeight)
    }
}
