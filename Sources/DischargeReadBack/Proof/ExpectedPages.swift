/// What a row's sheet must show when it is read back.
public struct ExpectedPages: Sendable {
    /// As the file's metadata state it.
    public let formID: String
    public let recordNumber: String
    /// What the head must hold whatever else stands in it: the name, the record number, and numbers of the date of birth.
    public let identifiers: [String]
    /// Everything that stands in the head of every page, in reading order.
    public let head: String
    /// Everything that stands in the foot of each page, in reading order; as many as there are pages.
    public let feet: [String]

    public init(formID: String, recordNumber: String, identifiers: [String], head: String, feet: [String]) {
        self.formID = formID
        self.recordNumber = recordNumber
        self.identifiers = identifiers
        self.head = head
        self.feet = feet
    }
}
