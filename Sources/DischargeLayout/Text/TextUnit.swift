import DischargeFonts

/// A stretch of text that no line may end within, and the space after it.
struct TextUnit {
    var segments: [TextSegment] = []
    /// Set even where the line ends after it, so that the words stay apart for a reader of the text.
    var space: TextSegment?
    var ending = Ending.space

    enum Ending {
        /// A line may end here, and the space after it is not seen there.
        case space
        /// A line may end here without a space, after a hyphen, dash or slash.
        case hyphen
        /// The line ends here.
        case lineFeed
    }

    /// In points, without the space.
    var width: Double { segments.reduce(0) { $0 + $1.width } }
    var spaceWidth: Double { space?.width ?? 0 }
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
