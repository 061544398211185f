import DischargeCodes

/// The design of the codes by which a scanned page finds its form. All lengths are in points (1/72 inch).
public struct CodeStyle: Hashable, Sendable {
    /// The width of one module of the bars: three pixels of a scan of 150 dots an inch.
    public var barModule: Double
    public var barHeight: Double
    /// The width and height of one module of the square: four such pixels.
    public var squareModule: Double
    /// How many modules the square is wide and high at most.
    public var squareModules: Int
    /// The code's words, two lines above the right end of the bars.
    public var words: TypeStyle
    /// From the foot's last line and the words to the bars.
    public var gap: Double

    public init(isLargePrint: Bool) {
        barModule = 1.44
        barHeight = isLargePrint ? 20 : 15
        squareModule = 1.92
        squareModules = 25
        words =
            isLargePrint
            ? TypeStyle(size: 8, leading: 8.5, isStrong: false) : TypeStyle(size: 7, leading: 7.5, isStrong: false)
        gap = 3
    }

    /// What the bars add to the height of every page's foot.
    var footHeight: Double { gap + barHeight }
    /// Of the room below the page's number that the words take.
    var wordsHeight: Double { 2 * words.leading }
    var squareSide: Double { squareModule * Double(squareModules) }
    /// From the square to anything else.
    var squareQuiet: Double { squareModule * Double(SquareCode.quietZone) }
    /// What the square takes of the width of the lines beside it.
    var squareRoom: Double { squareSide + squareQuiet }
}
