/// A property of XMP that PDF/A does not know by itself, with the description it asks for (ISO 19005-2, 6.6.2.3).
struct ExtensionSchema {
    let title: String
    let namespace: String
    let prefix: String
    let property: String
    /// A value type of XMP, for example "Text".
    let type: String
    let purpose: String

    /// The part of ISO 14289 that the file follows.
    static let accessibility = ExtensionSchema(
        title: "PDF/UA identification", namespace: "http://www.aiim.org/pdfua/ns/id/", prefix: "pdfuaid",
        property: "part", type: "Integer", purpose: "Part of ISO 14289 that the file follows")

    /// The hash of what the sheet says.
    static let words = ExtensionSchema(
        title: "Discharge sheet", namespace: "urn:discharge:sheet:", prefix: "sheet", property: "wordsHash",
        type: "Text", purpose: "SHA-256 of what the sheet says")

    /// The element of its property.
    var element: String { "\(prefix):\(property)" }

    /// The declaration of its prefix.
    var declaration: String { "xmlns:\(prefix)=\"\(namespace)\"" }

    var description: String {
        """
        <rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>\(title)</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>\(namespace)</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>\(prefix)</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>\(property)</pdfaProperty:name>
        <pdfaProperty:valueType>\(type)</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>\(purpose)</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li>
        """
    }
}
