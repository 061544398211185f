/// What stands in a file of many sheets besides the sheets, in one language. It is of no patient.
public struct StackWords: Hashable, Sendable {
    /// On the back of a leaf that is left blank.
    public let blankPage: String
    /// With `{sheets}`.
    private let title: String
    /// With `{row}` and `{form_id}`.
    private let row: String

    init(blankPage: String, title: String, row: String) {
        self.blankPage = blankPage
        self.title = title
        self.row = row
    }

    public func title(sheets: Int) -> String {
        title.replacing("{sheets}", with: "\(sheets)")
    }

    /// What the bookmark of a sheet says.
    ///
    /// - Parameter row: Of the patients file.
    public func bookmark(row number: Int, formID: String) -> String {
        row.replacing("{row}", with: "\(number)").replacing("{form_id}", with: formID)
    }
}
