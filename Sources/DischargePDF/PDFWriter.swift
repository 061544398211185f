public import DischargeFonts
public import DischargeLayout
public import DischargeModel
import Foundation

/// Writes sheets as PDF 1.7 that is PDF/UA-1 and PDF/A-2a at once.
///
/// Made once a process and shared by its workers. The same sheet and properties make the same bytes.
public struct PDFWriter: Sendable {
    public let family: FontFamily
    /// By face: the subset that serves sheets without rare characters, compressed already.
    private let usual: [EmbeddedFont]
    private let outputIntent: OutputIntent
    private let images: [ImageObject]

    /// Throws `PDFError.font` when a face makes no subset.
    public init(family: FontFamily) throws(PDFError) {
        images = []
        let deflater = try Deflater(level: 7)
        self.family = family
        var usual: [EmbeddedFont] = []
        for (index, face) in family.faces.enumerated() {
            let texts = try UsualGlyphs.texts(of: index, in: family)
            usual.append(try EmbeddedFont(face: face, texts: texts, deflater: deflater))
        }
        self.usual = usual
        outputIntent = try OutputIntent(deflater: deflater)
    }

    /// What one worker keeps from sheet to sheet.
    public func makeSharedParts() -> SharedParts { SharedParts(usual: usual) }

    /// The writer for sheets that show `picture` too, which is compressed once for all of them.
    public func holding(_ picture: Picture) throws(PDFError) -> PDFWriter {
        PDFWriter(self, images: images + [try ImageObject(picture)])
    }

    private init(_ writer: PDFWriter, images: [ImageObject]) {
        family = writer.family
        usual = writer.usual
        outputIntent = writer.outputIntent
        self.images = images
    }

    /// The sheet as a file's bytes.
    ///
    /// Throws `PDFError.missingGlyph` for a character without a glyph, `.unknownPicture` for a picture that the writer does
    /// not hold, and whatever part of the pagination is not consistent or is refused by libharu.
    ///
    /// - Parameter parts: Of this writer; keeps what it learns from sheet to sheet. `nil` for a sheet alone.
    public func pdf(
        of pagination: Pagination, properties: DocumentProperties, parts: SharedParts? = nil
    ) throws(PDFError) -> [UInt8] {
        guard !pagination.pages.isEmpty else { throw .noPages }
        var file = try newFile(of: pagination.pages, parts: parts)
        try file.add(pagination)
        return try file.bytes(
            Metadata(
                title: pagination.title, language: pagination.language,
                duplex: pagination.isTwoSided ? .longEdge : nil, properties: properties))
    }

    /// The sheets of a stack as one file's bytes, each a document below the root, with a bookmark that holds its own.
    ///
    /// Throws what the other method throws, `PDFError.noPages` for a stack without sheets.
    public func pdf(
        of stack: consuming SheetStack, properties: DocumentProperties, parts: SharedParts? = nil
    ) throws(PDFError) -> [UInt8] {
        guard let language = stack.language else { throw .noPages }
        let metadata = Metadata(
            title: stack.title, language: language, duplex: stack.isTwoSided ? .longEdge : .oneSide,
            properties: properties)
        var file = try newFile(of: stack.pages, parts: parts)
        file.addRoot()
        // A sheet that is drawn is let go of: there are hundreds.
        while let sheet = stack.takeFirst() {
            if let page = sheet.pageBefore { try file.add(page) }
            try file.add(sheet.pagination, below: sheet.bookmark, inFileOf: language)
        }
        return try file.bytes(metadata)
    }

    private func newFile(of pages: [Page], parts: SharedParts?) throws(PDFError) -> SheetFile {
        try SheetFile(
            of: pages, family: family, parts: parts ?? makeSharedParts(), images: images,
            outputIntent: outputIntent)
    }

    /// The `formID` of the properties that a file was written with, or `nil` for a file that is not such a form.
    public static func formID(inPDF bytes: [UInt8]) -> String? {
        text(of: Metadata.identifierElement, inPDF: bytes)
    }

    /// The `wordsHash` of the properties that a file was written with, or `nil` for a file without one.
    public static func wordsHash(inPDF bytes: [UInt8]) -> String? {
        text(of: ExtensionSchema.words.element, inPDF: bytes)
    }

    /// When the sheet was made by the properties that a file was written with, in ISO 8601 with the offset from UTC.
    public static func creationDate(inPDF bytes: [UInt8]) -> String? {
        text(of: Metadata.creationElement, inPDF: bytes)
    }

    private static func text(of element: String, inPDF bytes: [UInt8]) -> String? {
        guard bytes.starts(with: Array("%PDF-".utf8)), let start = bytes.end(ofFirst: "<\(element)>", from: 0),
            let end = bytes.end(ofFirst: "</\(element)>", from: start)
        else { return nil }
        let value = bytes[start..<end - "</\(element)>".utf8.count]
        return Metadata.unescaped(String(decoding: value, as: UTF8.self))
    }
}

extension [UInt8] {
    /// Where the first occurrence of the text ends, at or after `start`.
    ///
    /// Every sheet that takes another's place is looked through; the standard library's search takes milliseconds.
    fileprivate func end(ofFirst text: String, from start: Int) -> Int? {
        let wanted = Array(text.utf8)
        return withUnsafeBytes { bytes in
            var position = start
            while position + wanted.count <= bytes.count, let base = bytes.baseAddress,
                let found = memchr(base + position, Int32(wanted[0]), bytes.count - position - wanted.count + 1)
            {
                if memcmp(found, wanted, wanted.count) == 0 { return UnsafeRawPointer(found) - base + wanted.count }
                position = UnsafeRawPointer(found) - base + 1
            }
            return nil
        }
    }
}
