public import DischargeCodes

/// What the codes on one page say.
public struct PageCode: Hashable, Sendable {
    public var bars: BarCode
    /// Beside the title; on the first page alone.
    public var square: SquareCode?
    /// The same for the keyboard: one or two lines.
    public var words: [String]

    public init(bars: BarCode, square: SquareCode?, words: [String]) {
        self.bars = bars
        self.square = square
        self.words = words
    }
}

/// Where a sheet's pages have room for codes, in points from the top left corner of the page, before pages are moved for
/// the binding.
public struct CodePlaces: Hashable, Sendable {
    /// The left end of the bars; what stands in it is narrower.
    public var bars: Box
    /// On the first page.
    public var square: Box
    /// The right and the lower end of the words.
    public var words: Point
    public var style: CodeStyle
    /// How far odd pages are moved to the right, and even ones to the left.
    public var bindingShift: Double

    init(in page: PageStyle, codes: CodeStyle, squareBottom: Double) {
        style = codes
        bindingShift = page.bindingShift
        let right = page.pageWidth - page.sideMargin
        let left = CodePlaces.onGrid(page.sideMargin, .up)
        bars = Box(
            x: left, y: page.pageHeight - page.edgeMargin - codes.barHeight, width: right - left,
            height: codes.barHeight)
        words = Point(x: right, y: bars.y - codes.gap)
        square = Box(
            x: CodePlaces.onGrid(right - codes.squareSide, .down),
            y: page.pageHeight - CodePlaces.onGrid(page.pageHeight - squareBottom, .up) - codes.squareSide,
            width: codes.squareSide, height: codes.squareSide)
    }

    /// On one page, counted from 1.
    func onPage(_ page: Int) -> CodePlaces {
        var places = self
        let shift = page.isMultiple(of: 2) ? -bindingShift : bindingShift
        places.bars.x += shift
        places.square.x += shift
        places.words.x += shift
        return places
    }

    /// The nearest edge of a pixel of 150 dots an inch, so that modules of whole pixels begin and end with them.
    private static func onGrid(_ place: Double, _ rule: FloatingPointRoundingRule) -> Double {
        (place / 0.48).rounded(rule) * 0.48
    }
}
