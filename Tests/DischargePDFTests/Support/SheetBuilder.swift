import DischargeFonts
import DischargeLayout

/// Sets text by hand where a test wants it; no lines are broken.
final class SheetBuilder {
    private let family: FontFamily
    private var structure = [StructureElement(role: .document, parent: nil)]
    private var pages: [Page] = []
    private var bookmarks: [Bookmark] = []
    private var marks: [Mark] = []
    private var links: [LinkArea] = []
    var x = 72.0
    var y = 72.0

    init(family: FontFamily) {
        self.family = family
    }

    func element(
        _ role: StructureRole, in parent: StructureElement.ID = 0, alternative: String? = nil
    ) -> StructureElement.ID {
        structure.append(StructureElement(role: role, parent: parent, alternative: alternative))
        return structure.count - 1
    }

    /// Sets the text from the pen on, words and spaces apart, and moves the pen to its end.
    func text(
        _ text: String, in role: MarkRole, size: Double = 11, isStrong: Bool = false, color: Color = .black
    ) {
        for run in family.runs(in: text, isStrong: isStrong, language: "en") {
            let words = run.text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
            let parts = words.enumerated().flatMap { $0.offset == 0 ? [$0.element] : [" ", $0.element] }
            let pieces = parts.filter { !$0.isEmpty }
                .map { family.shape($0, face: run.face, segment: run.segment) }
            let glyphs = GlyphRun(
                TextRun(face: run.face, size: size, pieces: pieces), x: x, baseline: y, color: color)
            marks.append(Mark(.glyphs(glyphs), role: role))
            let advance = pieces.reduce(0) { $0 + $1.advance }
            x += Double(advance) * size / Double(family.faces[run.face].unitsPerEm)
        }
    }

    func mark(_ shape: Shape, in role: MarkRole) {
        marks.append(Mark(shape, role: role))
    }

    func newLine(_ leading: Double = 20) {
        x = 72
        y += leading
    }

    func link(_ description: String, address: String, element: StructureElement.ID, from left: Double) {
        let box = Box(x: left, y: y - 10, width: x - left, height: 13)
        links.append(LinkArea(box: box, address: address, description: description, element: element))
    }

    func bookmark(_ title: String) {
        bookmarks.append(Bookmark(title: title, page: pages.count, y: y - 20))
    }

    func newPage() {
        pages.append(Page(width: 612, height: 792, marks: marks, links: links))
        marks = []
        links = []
        x = 72
        y = 72
    }

    func pagination(title: String) -> Pagination {
        newPage()
        return Pagination(language: "en-US", title: title, pages: pages, structure: structure, bookmarks: bookmarks)
    }
}
