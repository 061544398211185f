import DischargeFiles
import DischargePrinting
import Foundation

/// What became of every row, as manifest.csv and refused.csv say it when a batch has come to its end: rows in their order,
/// after those of earlier runs whose orders are not in the file. Neither grows in memory.
struct BatchLedger: ~Copyable {
    private(set) var progress: BatchProgress
    private let folder: String
    private let earlier: EarlierRecords
    private let refusals: CSVRefusals
    private let rowsToKeep: RefusedRowsToKeep
    private var manifest: DurableFile
    /// `nil` as long as no row is refused.
    private var refused: DurableFile?
    private var blanks = BlankCounts()
    private var superseded: Set<Fingerprint> = []

    /// - Throws: `OutputFault` where the folder takes no file.
    init(
        folder: String, header: CSVHeader, survey: PatientFile.Survey, earlier: EarlierRecords,
        rowsToKeep: RefusedRowsToKeep
    ) throws(OutputFault) {
        self.folder = folder
        self.earlier = earlier
        self.rowsToKeep = rowsToKeep
        progress = BatchProgress(rows: survey.rows)
        refusals = CSVRefusals(refusing: header)
        let file = try DurableFile(path: "\(folder)/manifest.csv", replacing: .always)
        try file.write(CSVWriter().row(ManifestRow.columns))
        try earlier.forEach { row throws(OutputFault) in
            if survey.ranks[row.key] == nil { try file.write(row.line) }
        }
        manifest = consume file
    }

    /// Records the next row.
    ///
    /// - Returns: What the person at the terminal should know about it.
    mutating func record(_ row: FinishedRow) throws(OutputFault) -> [String] {
        let notices = row.notices
        switch row.outcome {
        case .printed(let printed):
            progress.printed += 1
            let old = try supersede(besides: printed.formID, orderID: row.orderID, row: row.number)
            try manifest.write(printed.record(row: row.number).line)
            blanks.add(printed.blankFields)
            return notices + old + printed.notices.map { "row \(row.number): \($0)" }
        case .kept(var kept):
            progress.kept += 1
            let old = try supersede(besides: kept.formID, orderID: row.orderID, row: row.number)
            kept.row = "\(row.number)"
            kept.status = .printed
            try manifest.write(kept.line)
            return notices + old
        case .refused(let reasons):
            progress.refused += 1
            let old = try supersede(besides: nil, orderID: row.orderID, row: row.number)
            try manifest.write(ManifestRow(row: "\(row.number)", orderID: row.orderID, status: .refused).line)
            try refuse(row.raw, reasons)
            return notices + reasons.map { "row \(row.number) refused: \($0)" } + old
        }
    }

    private mutating func refuse(_ raw: [UInt8], _ reasons: [String]) throws(OutputFault) {
        if refused == nil {
            let file = try DurableFile(path: "\(folder)/refused.csv", replacing: .always)
            try file.write(refusals.header)
            refused = consume file
        }
        try refused?.write(refusals.row(raw, reason: reasons.joined(separator: "\n")))
    }

    /// Keeps the record of sheets that lie there and are no longer the order's: they would say what the row says no more.
    private mutating func supersede(
        besides formID: String?, orderID: String, row: Int
    ) throws(OutputFault) -> [String] {
        guard !orderID.isEmpty, !earlier.isEmpty else { return [] }
        let key = Fingerprint(orderID: orderID)
        let old = earlier.records(of: key).filter { $0.status != .refused && $0.formID != formID }
        // Of an order id that stands in several rows, the first row tells.
        guard !old.isEmpty, superseded.insert(key).inserted else { return [] }
        var messages: [String] = []
        for var record in old {
            if record.status != .superseded {
                let reason = formID == nil ? "is refused now" : "is another form now"
                messages.append(
                    "row \(row): \(folder)/\(record.file) is of an order that \(reason); do not hand it out")
            }
            record.status = .superseded
            try manifest.write(record.line)
        }
        return messages
    }

    /// How the batch went, for the person at the terminal.
    var summary: [String] {
        let there = progress.kept == 0 ? "" : "; \(progress.kept) were there already"
        let printed = "printed \(progress.printed) of \(progress.rows) sheets into \(folder)\(there)"
        guard progress.refused > 0 else { return blanks.messages + [printed] }
        let rows = progress.refused == 1 ? "1 row is" : "\(progress.refused) rows are"
        return blanks.messages + ["\(printed); \(rows) refused: mend \(folder)/refused.csv and run it"]
    }

    /// Gives both files their names. Where nothing was refused there is no refused.csv, also not that of an earlier run.
    ///
    /// - Returns: What the person at the terminal should know.
    consuming func commit() throws(OutputFault) -> [String] {
        let path = "\(folder)/refused.csv"
        let messages = try rowsToKeep.setAside()
        if let refused = refused.take() {
            try refused.commit()
        } else {
            try OutputFolder.remove(path)
        }
        try manifest.commit()
        return messages
    }
}
