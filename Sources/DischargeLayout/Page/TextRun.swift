public import DischargeFonts

/// Words and the spaces between and after them in one face and size, set one after the other without a gap.
///
/// It is told from others by its identity and never changes, so that what follows from it is worked out once for all the
/// sheets that hold the text.
public final class TextRun: Sendable {
    /// Index of the face in the `FontFamily`; the same for every piece.
    public let face: Int
    /// Points an em.
    public let size: Double
    public let pieces: [ShapedText]

    public init(face: Int, size: Double, pieces: [ShapedText]) {
        self.face = face
        self.size = size
        self.pieces = pieces
    }
}
