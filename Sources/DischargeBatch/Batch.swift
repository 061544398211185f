import DischargeFiles
import DischargeModel
public import DischargePrinting
import DischargeReadBack

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
        let survey = try file.survey(of: settings.shard)
        guard survey.fileRows > 0 else { throw CSVFileFault.noRows(file: settings.patients) }
        // Malformed medicines end the run before it makes a folder.
        if let path = settings.medications { try MedicationFile.check(path) }
        if settings.shard != nil { try OutputFolder.make(DischargeFiles.folder(of: settings.output)) }
        let folder = try OutputFolder.hold(settings.output)
        for name in ["manifest.csv", "refused.csv", PrintedFrom.name] {
            try OutputPlace.checkKeeping("\(settings.output)/\(name)")
        }
        let staffFolder = try staffFolder(besides: folder)
        let stackFolder = try stackFolder(besides: [folder, staffFolder].compactMap(\.self))
        // No other batch has them before the manifest has its last form.
        defer { withExtendedLifetime((folder, staffFolder, stackFolder)) {} }
        for held in [folder, staffFolder, stackFolder].compactMap(\.self) where !held.isLocked {
            report(["\(held.path): its file system has no locks; let no other batch print into it meanwhile"])
        }
        let stack = try settings.stack.map { stack in
            try StackBinder(
                desk: desk, settings: stack, folder: stackFolder ?? folder, force: settings.force, rows: survey.rows)
        }
        let start = try BatchStart(
            folder: folder, basis: desk.basis, shard: settings.shard, isResuming: settings.isResuming)
        var strays = 0
        var ignoredColumns = survey.ignoredColumns
        var notices = survey.notices
        var medications: MedicationFile?
        if let path = settings.medications {
            let read = try MedicationFile(
                path: path, survey: survey,
                // Another part tells of those that belong to nobody there.
                isKnown: { start.earlier.contains($0) || settings.shard?.holds($0, row: 0) == false },
                report: { report([$0]) })
            strays = read.strayCount
            ignoredColumns += read.ignoredColumns
            notices += read.notices
            medications = consume read
        }
        if !ignoredColumns.isEmpty {
            report(["columns that are not known and not read: " + ignoredColumns.joined(separator: ", ")])
        }
        report(start.notices + notices + desk.approvalNotices)
        let inputs = try settings.shard.map { shard in
            report(["\(shard): \(survey.rows) of \(survey.fileRows) rows of \(settings.patients)"])
            return try BatchInputs(patients: settings.patients, medications: settings.medications)
        }

        let reader = try file.reader()
        let rowsToKeep = RefusedRowsToKeep(folder: folder, patients: file, survey: survey, earlier: start.earlier)
        folder.removeLeftovers()
        staffFolder?.removeLeftovers()
        stackFolder?.removeLeftovers()
        try start.write(survey)
        let ledger = try BatchLedger(
            folder: settings.output, header: reader.header, survey: survey, earlier: start.earlier,
            rowsToKeep: rowsToKeep)
        let numbers = recordNumbers(of: survey)
        let orders = RowOrders(header: reader.header, survey: survey, medications: medications.take())
        var run = BatchRun(
            reader: reader, orders: orders, ledger: ledger,
            journal: try BatchJournal(folder: folder, staffFolder: staffFolder), stack: stack,
            workers: (0..<settings.jobs).map { _ in
                BatchWorker(desk: desk, settings: settings, start: start, recordNumbers: numbers)
            },
            patients: settings.patients, shard: settings.shard, report: report, show: show)
        let times: StepTimes
        let progress: BatchProgress
        do {
            try await run.printRows(until: interruption)
            times = run.times
            progress = try run.finish()
        } catch {
            if let path = settings.stack?.path { report(["\(path): the stack is not written until all rows are done"]) }
            throw error
        }
        if let inputs { try ShardRecord.recordEnd(inputs, in: folder) }
        if let stack { report(try await stack.finish(refused: progress.refused)) }
        if let folder = settings.staffCopies, progress.printed > 0 {
            report(["wrote the staff's copy of each printed sheet into \(folder)"])
        }
        return BatchResult(progress: progress, strayMedications: strays, times: times)
    }

    /// The folder of the stack where no folder that is held already holds it.
    private func stackFolder(besides others: [HeldFolder]) throws -> HeldFolder? {
        guard let path = settings.stack?.folder else { return nil }
        return others.contains { $0.isAt(path) } ? nil : try OutputFolder.hold(path)
    }

    /// The folder of the staff's copies where it is another than that of the sheets.
    private func staffFolder(besides folder: HeldFolder) throws -> HeldFolder? {
        guard let path = settings.staffCopies else { return nil }
        if settings.shard != nil { try OutputFolder.make(DischargeFiles.folder(of: path)) }
        let staffFolder = folder.isAt(path) ? nil : try OutputFolder.hold(path)
        try OutputFolder.checkWriting(path)
        return staffFolder
    }

    /// The numbers that belong on one row's sheet alone; what the site prints on every sheet is none.
    private func recordNumbers(of survey: PatientFile.Survey) -> RecordNumbers {
        var numbers = RecordNumbers(settings.verification == .off ? [] : survey.recordNumbers)
        for text in desk.printer.site.printedTexts { numbers.remove(standingIn: text.text) }
        return numbers
    }
}
