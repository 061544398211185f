public import DischargeModel

/// How large a site's logo is printed. All lengths are in points (1/72 inch).
public enum LogoSize {
    /// The box that a logo fills in one direction.
    static let widest = 144.0
    static let highest = 45.0

    /// Pixels that an inch of print needs at least, so that edges look sharp.
    public static let leastResolution = 150.0

    /// Its width and height, in its own proportions.
    public static func printed(_ picture: Picture) -> (width: Double, height: Double) {
        let (width, height) = (Double(picture.width), Double(picture.height))
        let scale = min(widest / width, highest / height)
        return (width * scale, height * scale)
    }

    /// How many pixels wide or high it has to be, in the direction in which it fills its box; `nil` where it has as many.
    public static func missingPixels(of picture: Picture) -> (isWidth: Bool, needed: Int)? {
        let (width, height) = printed(picture)
        let isWidth = width / widest >= height / highest
        let needed = Int(((isWidth ? width : height) / 72 * leastResolution).rounded(.up))
        return (isWidth ? picture.width : picture.height) < needed ? (isWidth, needed) : nil
    }
}
