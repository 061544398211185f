/// The operators that a sheet's pages need (ISO 32000-1, Annex A). Each is known by its letters, the last one lowest.
enum Operator: UInt32 {
    // Text.
    case beginText = 0x4254  // BT
    case endText = 0x4554  // ET
    case setFont = 0x5466  // Tf
    case moveText = 0x5464  // Td
    case setTextMatrix = 0x546D  // Tm
    case setRise = 0x5473  // Ts
    case showString = 0x546A  // Tj
    case showArray = 0x544A  // TJ

    // Marked content.
    case beginMarkedContent = 0x42_4443  // BDC
    case endMarkedContent = 0x45_4D43  // EMC

    // Graphics state.
    case saveState = 0x71  // q
    case restoreState = 0x51  // Q
    case concatenateMatrix = 0x636D  // cm
    case setLineWidth = 0x77  // w
    case setLineCap = 0x4A  // J
    case setLineJoin = 0x6A  // j
    case setMiterLimit = 0x4D  // M
    case setFillGray = 0x67  // g
    case setStrokeGray = 0x47  // G
    case setFillRGB = 0x7267  // rg
    case setStrokeRGB = 0x5247  // RG
    case setFillCMYK = 0x6B  // k
    case setStrokeCMYK = 0x4B  // K

    // Pictures.
    case paintObject = 0x446F  // Do

    // Paths.
    case moveTo = 0x6D  // m
    case lineTo = 0x6C  // l
    case curveTo = 0x63  // c
    case curveFromPoint = 0x76  // v
    case curveToPoint = 0x79  // y
    case rectangle = 0x7265  // re
    case closePath = 0x68  // h
    case stroke = 0x53  // S
    case closeAndStroke = 0x73  // s
    case fill = 0x66  // f
    case fillAndStroke = 0x42  // B
    case closeFillAndStroke = 0x62  // b
    case endPath = 0x6E  // n

    /// How many numbers stand before it; `nil` for those that follow a string, an array or a property list.
    var operandCount: Int? {
        switch self {
        case .curveTo, .setTextMatrix, .concatenateMatrix: 6
        case .rectangle, .curveFromPoint, .curveToPoint, .setFillCMYK, .setStrokeCMYK: 4
        case .setFillRGB, .setStrokeRGB: 3
        case .moveTo, .lineTo, .moveText: 2
        case .setLineWidth, .setLineCap, .setLineJoin, .setMiterLimit, .setFillGray, .setStrokeGray, .setRise, .setFont:
            1
        case .closePath, .stroke, .closeAndStroke, .fill, .fillAndStroke, .closeFillAndStroke, .endPath, .saveState,
            .restoreState, .beginText, .endText, .endMarkedContent, .paintObject:
            0
        case .showString, .showArray, .beginMarkedContent: nil
        }
    }
}
