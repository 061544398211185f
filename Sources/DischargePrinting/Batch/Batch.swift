import DischargeModel

/// Prints a sheet for every row of a CSV, several at a time, and records them in the order of the rows.
///
/// Whatever ends a run, each sheet in the folder is whole, and the manifest says which ones are there
/// (`BatchJournal` tells in what order things reach the disk). A run that is resumed prints the others.
public struct Batch: Sendable {
    private let desk: Desk
    private let settings: BatchSettings

    public init(desk: Desk, settings: BatchSettings) {
        self.desk = desk
        self.settings = settings
    }

    /// Runs the batch. A row that cannot be printed is refused alone.
    ///
    /// - Parameters:
    ///   - interruption: Ends the run early, with all recorded that was printed.
    ///   - report: Takes messages for the person at the terminal, as they come.
    ///   - show: Is told after every row how far the batch is.
    /// - Throws: What ends the run: a file that cannot be read (`CSVFileFault`) or that changed while it was, a medicine
    ///   that nobody can tell whose it is (`CSVFault`), a folder whose record would be lost, a run that cannot be resumed,
    ///   a folder or disk that takes no more (`OutputFault`), or an interruption.
    public func run(
        interruption: Interruption = Interruption(), report: @escaping @Sendable ([String]) -> Void,
        progress show: @escaping @Sendable (BatchProgress) -> Void
    ) async throws -> BatchResult {
        let file = PatientFile(path: settings.patients)
        let survey = try file.survey()
        guard survey.rows > 0 else { throw CSVFileFault.noRows(file: settings.patients) }
        // Malformed medicines end the run before it makes a folder.
        if let path = settings.medications { try MedicationFile.check(path) }
        let folder = try OutputFolder.hold(settings.output)
        let staffFolder = try staffFolder(besides: folder)
        for held in [folder, staffFolder].compactMap(\.self) where !held.isLocked {
            report(["\(held.path): its file system has no locks; let no other batch print into it meanwhile"])
        }
        let start = try BatchStart(folder: folder, basis: desk.basis, isResuming: settings.isResuming)
        var strays = 0
        var ignoredColumns = survey.ignoredColumns
        var notices = survey.notices
        var medications: MedicationFile?
        if let path = settings.medications {
            let read = try MedicationFile(
                path: path, survey: survey, isKnown: start.earlier.contains, report: { report([$0]) })
            strays = read.strayCount
            ignoredColumns += read.ignoredColumns
            notices += read.notices
            medications = consume read
        }
        if !ignoredColumns.isEmpty {
            report(["columns that are not known and not read: " + ignoredColumns.joined(separator: ", ")])
        }
        report(notices + desk.approvalNotices)

        let reader = try file.reader()
        let rowsToKeep = RefusedRowsToKeep(folder: folder, patients: file, survey: survey, earlier: start.earlier)
        folder.removeLeftovers()
        staffFolder?.removeLeftovers()
        try start.write(survey)
        let ledger = try BatchLedger(
            folder: settings.output, header: reader.header, survey: survey, earlier: start.earlier,
            rowsToKeep: rowsToKeep)
        let orders = RowOrders(header: reader.header, survey: survey, medications: medications.take())
        var run = BatchRun(
            reader: reader, orders: orders, ledger: ledger,
            journal: try BatchJournal(folder: folder, staffFolder: staffFolder),
            workers: (0..<settings.jobs).map { _ in BatchWorker(desk: desk, settings: settings, start: start) },
            patients: settings.patients, report: report, show: show)
        try await run.printRows(until: interruption)
        let progress = try run.finish()
        if let folder = settings.staffCopies, progress.printed > 0 {
            report(["wrote the staff's copy of each printed sheet into \(folder)"])
        }
        return BatchResult(progress: progress, strayMedications: strays)
    }

    /// The folder of the staff's copies where it is another than that of the sheets.
    private func staffFolder(besides folder: HeldFolder) throws -> HeldFolder? {
        guard let path = settings.staffCopies else { return nil }
        let staffFolder = folder.isAt(path) ? nil : try OutputFolder.hold(path)
        try OutputFolder.checkWriting(path)
        return staffFolder
    }
}
