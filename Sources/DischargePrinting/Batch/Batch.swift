import DischargeModel
import DischargeReadBack

/// Prints a sheet for every row of a CSV, several at a time, and records them in the order of the rows.
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
    ///   - report: Takes messages for the person at the terminal, as they come.
    ///   - show: Is told after every row how far the batch is.
    /// - Throws: What ends the run: a file that cannot be read (`CSVFileFault`), a medicine that nobody can tell whose it
    ///   is (`CSVFault`), or a folder or disk that takes no more (`OutputFault`).
    public func run(
        report: @Sendable ([String]) -> Void, progress show: @Sendable (BatchProgress) -> Void
    ) async throws -> BatchResult {
        let file = PatientFile(path: settings.patients)
        let survey = try file.survey()
        let medications =
            try settings.medications.map { try MedicationFile(path: $0, orderIDs: survey.orderIDs) } ?? MedicationFile()
        try OutputFolder.make(settings.output)
        if let folder = settings.staffCopies {
            try OutputFolder.make(folder)
            try OutputFolder.checkWriting(folder)
        }
        let columns = survey.ignoredColumns + medications.ignoredColumns
        if !columns.isEmpty { report(["columns that are not known and not read: " + columns.joined(separator: ", ")]) }
        report(medications.strays)
        report(desk.approvalNotices)

        let numbers = recordNumbers(of: survey)
        var reader = try file.reader()
        let orders = RowOrders(header: reader.header, repeated: survey.repeated, medications: medications)
        let ledger = try BatchLedger(folder: settings.output, header: reader.header, rows: survey.rows)
        try await withThrowingTaskGroup(of: Finished.self) { group in
            var idle = (0..<settings.jobs).map { _ in
                BatchWorker(desk: desk, settings: settings, recordNumbers: numbers)
            }
            var waiting: [Int: (CSVRow, RowOutcome)] = [:]
            var started = 0
            var recorded = 0
            while true {
                // Rows wait for an earlier one to be recorded; how many may wait is bounded, and so is memory.
                if started - recorded < 1_000, let worker = idle.last, let row = try reader.next() {
                    let index = started
                    started += 1
                    let place = Place(file: settings.patients, line: row.line)
                    switch orders.order(of: row, at: place) {
                    case .failure(let refusal): waiting[index] = (row, .refused([refusal.reason]))
                    case .success(let order):
                        idle.removeLast()
                        group.addTask {
                            Finished(
                                index: index, row: row, worker: worker,
                                outcome: try await worker.print(order, from: place))
                        }
                    }
                } else if let finished = try await group.next() {
                    idle.append(finished.worker)
                    waiting[finished.index] = (finished.row, finished.outcome)
                } else {
                    break
                }
                while let (row, outcome) = waiting.removeValue(forKey: recorded) {
                    report(try ledger.record(row, outcome))
                    show(ledger.progress)
                    recorded += 1
                }
            }
        }
        try ledger.commit()
        report(ledger.summary)
        if let folder = settings.staffCopies, ledger.progress.printed > 0 {
            report(["wrote the staff's copy of each printed sheet into \(folder)"])
        }
        return BatchResult(progress: ledger.progress, strayMedications: medications.strays.count)
    }

    /// The numbers that belong on one row's sheet alone; what the site prints on every sheet is none.
    private func recordNumbers(of survey: PatientFile.Survey) -> RecordNumbers {
        var numbers = RecordNumbers(settings.verification == .off ? [] : survey.recordNumbers)
        for text in desk.printer.site.printedTexts { numbers.remove(standingIn: text.text) }
        return numbers
    }

    /// A row that a worker is done with.
    private struct Finished: Sendable {
        let index: Int
        let row: CSVRow
        let worker: BatchWorker
        let outcome: RowOutcome
    }
}
