import DischargeLayout

/// A touchable place on a page (ISO 32000-1, 12.5.6.5).
struct LinkAnnotation {
    private let link: LinkArea
    private let pageHeight: Double
    /// Of the annotation in the parent tree.
    private let key: Int

    init(_ link: LinkArea, pageHeight: Double, key: Int) {
        self.link = link
        self.pageHeight = pageHeight
        self.key = key
    }

    func write(into document: borrowing HaruDocument) throws(PDFError) -> HaruReference {
        let box = link.box
        let corners = [box.x, pageHeight - box.y - box.height, box.x + box.width, pageHeight - box.y]
        guard corners.allSatisfy({ $0.isFinite && abs($0) <= 32_767 }) else { throw .unprintableNumber }
        return try document.newObject([
            ("Type", .name("Annot")),
            ("Subtype", .name("Link")),
            ("Rect", .array(corners.map { .real($0) })),
            ("Border", .array([.integer(0), .integer(0), .integer(0)])),
            // Bit 3: printed like the page, which PDF/A asks of every annotation.
            ("F", .integer(4)),
            ("Contents", .text(link.description)),
            ("StructParent", .integer(key)),
            ("A", .dictionary([("Type", .name("Action")), ("S", .name("URI")), ("URI", .literal(link.address))])),
        ])
    }
}
