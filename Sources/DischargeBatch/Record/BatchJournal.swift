import DischargeFiles
import DischargePrinting
import Dispatch
import Foundation
import Synchronization

/// The folder's manifest while a batch runs: every group of rows is added at its end once its sheets are safe.
///
/// For a group this is the order of things, and what holds when each is done:
///
/// 1. The bytes of its sheets, in temporary files, are brought to the disk (`syncfs` once, else `fsync` each).
/// 2. Rows of earlier runs whose sheets are replaced get the status `reprinting`, at the disk.
/// 3. Each sheet is read from where it lies, and gets its name if it is what was written: whatever crashes, a name leads
///    to a whole file or to none.
/// 4. The folder's names are brought to the disk.
/// 5. What the sheets were printed from is added to `.discharge-batch`: later than 3, so that a sheet that was to be
///    replaced is not taken for the new one, and earlier than 6, so that none that is promised is printed again.
/// 6. The group's rows are added to the manifest, at the disk: from here on they are promised.
///
/// A row `printed` in the manifest is therefore always a whole file with that hash. A sheet that has its name and no row
/// yet (a crash between 3 and 6) is printed again over itself by the next run of its order.
final class BatchJournal: Sendable {
    private let folder: HeldFolder
    private let staffFolder: HeldFolder?
    private let files: Mutex<Files>
    /// Waiting for the disk keeps none of the threads busy that sheets are made on.
    private let queue = DispatchQueue(label: "discharge.journal")

    private struct Files: ~Copyable {
        var manifest: GrowingFile
        var printedFrom: GrowingFile
    }

    /// - Parameters:
    ///   - folder: Holds manifest.csv and `.discharge-batch` already.
    ///   - staffFolder: Where it is another folder.
    init(folder: HeldFolder, staffFolder: HeldFolder?) throws(OutputFault) {
        self.folder = folder
        self.staffFolder = staffFolder
        files = Mutex(
            Files(
                manifest: try GrowingFile(path: "\(folder.path)/manifest.csv"),
                printedFrom: try GrowingFile(path: "\(folder.path)/\(PrintedFrom.name)")))
    }

    /// Gives the sheets of a group their names and records its rows.
    ///
    /// - Returns: The rows; one whose sheet cannot take its place is refused.
    /// - Throws: `OutputFault` when the disk takes no more. What has its row by then is recorded, and nothing else of the
    ///   group lies there.
    func record(_ rows: [FinishedRow]) async throws -> [FinishedRow] {
        try await withCheckedThrowingContinuation { continuation in
            queue.async {
                continuation.resume(with: Result { try self.files.withLock { try self.record(rows, in: &$0) } })
            }
        }
    }

    private func record(_ rows: [FinishedRow], in files: inout Files) throws(OutputFault) -> [FinishedRow] {
        let printed = rows.compactMap(\.printed)
        // What has no name by then goes now: the run may be over before the last one who holds the rows lets go.
        defer { for row in rows { row.discard() } }
        // Nothing to wait for where the sheets were there already.
        if printed.isEmpty, rows.allSatisfy(\.manifestLine.isEmpty) { return rows }
        try synchronize(printed)
        let withdrawn = printed.compactMap(\.replaced).filter { $0.status != .reprinting }
        if !withdrawn.isEmpty {
            let lines = withdrawn.flatMap { row in
                var row = row
                row.status = .reprinting
                return row.line
            }
            try files.manifest.append(lines, isSynchronized: true)
        }

        var named: [FinishedRow] = []
        var failure: OutputFault?
        for row in rows {
            do throws(OutputFault) {
                named.append(try withName(row))
            } catch {
                failure = error
                break
            }
        }
        do throws(OutputFault) {
            try folder.synchronizeNames()
            try staffFolder?.synchronizeNames()
            try files.printedFrom.append(
                named.compactMap(\.printed).flatMap { PrintedFrom.line(formID: $0.formID, order: $0.fingerprint) },
                isSynchronized: false)
            try files.manifest.append(named.flatMap(\.manifestLine), isSynchronized: true)
        } catch {
            // Without their rows they would lie there unknown; what stood there before has its row.
            for row in named.compactMap(\.printed) where row.replaced == nil { unlink(row.sheet.path) }
            throw failure ?? error
        }
        if let failure { throw failure }
        return named
    }

    private func synchronize(_ printed: [PrintedRow]) throws(OutputFault) {
        let (sheets, copies) = (printed.map(\.sheet), printed.compactMap(\.staffCopy))
        if let staffFolder, !staffFolder.isBeside(folder) {
            try staffFolder.synchronize(copies)
            try folder.synchronize(sheets)
        } else {
            try folder.synchronize(sheets + copies)
        }
    }

    /// The staff's copy is there first: whatever happens in between, no sheet stands without it.
    private func withName(_ row: FinishedRow) throws(OutputFault) -> FinishedRow {
        guard let printed = row.printed else { return row }
        do throws(OutputFault) {
            for file in [printed.staffCopy, printed.sheet].compactMap(\.self) { try file.readBack() }
            try printed.staffCopy?.giveName()
            try printed.sheet.giveName()
            return row
        } catch {
            guard case .notReplaceable = error else { throw error }
            var refused = row
            refused.outcome = .refused([error.description])
            refused.sheetToStack = nil
            return refused
        }
    }
}

extension FinishedRow {
    fileprivate var printed: PrintedRow? {
        guard case .printed(let row) = outcome else { return nil }
        return row
    }

    /// A kept row stands there already.
    fileprivate var manifestLine: [UInt8] {
        switch outcome {
        case .printed(let printed): printed.record(row: number).line
        case .refused: ManifestRow(row: "\(number)", orderID: orderID, status: .refused).line
        case .kept: []
        }
    }
}
