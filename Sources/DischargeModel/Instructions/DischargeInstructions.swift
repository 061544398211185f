/// Everything that one patient's sheet says, in reading order, before it is set on pages or printed as text.
public struct DischargeInstructions: Hashable, Sendable, Encodable {
    /// The sheet's language as a BCP 47 tag, for example "en".
    public var language: String
    public var title: String
    /// What stands above the title, where the site has any.
    public var letterhead: Letterhead?
    public var runningText: RunningText
    /// What stands below the title, before the first section: the draft notice and who the sheet is for.
    public var opening: [Block]
    public var sections: [Section]

    public init(
        language: String, title: String, letterhead: Letterhead? = nil, runningText: RunningText, opening: [Block],
        sections: [Section]
    ) {
        self.letterhead = letterhead
        self.language = language
        self.title = title
        self.runningText = runningText
        self.opening = opening
        self.sections = sections
    }

    /// What every page repeats, so that a loose page still says whose it is.
    public struct RunningText: Hashable, Sendable, Encodable {
        /// The patient's name, alone.
        public var name: String
        /// Date of birth and record number with their labels, for example "Born: May 19, 1964" and "Record: 0559".
        public var identifiers: [String]
        /// The hospital and unit, or the empty string.
        public var hospital: String
        /// Whose copy it is, where it is not the patient's.
        public var copy: String?
        /// The draft notice, or `nil` once the wording is approved.
        public var draft: String?
        /// Form id and time of printing.
        public var imprint: String
        /// With `{page}` and `{pages}` for the page's number and the number of pages, for example
        /// "Page {page} of {pages}".
        public var pageNumber: String
        /// The same for the last page, which says that nothing follows.
        public var lastPageNumber: String
        /// The same for a page whose leaf goes on behind it, where both sides are printed on.
        public var turnedPageNumber: String

        public init(
            name: String, identifiers: [String], hospital: String, draft: String?, imprint: String,
            pageNumber: String, lastPageNumber: String? = nil, turnedPageNumber: String? = nil
        ) {
            self.name = name
            self.identifiers = identifiers
            self.hospital = hospital
            self.draft = draft
            self.imprint = imprint
            self.pageNumber = pageNumber
            self.lastPageNumber = lastPageNumber ?? pageNumber
            self.turnedPageNumber = turnedPageNumber ?? pageNumber
        }
    }
}
