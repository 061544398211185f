import DischargeFonts
import DischargeLayout
import DischargePDF
import Foundation

/// The package's own fonts, and what tests need to make a file with them.
struct Sample {
    let family: FontFamily
    let writer: PDFWriter

    static let fontsFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fonts").path

    static let properties = DocumentProperties(
        creationDate: 1_795_203_000, utcOffset: -18_000, formID: "D-2026 <&> 7")

    private static let shared = Result { try Sample() }

    static func make() throws -> Sample { try shared.get() }

    private init() throws {
        family = try FontFamily.load(directory: Sample.fontsFolder)
        writer = try PDFWriter(family: family)
    }

    func pdf(of pagination: Pagination) throws -> [UInt8] {
        try writer.pdf(of: pagination, properties: Sample.properties)
    }

    /// One page with one paragraph a line.
    func pdf(ofLines lines: [String], isStrong: Bool = false, size: Double = 12) throws -> [UInt8] {
        let builder = SheetBuilder(family: family)
        for line in lines {
            let paragraph = builder.element(.paragraph)
            builder.text(line, in: .element(paragraph), size: size, isStrong: isStrong)
            builder.newLine(size * 2)
        }
        return try pdf(of: builder.pagination(title: "Lines"))
    }
}
