/// What the site puts above a sheet's title on page 1: its logo, and lines such as a department and an address beside it.
public struct Letterhead: Hashable, Sendable, Encodable {
    /// At least one of the two is there.
    public var logo: Logo?
    /// As printed, one below the other.
    public var lines: [String]

    /// `nil` for one of nothing.
    public init?(logo: Logo?, lines: [String]) {
        guard logo != nil || !lines.isEmpty else { return nil }
        self.logo = logo
        self.lines = lines
    }

    /// A drawing that stands for the site.
    public struct Logo: Hashable, Sendable {
        public var picture: Picture
        /// What it shows, in words, for a reader who cannot see it.
        public var alternative: String

        public init(picture: Picture, alternative: String) {
            self.picture = picture
            self.alternative = alternative
        }
    }
}

extension Letterhead.Logo: Encodable {
    private enum Key: String, CodingKey {
        case alternative, width, height, sha256
    }

    /// What it shows, its size in pixels, and the SHA-256 of its file; not its pixels.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(alternative, forKey: .alternative)
        try container.encode(picture.width, forKey: .width)
        try container.encode(picture.height, forKey: .height)
        try container.encode(picture.fileHash, forKey: .sha256)
    }
}
