/// A sheet set on pages, with the structure its marks belong to.
public struct Pagination: Sendable {
    /// BCP 47 tag of the sheet's language.
    public var language: String
    /// What a viewer shows as the document's title. It names no patient.
    public var title: String
    public var pages: [Page]
    /// In reading order, parents first; the first is the root, of role `document`.
    public var structure: [StructureElement]
    public var bookmarks: [Bookmark]
    /// `nil` where the pages have no room for codes.
    public var codePlaces: CodePlaces?
    /// Whether two pages stand on one leaf, which is turned over at its long edge.
    public var isTwoSided: Bool

    public init(
        language: String, title: String, pages: [Page], structure: [StructureElement], bookmarks: [Bookmark],
        codePlaces: CodePlaces? = nil, isTwoSided: Bool = false
    ) {
        self.language = language
        self.title = title
        self.pages = pages
        self.structure = structure
        self.bookmarks = bookmarks
        self.codePlaces = codePlaces
        self.isTwoSided = isTwoSided
    }
}
