import DischargeFiles
import DischargeModel
import DischargePrinting

/// One run of a batch: rows go to workers as these become free, wait for the rows before them, and are recorded in groups.
struct BatchRun: ~Copyable {
    private var reader: CSVReader
    private var orders: RowOrders
    private var ledger: BatchLedger
    private let journal: BatchJournal
    private let stack: StackBinder?
    private var idle: [BatchWorker]
    private let keys: RowKeys
    private let patients: String
    private let shard: Shard?
    private let report: @Sendable ([String]) -> Void
    private let show: @Sendable (BatchProgress) -> Void

    /// Rows that are done before one that comes earlier.
    private var waiting: [Int: FinishedRow] = [:]
    private var gathering = RowGroup()
    private var isRecording = false
    /// What the disk does not take now it will not take in a moment.
    private var isDiskFailing = false
    private var started = 0
    /// Rows of the file that are read, those of other parts too.
    private var rank = 0
    private var ordered = 0
    private var recorded = 0
    private var failure: (any Error)?
    /// What the steps took, once all rows are done.
    private(set) var times = StepTimes()
    /// Of rows that are not yet recorded.
    private var bytes = 0

    /// Rows that are read and not yet recorded, at most: memory does not grow with the file. Where there is a stack, each
    /// holds its pages, a quarter of a megabyte.
    private var mostUnrecorded: Int { stack == nil ? 512 : 128 }
    /// And their bytes, since a row can be long.
    private static let mostBytes = 16 << 20

    init(
        reader: consuming CSVReader, orders: consuming RowOrders, ledger: consuming BatchLedger, journal: BatchJournal,
        stack: StackBinder?, workers: [BatchWorker], patients: String, shard: Shard?,
        report: @escaping @Sendable ([String]) -> Void,
        show: @escaping @Sendable (BatchProgress) -> Void
    ) {
        keys = RowKeys(header: reader.header)
        self.reader = reader
        self.orders = orders
        self.ledger = ledger
        self.journal = journal
        self.stack = stack
        self.idle = workers
        self.patients = patients
        self.shard = shard
        self.report = report
        self.show = show
    }

    private enum Event: Sendable {
        case made(Int, FinishedRow?, by: BatchWorker, failure: (any Error)?)
        case recorded([FinishedRow], time: Duration)
        case failed(any Error)
    }

    /// Prints rows until the last one, an interruption, or what ends the run; what was printed by then is recorded.
    mutating func printRows(until interruption: Interruption) async throws {
        await withTaskGroup(of: Event.self) { group in
            while true {
                if !isRecording, gathering.isDue { record(in: &group) }
                if failure == nil, interruption.signal == nil, started - recorded < mostUnrecorded,
                    bytes < Self.mostBytes, let worker = idle.last, let row = nextRow()
                {
                    start(row, with: worker, in: &group)
                } else if let event = await group.next() {
                    take(event)
                } else if !gathering.isEmpty {
                    record(in: &group)
                } else {
                    break
                }
            }
        }
        for row in waiting.values { row.discard() }
        for worker in idle { times += await worker.times }
        if let failure {
            if recorded > 0 { report(["the manifest says what is printed; run again with --resume for the others"]) }
            throw failure
        }
        if let signal = interruption.signal, recorded < ledger.progress.rows {
            throw BatchInterrupted(signal: signal, done: recorded, rows: ledger.progress.rows)
        }
    }

    /// Gives the manifest its last form.
    consuming func finish() throws -> BatchProgress {
        let progress = ledger.progress
        let summary = ledger.summary
        let report = self.report
        var changed: InputError?
        do throws(InputError) { try orders.checkFiles() } catch { changed = error }
        report(try ledger.commit() + summary)
        if let changed { throw changed }
        return progress
    }

    private mutating func nextRow() -> CSVRow? {
        do {
            while let row = try reader.next() {
                rank += 1
                guard let shard else { return row }
                let key = (try? row.cells.get()).flatMap(keys.key)
                if shard.holds(key?.fingerprint, row: row.number) { return row }
            }
            return nil
        } catch {
            failure = error
            return nil
        }
    }

    private mutating func start(_ row: CSVRow, with worker: BatchWorker, in group: inout TaskGroup<Event>) {
        let index = started
        started += 1
        bytes += row.raw.count
        let place = Place(file: patients, line: row.line)
        let key = (try? row.cells.get()).flatMap(keys.key)
        let finished = FinishedRow(number: row.number, orderID: key?.id ?? "", raw: row.raw, outcome: .refused([]))
        do {
            switch try orders.order(of: row, rank: rank, at: place) {
            case .failure(let refusal):
                var refused = finished
                refused.outcome = .refused([refusal.reason])
                waiting[index] = refused
                gatherInOrder()
            case .success(let order):
                idle.removeLast()
                group.addTask {
                    var made = finished
                    do {
                        (made.outcome, made.notices, made.sheetToStack) =
                            try await worker.outcome(of: order, from: place, key: key?.fingerprint)
                        return .made(index, made, by: worker, failure: nil)
                    } catch {
                        return .made(index, nil, by: worker, failure: error)
                    }
                }
            }
        } catch {
            failure = error
        }
    }

    private mutating func take(_ event: Event) {
        switch event {
        case .made(let index, let row, let worker, let error):
            idle.append(worker)
            failure = failure ?? error
            if let row { waiting[index] = row }
            gatherInOrder()
        case .recorded(let rows, let time):
            isRecording = false
            times[.sync] += time
            do {
                for row in rows {
                    report(try ledger.record(row))
                    show(ledger.progress)
                }
            } catch {
                failure = failure ?? error
            }
            recorded += rows.count
            bytes -= rows.reduce(0) { $0 + $1.raw.count }
        case .failed(let error):
            isRecording = false
            failure = failure ?? error
            isDiskFailing = true
            for row in gathering.take() { row.discard() }
        }
    }

    private mutating func gatherInOrder() {
        while !isDiskFailing, let row = waiting.removeValue(forKey: ordered) {
            gathering.add(row)
            ordered += 1
        }
    }

    private mutating func record(in group: inout TaskGroup<Event>) {
        let rows = gathering.take()
        let journal = self.journal
        let stack = self.stack
        isRecording = true
        group.addTask {
            do {
                let start = ContinuousClock.now
                let recorded = try await journal.record(rows)
                try await stack?.add(recorded)
                return .recorded(recorded, time: .now - start)
            } catch {
                return .failed(error)
            }
        }
    }
}
