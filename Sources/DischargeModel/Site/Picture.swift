/// An image of pixels, ready to be printed: nothing in it is transparent.
///
/// Two pictures are the same when they were read from the same bytes.
public struct Picture: Sendable {
    /// In pixels.
    public let width: Int
    public let height: Int
    public let isGray: Bool
    /// Rows from the top, without padding: one byte of gray or three of sRGB a pixel.
    public let pixels: [UInt8]
    /// SHA-256 of the file that it was read from, as 64 lowercase hexadecimal digits.
    public let fileHash: String

    /// `nil` where the pixels are not as many as width and height say.
    public init?(width: Int, height: Int, isGray: Bool, pixels: [UInt8], fileHash: String) {
        guard width > 0, height > 0, pixels.count == width * height * (isGray ? 1 : 3) else { return nil }
        self.width = width
        self.height = height
        self.isGray = isGray
        self.pixels = pixels
        self.fileHash = fileHash
    }
}

extension Picture: Hashable {
    public static func == (left: Picture, right: Picture) -> Bool { left.fileHash == right.fileHash }

    public func hash(into hasher: inout Hasher) { hasher.combine(fileHash) }
}
