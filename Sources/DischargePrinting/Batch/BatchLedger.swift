/// What became of every row, in the files manifest.csv and refused.csv of the batch's folder.
final class BatchLedger {
    private(set) var progress: BatchProgress
    private let folder: String
    private let writer = CSVWriter()
    private let refusals: CSVRefusals
    private let keys: RowKeys
    /// Gone once it has its name.
    private var manifest: DurableFile?
    private var refused: [UInt8] = []
    private var blanks = BlankCounts()

    /// - Throws: `OutputFault` where the folder takes no file.
    init(folder: String, header: CSVHeader, rows: Int) throws(OutputFault) {
        self.folder = folder
        progress = BatchProgress(rows: rows)
        refusals = CSVRefusals(refusing: header)
        keys = RowKeys(header: header)
        let file = try DurableFile(path: "\(folder)/manifest.csv", replacing: .always)
        try file.write(writer.row(Manifest.columns))
        manifest = consume file
    }

    /// Records the next row.
    ///
    /// - Returns: What the person at the terminal should know about it.
    func record(_ row: CSVRow, _ outcome: RowOutcome) throws(OutputFault) -> [String] {
        switch outcome {
        case .printed(let printed):
            progress.printed += 1
            try list([
                "\(row.number)", printed.orderID, printed.formID, printed.file, printed.hash, "\(printed.pageCount)",
                "printed",
            ])
            blanks.add(printed.blankFields)
            return printed.notices.map { "row \(row.number): \($0)" }
        case .refused(let reasons):
            progress.refused += 1
            let orderID = (try? row.cells.get()).flatMap(keys.key)?.id
            try list(["\(row.number)", orderID ?? "", "", "", "", "", "refused"])
            refused += refusals.row(row, reason: reasons.joined(separator: "\n"))
            return reasons.map { "row \(row.number) refused: \($0)" }
        }
    }

    /// How the batch went, for the person at the terminal.
    var summary: [String] {
        let printed = "printed \(progress.printed) of \(progress.rows) sheets into \(folder)"
        guard progress.refused > 0 else { return blanks.messages + [printed] }
        let rows = progress.refused == 1 ? "1 row is" : "\(progress.refused) rows are"
        return blanks.messages + ["\(printed); \(rows) refused: mend \(folder)/refused.csv and run it"]
    }

    /// Gives both files their names. Where nothing was refused there is no refused.csv, also not that of an earlier run.
    func commit() throws(OutputFault) {
        let path = "\(folder)/refused.csv"
        if refused.isEmpty {
            try OutputFolder.remove(path)
        } else {
            try DurableFile.write(refusals.header + refused, to: path, replacing: .always)
        }
        try manifest.take()?.commit()
    }

    private func list(_ cells: [String]) throws(OutputFault) {
        try manifest?.write(writer.row(cells))
    }
}
