/// Reads the text of sheets back from their bytes.
///
/// Written from ISO 32000-1 alone: it shares nothing with what writes the sheets. It reads one sheet after another, keeps
/// the fonts that it has read, and belongs to one worker.
public final class SheetReader {
    private let inflater = Inflater()
    private let fontShelf = FontShelf()
    private let formShelf = FormShelf()
    /// One for each part of a page; each holds the text of all pages.
    let sinks: UnsafeMutablePointer<TextSink>

    public init() {
        sinks = .allocate(capacity: PagePart.allCases.count)
        for part in PagePart.allCases { (sinks + part.rawValue).initialize(to: TextSink()) }
    }

    deinit {
        for part in PagePart.allCases { sinks[part.rawValue].deallocate() }
        sinks.deallocate()
    }

    /// The text of each page in order.
    public func pages(of bytes: [UInt8]) throws(ReadBackFault) -> [PageText] {
        let sheet = try read(bytes)
        return sheet.pages.map { page in
            PageText(
                header: text(.header, page.header), footer: text(.footer, page.footer),
                content: text(.content, page.content))
        }
    }

    /// Reads everything that a sheet shows; what is read stays in the sinks until the next.
    func read(_ bytes: [UInt8]) throws(ReadBackFault) -> ReadSheet {
        try bytes.withUnsafeBufferPointer { bytes throws(ReadBackFault) in
            let file = try ObjectFile(bytes, inflater: inflater)
            let catalog = try file.dictionary(file.references.trailer["Root"], .trailer)
            let metadata = try DocumentMetadata(of: catalog, in: file)
            var sheet = ReadSheet(metadata: metadata)
            for part in PagePart.allCases { sinks[part.rawValue].beginFile() }
            var fonts: [Int: ReadFont] = [:]
            for page in try PageTree(of: catalog, in: file).pages {
                for part in PagePart.allCases { sinks[part.rawValue].beginPage() }
                try checkAnnotations(of: page.entries, in: file)
                let pageFonts = try self.fonts(of: page.resources, known: &fonts, in: file)
                let pictures = try self.pictures(of: page.resources, in: file)
                let content = try file.stream(page.entries["Contents"], .page)
                var reader = ContentReader(
                    try file.data(of: content), object: content.object, fonts: pageFonts,
                    pictures: pictures, sinks: sinks)
                try reader.read()
                sheet.pages.append(ReadPage(header: range(.header), footer: range(.footer), content: range(.content)))
            }
            return sheet
        }
    }

    private func range(_ part: PagePart) -> Range<Int> {
        let sink = sinks[part.rawValue]
        return sink.pageStart..<sink.count
    }

    func bytes(_ part: PagePart, _ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: sinks[part.rawValue].bytes + range.lowerBound, count: range.count)
    }

    private func text(_ part: PagePart, _ range: Range<Int>) -> String {
        String(decoding: bytes(part, range), as: UTF8.self).replacing("\n", with: " ")
    }

    /// What a link draws of its own stands outside of the page's content.
    private func checkAnnotations(of page: Entries, in file: ObjectFile) throws(ReadBackFault) {
        guard let value = page["Annots"] else { return }
        guard let annotations = try file.resolved(value, .annotation).array else {
            throw ReadBackFault(.annotation, at: 0)
        }
        for annotation in annotations {
            let entries = try file.dictionary(annotation, .annotation)
            guard entries.isName("Subtype", "Link"), entries["AP"] == nil else {
                throw ReadBackFault(.annotation, at: 0)
            }
        }
    }

    /// Names of what the page can paint: images, and forms that show no text.
    private func pictures(of resources: Value?, in file: ObjectFile) throws(ReadBackFault) -> [[UInt8]] {
        guard let resources, let named = try file.dictionary(resources, .page)["XObject"] else { return [] }
        var names: [[UInt8]] = []
        for pair in try file.dictionary(named, .page).pairs {
            let stream = try file.stream(pair.value, .page)
            if !stream.entries.isName("Subtype", "Image") {
                guard stream.entries.isName("Subtype", "Form") else { throw ReadBackFault(.operation, at: 0) }
                try formShelf.check(stream, in: file, sinks: sinks)
            }
            names.append(Array(pair.key.utf8))
        }
        return names
    }

    /// - Parameter known: The file's fonts that were read already, by object.
    private func fonts(
        of resources: Value?, known: inout [Int: ReadFont], in file: ObjectFile
    ) throws(ReadBackFault) -> [(name: [UInt8], font: ReadFont)] {
        guard let resources else { return [] }
        let dictionary = try file.dictionary(resources, .page)
        guard let named = dictionary["Font"] else { return [] }
        var fonts: [(name: [UInt8], font: ReadFont)] = []
        for pair in try file.dictionary(named, .font).pairs {
            guard let number = pair.value.reference else { throw ReadBackFault(.font, at: 0) }
            if known[number] == nil { known[number] = try fontShelf.font(pair.value, in: file) }
            if let font = known[number] { fonts.append((Array(pair.key.utf8), font)) }
        }
        return fonts
    }
}

/// What one page shows. Lines are divided by spaces.
public struct PageText: Hashable, Sendable {
    /// What is marked as the page's head.
    public let header: String
    /// What is marked as the page's foot.
    public let footer: String
    /// Everything else.
    public let content: String
}

/// A sheet whose text stands in a reader's sinks.
struct ReadSheet {
    let metadata: DocumentMetadata
    var pages: [ReadPage] = []
}

/// Where a page's text stands in each sink.
struct ReadPage {
    let header: Range<Int>
    let footer: Range<Int>
    let content: Range<Int>
}
