import DischargeFonts

/// A stretch of text that no line may end within, and the space after it.
struct TextUnit {
    var segments: [TextSegment] = []
    /// Set even where the line ends after it, so that the words stay apart for a reader of the text.
    var space: TextSegment?
    var ending = Ending.space
    var bond = Bond.none

    enum Ending {
        /// A line may end here, and the space after it is not seen there.
        case space
        /// A line may end here without a space, after a hyphen, dash or slash.
        case hyphen
        /// The line ends here.
        case lineFeed
    }

    /// How firmly the unit stands with the next one, as the parts of a date do. A line ends between them only where the
    /// measure leaves no other way.
    enum Bond {
        case none
        /// Cut before a tight one is: a weekday and its date.
        case loose
        case tight
    }

    /// In points, without the space.
    var width: Double { segments.reduce(0) { $0 + $1.width } }
    var spaceWidth: Double { space?.width ?? 0 }
    var text: String {
        segments.count == 1 ? segments[0].text.text : segments.reduce(into: "") { $0 += $1.text.text }
    }
    /// How many letters and digits it shows.
    var letterCount: Int { text.count { $0.isLetter || $0.isNumber } }
}

/// Text of one face that belongs to one part of a text.
struct TextSegment {
    var text: ShapedText
    var isStrong: Bool
    /// In points.
    var width: Double
    /// As `SetText` counts its parts.
    var part: Int
    /// What the segment dials when touched.
    var phone: String?
}
