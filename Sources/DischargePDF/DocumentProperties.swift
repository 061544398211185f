/// What a PDF says about itself, given from outside so that the same input makes the same bytes.
public struct DocumentProperties: Hashable, Sendable {
    /// When the sheet was made, in seconds since 1970-01-01T00:00:00Z; from there to the year 9999.
    public var creationDate: Int
    /// What the site's clocks add to UTC, in seconds; whole minutes are written.
    public var utcOffset: Int
    /// The form's identifier, by which `PDFWriter.formID(inPDF:)` knows the sheet again.
    public var formID: String
    /// The hash of what the sheet says, found again by `PDFWriter.wordsHash(inPDF:)`; `nil` where nobody asks.
    public var wordsHash: String?
    /// The program that made the sheet.
    public var creator: String
    /// The program that made the PDF.
    public var producer: String

    public init(
        creationDate: Int, utcOffset: Int, formID: String, wordsHash: String? = nil,
        creator: String = "discharge", producer: String = "discharge with libharu and HarfBuzz"
    ) {
        self.creationDate = creationDate
        self.utcOffset = utcOffset
        self.formID = formID
        self.wordsHash = wordsHash
        self.creator = creator
        self.producer = producer
    }
}
