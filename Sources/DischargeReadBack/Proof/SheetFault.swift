/// Why a file is not the sheet that it should be. It holds nothing of any patient.
public enum SheetFault: Error, Hashable, Sendable, CustomStringConvertible {
    case unreadable(ReadBackFault)
    /// The metadata name another form.
    case formID
    case pageCount(Int, expected: Int)
    /// The page, from 1, shows other identifiers than the row's.
    case head(page: Int)
    /// The page, from 1, shows another number, form id or code than the row's.
    case foot(page: Int)
    /// The page, from 1, shows the record number of another row.
    case otherRecordNumber(page: Int)

    public var description: String {
        switch self {
        case .unreadable(let fault): "\(fault)"
        case .formID: "the file names another form"
        case .pageCount(let found, let expected): "the file has \(found) pages in place of \(expected)"
        case .head(let page): "the head of page \(page) does not show this row's name and identifiers, and these alone"
        case .foot(let page): "the foot of page \(page) does not show this sheet's form id, page number and code"
        case .otherRecordNumber(let page): "page \(page) shows the record number of another row"
        }
    }
}
