public import DischargeLayout

/// Sheets that go to the printer as one job, in the order in which they are added.
///
/// Each sheet begins on an odd page, the front of a leaf: no leaf is of two patients, also where a printer prints on both
/// sides unasked.
public struct SheetStack: Sendable {
    /// What a viewer shows as the file's title. It names no patient.
    public var title = ""
    public private(set) var pageCount = 0
    private(set) var sheets: [StackedSheet] = []

    struct StackedSheet: Sendable {
        /// Fills the back of the leaf before, so that the sheet begins on the next one.
        var pageBefore: Page?
        var pagination: Pagination
        var bookmark: String
    }

    public init() {}

    var isTwoSided: Bool { sheets.contains { $0.pagination.isTwoSided } }

    public var sheetCount: Int { sheets.count }
    /// BCP 47 tag of the first sheet's language, which is the file's.
    public var language: String? { sheets.first?.pagination.language }

    /// Adds a sheet.
    ///
    /// - Parameters:
    ///   - bookmark: Stands over the sheet's own bookmarks. It names no patient.
    ///   - blankPage: What to print before the sheet where it would begin on the back of another's last leaf: a page
    ///     like that leaf's front, for a sheet of that language.
    /// - Returns: The page on which the sheet begins, counted from 1.
    public mutating func add(
        _ sheet: Pagination, bookmark: String, blankPage: (_ front: Page, _ language: String) throws -> Page
    ) rethrows -> Int {
        var pageBefore: Page?
        if let last = sheets.last?.pagination, let front = last.pages.last, !pageCount.isMultiple(of: 2) {
            pageBefore = try blankPage(front, last.language)
            pageCount += 1
        }
        let first = pageCount + 1
        pageCount += sheet.pages.count
        sheets.append(StackedSheet(pageBefore: pageBefore, pagination: sheet, bookmark: bookmark))
        return first
    }

    /// Takes the first sheet away.
    mutating func takeFirst() -> StackedSheet? {
        sheets.isEmpty ? nil : sheets.removeFirst()
    }

    var pages: [Page] {
        sheets.flatMap { sheet in [sheet.pageBefore].compactMap(\.self) + sheet.pagination.pages }
    }
}
