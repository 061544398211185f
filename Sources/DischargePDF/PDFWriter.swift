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
    public func makeWordStrings() -> WordStrings { WordStrings(usual: usual) }

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
    /// - Parameter words: Of this writer; keeps what it learns from sheet to sheet. `nil` for a sheet alone.
    public func pdf(
        of pagination: Pagination, properties: DocumentProperties, words: WordStrings? = nil
    ) throws(PDFError) -> [UInt8] {
        guard !pagination.pages.isEmpty else { throw .noPages }
        // The fastest: a sheet is a tenth larger than at level 6 and written in half the time.
        let deflater = try Deflater(level: 1)
        let selection = try FontSelection(
            for: pagination.pages, family: family, usual: (words ?? makeWordStrings()).faces, deflater: deflater)
        let document = try HaruDocument()
        var fonts: [HaruReference?] = []
        for font in selection.fonts { fonts.append(try font?.font.write(into: document)) }

        let shown = images.isEmpty ? [] : Set(pagination.pages.lazy.flatMap(\.marks).compactMap(\.picture))
        var pictures: [HaruReference?] = []
        for image in images { pictures.append(shown.contains(image.picture) ? try image.write(into: document) : nil) }

        var structure = try StructureTree(pagination.structure, pageCount: pagination.pages.count)
        var pages: [HaruReference] = []
        var annotations: [HaruReference] = []
        for (index, page) in pagination.pages.enumerated() {
            let content = try PageContent(
                page, index: index, fonts: selection.fonts, images: images, structure: &structure)
            let object = try document.newPage(width: page.width, height: page.height)
            try document.setContent(deflater.deflate(content.content), of: object)
            var links: [HaruReference] = []
            for link in page.links {
                let key = try structure.addAnnotation(of: link.element, page: index)
                links.append(
                    try LinkAnnotation(link, pageHeight: page.height, key: key).write(into: document))
            }
            let named = content.faces.sorted().map { face in
                HaruEntry(key: "F\(face)", value: fonts[face].map { .reference($0) } ?? .dictionary([]))
            }
            var resources: [HaruEntry] = [("Font", .dictionary(named))]
            let namedPictures = content.pictures.sorted().compactMap { index in
                pictures[index].map { HaruEntry(key: "Im\(index)", value: .reference($0)) }
            }
            if !namedPictures.isEmpty { resources.append(("XObject", .dictionary(namedPictures))) }
            var entries: [HaruEntry] = [
                ("Resources", .dictionary(resources)),
                ("StructParents", .integer(index)),
                ("Tabs", .name("S")),
            ]
            if !links.isEmpty { entries.append(("Annots", .array(links.map { .reference($0) }))) }
            try document.set(entries, in: object)
            pages.append(object)
            annotations += links
        }
        structure.close()
        for bookmark in pagination.bookmarks {
            guard pages.indices.contains(bookmark.page) else { throw .unknownPage(bookmark.page) }
            let height = pagination.pages[bookmark.page].height
            try document.addOutlineEntry(bookmark.title, page: pages[bookmark.page], y: height - bookmark.y)
        }
        try Metadata(
            title: pagination.title, language: pagination.language, isTwoSided: pagination.isTwoSided,
            properties: properties
        ).write(into: document)
        try outputIntent.write(into: document)
        let streams = try structure.write(
            into: document, pages: pages, annotations: annotations, deflater: deflater)
        return try document.bytes(objectStreams: streams, deflater: deflater)
    }

    /// The `formID` of the properties that a file was written with, or `nil` for a file that is not such a form.
    public static func formID(inPDF bytes: [UInt8]) -> String? {
        text(of: Metadata.identifierElement, inPDF: bytes)
    }

    /// The `wordsHash` of the properties that a file was written with, or `nil` for a file without one.
    public static func wordsHash(inPDF bytes: [UInt8]) -> String? {
        text(of: ExtensionSchema.words.element, inPDF: bytes)
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

extension Mark {
    fileprivate var picture: Picture? {
        if case .picture(let placed) = shape { placed.picture } else { nil }
    }
}
