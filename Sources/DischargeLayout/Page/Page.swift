/// One printed page: where everything on it stands. Nothing is measured again after this.
public struct Page: Sendable {
    /// In points (1/72 inch).
    public var width: Double
    public var height: Double
    public var marks: [Mark]
    public var links: [LinkArea]

    public init(width: Double, height: Double, marks: [Mark], links: [LinkArea]) {
        self.width = width
        self.height = height
        self.marks = marks
        self.links = links
    }
}

extension Page {
    /// Adds marks so many points further to the right and down.
    mutating func add(_ more: [Mark], right: Double, down: Double = 0) {
        for mark in more { marks.append(mark.moved(right: right, down: down)) }
    }
}

/// A place on a page that opens an address when touched.
public struct LinkArea: Hashable, Sendable {
    public var box: Box
    /// A URI, for example "tel:+15550100100".
    public var address: String
    /// What the link does, for a reader who cannot see it (ISO 32000-1, 12.5.2, Contents).
    public var description: String
    /// The element of role `link` that the area belongs to.
    public var element: StructureElement.ID

    public init(box: Box, address: String, description: String, element: StructureElement.ID) {
        self.box = box
        self.address = address
        self.description = description
        self.element = element
    }
}

/// An entry of the document outline (ISO 32000-1, 12.3.3).
public struct Bookmark: Hashable, Sendable {
    public var title: String
    /// Index of the page, from 0.
    public var page: Int
    /// Where the heading begins, in points from the top of the page.
    public var y: Double

    public init(title: String, page: Int, y: Double) {
        self.title = title
        self.page = page
        self.y = y
    }
}
