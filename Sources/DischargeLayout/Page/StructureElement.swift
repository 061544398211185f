/// One element of the document's logical structure (ISO 32000-1, 14.7), which becomes a tag.
public struct StructureElement: Hashable, Sendable {
    /// Index of this element in `Pagination.structure`, where elements stand in reading order, parents first.
    public typealias ID = Int

    public var role: StructureRole
    /// `nil` for the root alone.
    public var parent: ID?
    /// Spoken in place of the content (ISO 32000-1, 14.9.3), for example for a blank.
    public var alternative: String?
    /// BCP 47 tag where it is not the parent's (ISO 32000-1, 14.9.2).
    public var language: String?
    /// How many columns a table cell takes, where it is not one (ISO 32000-1, 14.8.5.7).
    public var columnSpan: Int?

    public init(role: StructureRole, parent: ID?, alternative: String? = nil, language: String? = nil) {
        self.language = language
        self.role = role
        self.parent = parent
        self.alternative = alternative
    }
}

/// The standard structure types that a sheet uses (ISO 32000-1, 14.8.4).
public enum StructureRole: Hashable, Sendable, CaseIterable {
    case document
    case section
    case title
    case heading
    case paragraph
    case list
    case listItem
    case label
    case listBody
    case table
    case tableHead
    case tableBody
    case tableRow
    /// A header cell over a column.
    case columnHeader
    /// A header cell in front of a row.
    case rowHeader
    case tableCell
    case span
    case link
    /// A drawing that says something; its element has an alternative text.
    case figure

    /// The name of the standard structure type.
    public var standardType: String {
        switch self {
        case .document: "Document"
        case .section: "Sect"
        case .title: "H1"
        case .heading: "H2"
        case .paragraph: "P"
        case .list: "L"
        case .listItem: "LI"
        case .label: "Lbl"
        case .listBody: "LBody"
        case .table: "Table"
        case .tableHead: "THead"
        case .tableBody: "TBody"
        case .tableRow: "TR"
        case .columnHeader, .rowHeader: "TH"
        case .tableCell: "TD"
        case .span: "Span"
        case .link: "Link"
        case .figure: "Figure"
        }
    }
}
