/// The colour space that the sheet's colours are meant in (ISO 32000-1, 14.11.5): sRGB, its profile embedded.
struct OutputIntent: Sendable {
    private let profile: StreamData

    init(deflater: borrowing Deflater) throws(PDFError) {
        profile = try deflater.deflate(PackageResources.sRGB_icc)
    }

    func write(into document: borrowing HaruDocument) throws(PDFError) {
        let stream = try document.newStream(profile, [("N", .integer(3))])
        let intent = try document.newObject([
            ("Type", .name("OutputIntent")),
            ("S", .name("GTS_PDFA1")),
            ("OutputConditionIdentifier", .literal("sRGB")),
            ("Info", .literal("sRGB IEC61966-2.1")),
            ("DestOutputProfile", .reference(stream)),
        ])
        try document.set([("OutputIntents", .array([.reference(intent)]))], in: document.catalog)
    }
}
