import DischargeFiles

/// One row of a batch's manifest.csv.
package struct ManifestRow: Hashable, Sendable {
    /// The row of the patients file, as `CSVRow.number`.
    package var row: String
    package var orderID: String
    /// Empty, as is all that follows but the status, where there is no sheet.
    package var formID: String
    /// Its name in the manifest's folder.
    package var file: String
    /// SHA-256 of the file, in 64 lowercase hexadecimal digits.
    package var hash: String
    package var pageCount: String
    package var status: Status

    package init(
        row: String, orderID: String, formID: String = "", file: String = "", hash: String = "", pageCount: String = "",
        status: Status
    ) {
        self.row = row
        self.orderID = orderID
        self.formID = formID
        self.file = file
        self.hash = hash
        self.pageCount = pageCount
        self.status = status
    }

    package enum Status: String, Sendable {
        /// The file is there, and it is this one.
        case printed
        case refused
        /// The file is there, and may be an earlier print of the same form than the one that was being put in its place
        /// when the run ended. Such a row stands in no manifest of a run that came to its end.
        case reprinting
        /// The file is there, and its order has been printed as another form since, or refused.
        case superseded
    }

    package static let columns = ["row", "order_id", "form_id", "file", "sha256", "pages", "status"]

    var cells: [String] { [row, orderID, formID, file, hash, pageCount, status.rawValue] }

    /// The row with its line's end.
    package var line: [UInt8] { CSVWriter().row(cells.map(FormulaGuard.guarded)) }

}

extension ManifestRow {
    /// `nil` where the cells are not those of a whole row, as when its end was lost with the power.
    package init?(cells: [String]) {
        guard cells.count == Self.columns.count, let status = Status(rawValue: cells[6]) else { return nil }
        self.init(
            row: cells[0], orderID: FormulaGuard.unguarded(cells[1]), formID: cells[2], file: cells[3], hash: cells[4],
            pageCount: cells[5],
            status: status)
        guard formID.isEmpty == (status == .refused), formID.isEmpty || file == "\(formID).pdf" else { return nil }
        guard formID.isEmpty || (hash.utf8.count == 64 && !pageCount.isEmpty) else { return nil }
    }
}
