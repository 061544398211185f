import DischargeFonts
import DischargeLayout

/// Draws one page: geometry turned upside down, since a PDF's y axis begins at the bottom, and marked with structure.
struct PageContent: ~Copyable {
    private(set) var content = SyntaxBuffer(capacity: 16 * 1024)
    /// Faces that the page shows.
    private(set) var faces: Set<Int> = []
    /// Indices of the pictures that the page shows.
    private(set) var pictures: Set<Int> = []
    /// Indices of the drawings that the page shows, among those of the file.
    private(set) var shownForms: Set<Int> = []
    private let forms: FileForms
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
        _ page: Page, index pageIndex: Int, fonts: [FaceStrings?], images: [ImageObject], forms: FileForms,
        structure: inout StructureTree
    ) throws(PDFError) {
        self.page = page
        self.images = images
        self.forms = forms
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
            case .drawing(let placed): try draw(placed)
            case .code(let placed): try draw(placed)
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

    private mutating func draw(_ glyphs: GlyphRun) throws(PDFError) {
        let run = glyphs.run
        guard let strings = fonts[run.face] else { throw .unknownFace(run.face) }
        faces.insert(run.face)
        try setFill(glyphs.color)
        content.append("BT ")
        if type?.face != run.face || type?.size != run.size {
            content.append("/F")
            content.append(run.face)
            content.append(" ")
            try content.append(run.size)
            content.append(" Tf ")
            type = (run.face, run.size)
        }
        try content.append(glyphs.x, page.height - glyphs.baseline)
        content.append("Td ")
        content.append(contentsOf: try strings.shown(run))
        content.append("ET\n")
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
        try content.append(frame.box, below: page.height)
        switch (frame.fill, frame.stroke) {
        case (.some, .some): content.append("re B\n")
        case (.some, nil): content.append("re f\n")
        default: content.append("re S\n")
        }
    }

    /// Between q and Q, so that round ends and corners end with the path.
    private mutating func draw(_ path: Path) throws(PDFError) {
        if let color = path.fill { try setFill(color) }
        if let color = path.stroke { try setStroke(color, width: path.strokeWidth) }
        content.append("q 1 J 1 j ")
        try content.append(path, below: page.height)
        content.append(" Q\n")
    }

    private mutating func draw(_ placed: PlacedDrawing) throws(PDFError) {
        let index = forms.index(of: placed.drawing)
        shownForms.insert(index)
        try beginSpace(at: placed.origin, width: placed.scale, height: placed.scale)
        content.append("/Fm")
        content.append(index)
        content.append(" Do Q\n")
    }

    /// One path, so that no seam shows between modules; its unit is a module, which makes the numbers short.
    private mutating func draw(_ code: PlacedCode) throws(PDFError) {
        try setFill(.black)
        try beginSpace(at: code.origin, width: code.moduleWidth, height: code.moduleHeight)
        for (row, runs) in code.darkRuns.enumerated() {
            for run in runs {
                content.append(run.lowerBound)
                content.append(" ")
                content.append(-row - 1)
                content.append(" ")
                content.append(run.count)
                content.append(" 1 re ")
            }
        }
        content.append("f Q\n")
    }

    /// An image fills the unit square, which is made as large as the box (ISO 32000-1, 8.9.5.1).
    private mutating func draw(_ placed: PlacedPicture) throws(PDFError) {
        guard let index = images.firstIndex(where: { $0.picture == placed.picture }) else { throw .unknownPicture }
        pictures.insert(index)
        let box = placed.box
        try beginSpace(at: Point(x: box.x, y: box.y + box.height), width: box.width, height: box.height)
        content.append("/Im")
        content.append(index)
        content.append(" Do Q\n")
    }

    /// Begins a space of its own, which ends with Q: its origin lies at a point of the page, and its units have this width
    /// and height in points.
    private mutating func beginSpace(at origin: Point, width: Double, height: Double) throws(PDFError) {
        content.append("q ")
        try content.append(width, 0)
        try content.append(0, height)
        try content.append(origin.x, page.height - origin.y)
        content.append("cm ")
    }

    private mutating func setFill(_ color: Color) throws(PDFError) {
        guard color != fill else { return }
        fill = color
        try content.append(fill: color)
    }

    private mutating func setStroke(_ color: Color, width: Double) throws(PDFError) {
        if color != stroke {
            stroke = color
            try content.append(stroke: color)
        }
        if width != lineWidth {
            lineWidth = width
            try content.append(lineWidth: width)
        }
    }
}
