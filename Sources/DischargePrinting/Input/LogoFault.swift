import DischargeImages

/// Why a site's logo cannot be printed.
struct LogoFault: Error, Hashable {
    enum Kind: Hashable {
        case cannotRead(reason: String)
        case tooManyBytes(most: Int)
        case image(PNGError)
        /// Too few pixels for the size in which it is printed; both are told in words.
        case coarse(size: String, needed: String)
    }

    let path: String
    let kind: Kind

    init(path: String, _ kind: Kind) {
        self.path = path
        self.kind = kind
    }

    var problem: String {
        let rest =
            switch kind {
            case .cannotRead(let reason): "cannot be read: \(reason)"
            case .tooManyBytes(let most): "is larger than \(most >> 20) MB"
            case .image(.notPNG): "is not a PNG"
            case .image(.damaged): "is a damaged PNG"
            case .image(.interlacedDeepTransparent): "is interlaced and transparent with 16 bits a color"
            case .image(.tooLarge(let width, let height)): "has too many pixels: \(width) x \(height)"
            case .coarse(let size, _): "has only \(size) pixels, which look coarse in print"
            }
        return "the file \(path) \(rest)"
    }

    var mend: String {
        switch kind {
        case .cannotRead: "name a file that is there; its path begins at the site file's folder"
        case .tooManyBytes, .image(.tooLarge): "save it with fewer pixels; 900 wide or 300 high are plenty"
        case .image(.notPNG): "save the logo as PNG"
        case .image(.interlacedDeepTransparent): "save it with 8 bits a color, or without interlacing"
        case .image(.damaged): "save it again as PNG"
        case .coarse(_, let needed): "save it \(needed) or more, from the original drawing"
        }
    }
}
