import DischargeFiles

/// One row of a batch's manifest.csv.
struct ManifestRow: Hashable, Sendable {
    /// The row of the patients file, as `CSVRow.number`.
    var row: String
    var orderID: String
    /// Empty, as is all that follows but the status, where there is no sheet.
    var formID = ""
    /// Its name in the manifest's folder.
    var file = ""
    /// SHA-256 of the file, in 64 lowercase hexadecimal digits.
    var hash = ""
    var pageCount = ""
    var status: Status

    enum Status: String, Sendable {
        /// The file is there, and it is this one.
        case printed
        case refused
        /// The file is there, and may be an earlier print of the same form than the one that was being put in its place
        /// when the run ended. Such a row stands in no manifest of a run that came to its end.
        case reprinting
        /// The file is there, and its order has been printed as another form since, or refused.
        case superseded
    }

    static let columns = ["row", "order_id", "form_id", "file", "sha256", "pages", "status"]

    var cells: [String] { [row, orderID, formID, file, hash, pageCount, status.rawValue] }

    /// The row with its line's end.
    var line: [UInt8] { CSVWriter().row(cells.map(FormulaGuard.guarded)) }

    var key: Fingerprint { Fingerprint(orderID: orderID) }
}

extension ManifestRow {
    /// `nil` where the cells are not those of a whole row, as when its end was lost with the power.
    init?(cells: [String]) {
        guard cells.count == Self.columns.count, let status = Status(rawValue: cells[6]) else { return nil }
        self.init(
            row: cells[0], orderID: FormulaGuard.unguarded(cells[1]), formID: cells[2], file: cells[3], hash: cells[4],
            pageCount: cells[5],
            status: status)
        guard formID.isEmpty == (status == .refused), formID.isEmpty || file == "\(formID).pdf" else { return nil }
        guard formID.isEmpty || (hash.utf8.count == 64 && !pageCount.isEmpty) else { return nil }
    }
}
