import DischargeModel

/// A picture as a PDF carries it (ISO 32000-1, 8.9.5): compressed once, and shared by the sheets that show it.
struct ImageObject: Sendable {
    let picture: Picture
    private let data: StreamData

    init(_ picture: Picture) throws(PDFError) {
        self.picture = picture
        data = try Deflater(level: 10).deflate(picture.pixels)
    }

    func write(into document: borrowing HaruDocument) throws(PDFError) -> HaruReference {
        try document.newStream(
            data,
            [
                ("Type", .name("XObject")),
                ("Subtype", .name("Image")),
                ("Width", .integer(picture.width)),
                ("Height", .integer(picture.height)),
                ("ColorSpace", .name(picture.isGray ? "DeviceGray" : "DeviceRGB")),
                ("BitsPerComponent", .integer(8)),
            ])
    }
}
