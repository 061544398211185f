public import DischargeFonts

/// Why a PDF was not made. No message shows a text of the sheet.
public enum PDFError: Error, Hashable, Sendable {
    /// libharu refused a step; `code` and `detail` are its own numbers (hpdf_error.h).
    case libharu(code: UInt, detail: UInt)
    /// A face has no glyph for these characters; the page would show empty boxes.
    case missingGlyph(characters: [UInt32], face: String)
    /// A mark, link or element names an element that is not there, or stands before its parent.
    case unknownElement(Int)
    /// A run or piece names a face that the family does not have.
    case unknownFace(Int)
    /// A page shows a picture that the writer does not hold.
    case unknownPicture
    /// A bookmark names a page that is not there.
    case unknownPage(Int)
    /// The pagination has no page.
    case noPages
    /// A number of the page is not finite or too large to be a length on paper.
    case unprintableNumber
    /// The PDF library counts its objects otherwise than the structure tree was numbered for.
    case unexpectedNumber(Int)
    /// A font made no subset.
    case font(FontError)
    /// libdeflate had no memory.
    case compressionFailed
}

extension PDFError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .libharu(let code, let detail):
            "the PDF library stopped with error 0x\(String(code, radix: 16)), detail \(detail). Report this as a fault."
        case .missingGlyph(let characters, let face):
            """
            the font \(face) has no glyph for \(characters.map(PDFError.codePoint).joined(separator: ", ")). \
            Add a font that has it to the fonts folder.
            """
        case .unknownElement(let id): "the page layout names structure element \(id), which it lacks. Report this."
        case .unknownFace(let face): "the page layout names font face \(face), which the family lacks. Report this."
        case .unknownPicture: "the page layout shows a picture that was not prepared. Report this as a fault."
        case .unknownPage(let page): "a bookmark names page \(page + 1), which the sheet lacks. Report this."
        case .noPages: "the sheet has no page. Report this as a fault."
        case .unprintableNumber: "the page layout holds a length that no page has. Report this as a fault."
        case .unexpectedNumber(let number):
            "the PDF library's next object is \(number), which was not expected. Report this as a fault."
        case .font(let error): error.description
        case .compressionFailed: "there was no memory to compress the PDF. Close other programs and print again."
        }
    }

    /// "U+1EC5"
    private static func codePoint(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
