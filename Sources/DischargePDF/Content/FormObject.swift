import DischargeLayout

/// A drawing as a PDF carries it, a form that pages place (ISO 32000-1, 8.10): compressed once, and shared by the sheets
/// that show it.
struct FormObject {
    private let data: StreamData
    /// In the form's own space, whose y axis points up as a page's does.
    private let bounds: Box

    init(_ drawing: Drawing, deflater: borrowing Deflater) throws(PDFError) {
        var content = SyntaxBuffer(capacity: 2_048)
        // Round ends and corners.
        content.append("1 J 1 j ")
        for path in drawing.paths {
            if let color = path.fill { try content.append(fill: color) }
            if let color = path.stroke { try content.append(stroke: color, width: path.strokeWidth) }
            try content.append(path, below: 0)
            content.append("\n")
        }
        data = try deflater.deflate(content)
        let box = drawing.bounds
        bounds = Box(x: box.x, y: -box.y - box.height, width: box.width, height: box.height)
    }

    func write(into document: borrowing HaruDocument) throws(PDFError) -> HaruReference {
        let corners = [bounds.x, bounds.y, bounds.x + bounds.width, bounds.y + bounds.height]
        return try document.newStream(
            data,
            [
                ("Type", .name("XObject")),
                ("Subtype", .name("Form")),
                ("BBox", .array(corners.map { .real($0) })),
                ("Resources", .dictionary([])),
            ])
    }
}
