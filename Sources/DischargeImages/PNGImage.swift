import CPNG

/// A PNG file as pixels to print: 8 bits a part, nothing transparent.
///
/// libpng decodes what the format allows: every depth, palettes, gray and interlaced rows. What is transparent shows
/// white, as paper would; what is gray stays gray.
public struct PNGImage: Sendable {
    /// In pixels.
    public let width: Int
    public let height: Int
    public let isGray: Bool
    /// Rows from the top, without padding: one byte of gray or three of sRGB a pixel.
    public let pixels: [UInt8]

    /// - Parameter mostPixels: How many pixels wide and high it may be; more are not decoded.
    public init(_ file: [UInt8], mostPixels: Int) throws(PNGError) {
        guard file.starts(with: PNGImage.signature) else { throw .notPNG }
        var image = png_image()
        // libpng reads from the bytes again when it decodes, so they stay where they are until then.
        let result = file.withUnsafeBytes { bytes -> Result<PNGImage, PNGError> in
            defer { png_image_free(&image) }
            guard cpng_begin(&image, bytes.baseAddress, bytes.count) != 0 else { return .failure(.damaged) }
            let (width, height) = (Int(image.width), Int(image.height))
            guard max(width, height) <= mostPixels else { return .failure(.tooLarge(width: width, height: height)) }
            let isGray = cpng_is_gray(&image) != 0
            // libpng 1.6.39 loses the opacity of the first row.
            let isInterlaced = file.count > PNGImage.interlacing && file[PNGImage.interlacing] != 0
            if isInterlaced, cpng_is_deep_and_transparent(&image) != 0 { return .failure(.interlacedDeepTransparent) }
            var isDecoded = false
            let size = width * height * (isGray ? 1 : 3)
            let pixels = [UInt8](unsafeUninitializedCapacity: size) { target, count in
                guard let start = target.baseAddress else { return }
                isDecoded = cpng_finish(&image, start) != 0 && cpng_is_clean(&image) != 0
                count = isDecoded ? size : 0
            }
            guard isDecoded else { return .failure(.damaged) }
            return .success(PNGImage(width: width, height: height, isGray: isGray, pixels: pixels))
        }
        self = try result.get()
    }

    private init(width: Int, height: Int, isGray: Bool, pixels: [UInt8]) {
        self.width = width
        self.height = height
        self.isGray = isGray
        self.pixels = pixels
    }

    /// ISO/IEC 15948, 5.2.
    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    /// Where the header, the first chunk, says whether rows are interlaced (11.2.1).
    private static let interlacing = 28
}

/// Why a file is no image.
public enum PNGError: Error, Hashable, Sendable {
    /// It does not begin as a PNG file does.
    case notPNG
    /// It ends early, or a part of it is not what the format allows.
    case damaged
    /// In pixels.
    case tooLarge(width: Int, height: Int)
    /// Interlaced, with 16 bits a part and transparent, which libpng does not decode well.
    case interlacedDeepTransparent
}
