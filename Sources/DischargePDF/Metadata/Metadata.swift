/// What the document says about itself, twice: in the information dictionary and as XMP (ISO 16684-1), alike.
struct Metadata {
    private let title: String
    private let language: String
    private let formID: String
    private let wordsHash: String?
    private let creator: String
    private let producer: String
    private let created: Timestamp
    private let duplex: Duplex?

    /// What a dialog to print is to offer at first (ISO 32000-1, 12.2).
    enum Duplex: String {
        /// Both sides of the paper, which is turned over at its long edge.
        case longEdge = "DuplexFlipLongEdge"
        case oneSide = "Simplex"
    }

    /// - Parameter duplex: `nil` for what the printer does by itself.
    init(title: String, language: String, duplex: Duplex? = nil, properties: DocumentProperties) {
        self.duplex = duplex
        self.title = Metadata.printable(title)
        self.language = Metadata.printable(language)
        formID = Metadata.printable(properties.formID)
        wordsHash = properties.wordsHash.map(Metadata.printable)
        creator = Metadata.printable(properties.creator)
        producer = Metadata.printable(properties.producer)
        created = Timestamp(secondsSince1970: properties.creationDate, utcOffset: properties.utcOffset)
    }

    func write(into document: borrowing HaruDocument) throws(PDFError) {
        try document.set(
            [
                ("Title", .text(title)),
                ("Creator", .text(creator)),
                ("Producer", .text(producer)),
                ("CreationDate", .literal(created.pdfDate)),
                ("ModDate", .literal(created.pdfDate)),
                ("FormID", .text(formID)),
            ], in: document.information)
        // Left as it is, so that programs which know nothing of PDF find the packet.
        let packet = try document.newStream(
            StreamData(bytes: Array(xmp.utf8), isDeflated: false),
            [("Type", .name("Metadata")), ("Subtype", .name("XML"))])
        var preferences: [HaruEntry] = [("DisplayDocTitle", .boolean(true))]
        if let duplex { preferences.append(("Duplex", .name(duplex.rawValue))) }
        try document.set(
            [
                ("Metadata", .reference(packet)),
                ("Lang", .literal(language)),
                ("ViewerPreferences", .dictionary(preferences)),
            ], in: document.catalog)
    }

    /// The element that holds the form's identifier.
    static let identifierElement = "dc:identifier"
    static let creationElement = "xmp:CreateDate"

    /// PDF/A-2a and PDF/UA-1 in one packet. PDF/A knows properties of others only by the schemas described here
    /// (ISO 19005-2, 6.6.2.3).
    private var xmp: String {
        """
        <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(Metadata.escaped(title))</rdf:li></rdf:Alt></dc:title>
        <dc:language><rdf:Bag><rdf:li>\(Metadata.escaped(language))</rdf:li></rdf:Bag></dc:language>
        <\(Metadata.identifierElement)>\(Metadata.escaped(formID))</\(Metadata.identifierElement)>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
        <\(Metadata.creationElement)>\(created.iso8601)</\(Metadata.creationElement)>
        <xmp:ModifyDate>\(created.iso8601)</xmp:ModifyDate>
        <xmp:MetadataDate>\(created.iso8601)</xmp:MetadataDate>
        <xmp:CreatorTool>\(Metadata.escaped(creator))</xmp:CreatorTool>
        <pdf:Producer>\(Metadata.escaped(producer))</pdf:Producer>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <pdfaid:part>2</pdfaid:part>
        <pdfaid:conformance>A</pdfaid:conformance>
        <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>\(words)
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag>
        \(schemas.map(\.description).joined(separator: "\n"))
        </rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """
    }

    private var schemas: [ExtensionSchema] { [.accessibility] + (wordsHash == nil ? [] : [.words]) }

    /// The description that holds the hash of what the sheet says, if there is one.
    private var words: String {
        guard let wordsHash else { return "" }
        let schema = ExtensionSchema.words
        return """

            <rdf:Description rdf:about="" \(schema.declaration)>
            <\(schema.element)>\(Metadata.escaped(wordsHash))</\(schema.element)>
            </rdf:Description>
            """
    }

    /// The text without the characters that XML has no way to write.
    private static func printable(_ text: String) -> String {
        let scalars = text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0xFFFE && $0.value != 0xFFFF }
        return String(String.UnicodeScalarView(scalars))
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            default: result.append(character)
            }
        }
    }

    /// The text of an element's content.
    static func unescaped(_ text: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")].reduce(text) { text, pair in
            text.split(separator: pair.0, omittingEmptySubsequences: false).joined(separator: pair.1)
        }
    }
}
