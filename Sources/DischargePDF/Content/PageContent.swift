import DischargeFonts
import DischargeLayout

/// Draws one page: geometry turned upside down, since a PDF's y axis begins at the bottom, and marked with structure.
struct PageContent: ~Copyable {
    private(set) var content = SyntaxBuffer(capacity: 16 * 1024)
    /// Faces that the page shows.
    private(set) var faces: Set<Int> = []
    /// Indices of the pictures that the page shows.
    private(set) var pictures: Set<Int> = []
    private let page: Page
    private let fonts: [FaceStrings?]
    private let images: [ImageObject]
    private var open: MarkRole?
    private var fill: Color?
    private var stroke: Color?
    private var lineWidth: Double?
    private var type: (face: Int, size: Double)?

    /// Draws `page`, the one of index `pageIndex`, and notes in `structure` which content belongs to which element.
    init(
        _ page: Page, index pageIndex: Int, fonts: [FaceStrings?], images: [ImageObject],
        structure: inout StructureTree
    ) throws(PDFError) {
        self.page = page
        self.images = images
        self.fonts = fonts
        for mark in page.marks {
            try begin(mark.role, pageIndex: pageIndex, structure: &structure)
            if case .element(let id) = mark.role, let bounds = mark.shape.bounds {
                structure.extend(id, by: bounds, pageHeight: page.height)
            }
            switch mark.shape {
            case .glyphs(let run): try draw(run)
            case .rule(let rule): try draw(rule)
            case .frame(let frame): try draw(frame)
            case .path(let path): try draw(path)
            case .picture(let placed): try draw(placed)
            }
        }
        if open != nil { content.append("EMC\n") }
    }

    /// Marks of the same role that follow each other are one marked-content sequence (ISO 32000-1, 14.6).
    private mutating func begin(_ role: MarkRole, pageIndex: Int, structure: inout StructureTree) throws(PDFError) {
        guard role != open else { return }
        if open != nil { content.append("EMC\n") }
        open = role
        switch role {
        case .element(let id):
            let identifier = try structure.beginContent(of: id, page: pageIndex)
            content.append(name: structure.standardType(of: id))
            content.append(" <</MCID ")
            content.append(identifier)
            content.append(">> BDC\n")
        case .artifact(.header): content.append("/Artifact <</Type/Pagination/Subtype/Header/Attached[/Top]>> BDC\n")
        case .artifact(.footer): content.append("/Artifact <</Type/Pagination/Subtype/Footer/Attached[/Bottom]>> BDC\n")
        case .artifact(.layout): content.append("/Artifact <</Type/Layout>> BDC\n")
        }
    }

    private mutating func draw(_ run: GlyphRun) throws(PDFError) {
        guard let strings = fonts[run.face] else { throw .unknownFace(run.face) }
        faces.insert(run.face)
        try setFill(run.color)
        content.append("BT ")
        if type?.face != run.face || type?.size != run.size {
            content.append("/F")
            content.append(run.face)
            content.append(" ")
            try content.append(run.size)
            content.append(" Tf ")
            type = (run.face, run.size)
        }
        try content.append(run.x, page.height - run.baseline)
        content.append("Td ")
        content.append("[(")
        var drift = 0.0
        for piece in run.pieces {
            if abs(drift) >= 0.5 {
                content.append(move: Int(drift.rounded()))
                drift -= drift.rounded()
            }
            let string = try strings.string(of: piece, size: run.size)
            content.append(contentsOf: string.bytes)
            drift += string.drift
        }
        content.append(")] TJ\nET\n")
    }

    private mutating func draw(_ rule: Rule) throws(PDFError) {
        try setStroke(rule.color, width: rule.width)
        try content.append(rule.fromX, page.height - rule.fromY)
        content.append("m ")
        try content.append(rule.toX, page.height - rule.toY)
        content.append("l S\n")
    }

    private mutating func draw(_ frame: Frame) throws(PDFError) {
        guard frame.fill != nil || frame.stroke != nil else { return }
        if let color = frame.fill { try setFill(color) }
        if let color = frame.stroke { try setStroke(color, width: frame.strokeWidth) }
        try append(frame.box)
        switch (frame.fill, frame.stroke) {
        case (.some, .some): content.append("re B\n")
        case (.some, nil): content.append("re f\n")
        default: content.append("re S\n")
        }
    }

    /// Between q and Q, so that round ends and corners end with the path.
    private mutating func draw(_ path: Path) throws(PDFError) {
        guard path.fill != nil || path.stroke != nil else { return }
        if let color = path.fill { try setFill(color) }
        if let color = path.stroke { try setStroke(color, width: path.strokeWidth) }
        content.append("q 1 J 1 j ")
        for step in path.steps {
            switch step {
            case .move(let point):
                try append(point)
                content.append("m ")
            case .line(let point):
                try append(point)
                content.append("l ")
            case .curve(let first, let second, let end):
                for point in [first, second, end] { try append(point) }
                content.append("c ")
            case .rectangle(let box):
                try append(box)
                content.append("re ")
            case .close: content.append("h ")
            }
        }
        switch (path.fill, path.stroke) {
        case (.some, .some): content.append("B Q\n")
        case (.some, nil): content.append("f Q\n")
        default: content.append("S Q\n")
        }
    }

    /// An image fills the unit square, which is made as large as the box (ISO 32000-1, 8.9.5.1).
    private mutating func draw(_ placed: PlacedPicture) throws(PDFError) {
        guard let index = images.firstIndex(where: { $0.picture == placed.picture }) else { throw .unknownPicture }
        pictures.insert(index)
        let box = placed.box
        content.append("q ")
        try content.append(box.width, 0)
        try content.append(0, box.height)
        try content.append(box.x, page.height - box.y - box.height)
        content.append("cm /Im")
        content.append(index)
        content.append(" Do Q\n")
    }

    private mutating func append(_ point: Point) throws(PDFError) {
        try content.append(point.x, page.height - point.y)
    }

    private mutating func append(_ box: Box) throws(PDFError) {
        try content.append(box.x, page.height - box.y - box.height)
        try content.append(box.width, box.height)
    }

    private mutating func append(_ color: Color) throws(PDFError) {
        try content.append(color.red, color.green)
        try content.append(color.blue)
        content.append(" ")
    }

    private mutating func setFill(_ color: Color) throws(PDFError) {
        guard color != fill else { return }
        fill = color
        try append(color)
        content.append("rg ")
    }

    private mutating func setStroke(_ color: Color, width: Double) throws(PDFError) {
        if color != stroke {
            stroke = color
            try append(color)
            content.append("RG ")
        }
        if width != lineWidth {
            lineWidth = width
            try content.append(width)
            content.append(" w ")
        }
    }
}
