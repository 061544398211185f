import DischargeFonts
import DischargeLayout
import DischargeModel

/// A file in the making: one sheet, or several one after the other that share its fonts, pictures and color profile.
struct SheetFile: ~Copyable {
    private let document: HaruDocument
    private let deflater: Deflater
    private let fonts: [FaceStrings?]
    private let fontObjects: [HaruReference?]
    private let images: [ImageObject]
    private let pictures: [HaruReference?]
    private let parts: SharedParts
    private let forms = FileForms()
    /// In the order of `forms`.
    private var formObjects: [HaruReference] = []
    private let outputIntent: OutputIntent
    private var structure: StructureTree
    private var pages: [HaruReference] = []
    private var annotations: [HaruReference] = []
    private var outline: [OutlineEntry] = []

    private struct OutlineEntry {
        var title: String
        var page: Int
        /// From the page's bottom, in points.
        var y: Double
        /// Whether it stands below the last one that does not.
        var isBelow: Bool
    }

    /// - Parameters:
    ///   - pages: All that will be added: the file carries what they show.
    ///   - parts: Of the worker that makes the file.
    init(
        of pages: [Page], family: FontFamily, parts: SharedParts, images: [ImageObject], outputIntent: OutputIntent
    ) throws(PDFError) {
        // The fastest: streams are a twelfth larger than at level 6, in less than half the time.
        let deflater = try Deflater(level: 1)
        let fonts = try FontSelection(for: pages, family: family, usual: parts.fonts, deflater: deflater).fonts
        let document = try HaruDocument()
        var fontObjects: [HaruReference?] = []
        for font in fonts { fontObjects.append(try font?.font.write(into: document)) }
        let shown = images.isEmpty ? [] : Set(pages.lazy.flatMap(\.marks).compactMap(\.picture))
        var pictures: [HaruReference?] = []
        for image in images { pictures.append(shown.contains(image.picture) ? try image.write(into: document) : nil) }
        structure = StructureTree(pageCount: pages.count)
        self.fonts = fonts
        self.fontObjects = fontObjects
        self.images = images
        self.pictures = pictures
        self.parts = parts
        self.outputIntent = outputIntent
        self.document = document
        self.deflater = deflater
    }

    /// Lets all sheets that follow be documents below one root.
    mutating func addRoot() {
        structure.addRoot()
    }

    /// Adds a sheet.
    ///
    /// - Parameters:
    ///   - bookmark: Stands over the sheet's own ones; `nil` where these stand by themselves.
    ///   - language: The file's.
    mutating func add(
        _ sheet: Pagination, below bookmark: String? = nil, inFileOf language: String? = nil
    ) throws(PDFError) {
        guard let top = sheet.pages.first?.height else { throw .noPages }
        try structure.add(sheet.structure, language: [nil, sheet.language].contains(language) ? nil : sheet.language)
        let first = pages.count
        if let bookmark { outline.append(OutlineEntry(title: bookmark, page: first, y: top, isBelow: false)) }
        for own in sheet.bookmarks {
            guard sheet.pages.indices.contains(own.page) else { throw .unknownPage(own.page) }
            outline.append(
                OutlineEntry(
                    title: own.title, page: first + own.page, y: sheet.pages[own.page].height - own.y,
                    isBelow: bookmark != nil))
        }
        for page in sheet.pages { try add(page) }
    }

    /// Adds a page of the sheet in hand, or one that holds nothing of any sheet.
    mutating func add(_ page: Page) throws(PDFError) {
        let index = pages.count
        let content = try PageContent(
            page, index: index, fonts: fonts, images: images, forms: forms, structure: &structure)
        let object = try document.newPage(width: page.width, height: page.height)
        try document.setContent(deflater.deflate(content.content), of: object)
        var links: [HaruReference] = []
        for link in page.links {
            let key = try structure.addAnnotation(of: link.element, page: index)
            links.append(try LinkAnnotation(link, pageHeight: page.height, key: key).write(into: document))
        }
        let named = content.faces.sorted().map { face in
            HaruEntry(key: "F\(face)", value: fontObjects[face].map { .reference($0) } ?? .dictionary([]))
        }
        var resources: [HaruEntry] = [("Font", .dictionary(named))]
        for drawing in forms.drawings[formObjects.count...] {
            formObjects.append(try parts.form(of: drawing, deflater: deflater).write(into: document))
        }
        let painted =
            content.pictures.sorted().compactMap { index in
                pictures[index].map { HaruEntry(key: "Im\(index)", value: .reference($0)) }
            }
            + content.shownForms.sorted().map { index in
                HaruEntry(key: "Fm\(index)", value: .reference(formObjects[index]))
            }
        if !painted.isEmpty { resources.append(("XObject", .dictionary(painted))) }
        var entries: [HaruEntry] = [("Resources", .dictionary(resources))]
        // A page that is blank belongs to no element.
        if structure.holdsContent(ofPage: index) { entries.append(("StructParents", .integer(index))) }
        entries.append(("Tabs", .name("S")))
        if !links.isEmpty { entries.append(("Annots", .array(links.map { .reference($0) }))) }
        try document.set(entries, in: object)
        pages.append(object)
        annotations += links
    }

    /// The whole file, to which nothing can be added afterwards.
    mutating func bytes(_ metadata: Metadata) throws(PDFError) -> [UInt8] {
        structure.close()
        var last: HaruReference?
        for entry in outline {
            let written = try document.addOutlineEntry(
                entry.title, page: pages[entry.page], y: entry.y, below: entry.isBelow ? last : nil)
            if !entry.isBelow { last = written }
        }
        try metadata.write(into: document)
        try outputIntent.write(into: document)
        let streams = try structure.write(
            into: document, pages: pages, annotations: annotations, deflater: deflater)
        return try document.bytes(objectStreams: streams, deflater: deflater)
    }
}

extension Mark {
    fileprivate var picture: Picture? {
        if case .picture(let placed) = shape { placed.picture } else { nil }
    }
}
