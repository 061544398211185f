import DischargeFiles
import DischargePrinting
import Foundation

/// What earlier runs recorded in the folder's manifest, killed ones too: the last word on every sheet that lies there.
///
/// The rows are kept as they are written, some hundred and fifty bytes each.
struct EarlierRecords: Sendable {
    private var text: [UInt8] = []
    /// Where each row stands in `text`; empty for one that a later row takes the place of.
    private var rows: [Range<Int>] = []
    /// The last row of each order, and for every row the one of the same order before it, or -1.
    private var last: [Fingerprint: Int] = [:]
    private var previous: [Int] = []

    /// No earlier run.
    init() {}

    /// - Parameter path: A manifest.csv; where there is none, no earlier run.
    /// - Throws: `EarlierRecordsFault` for a file that is no manifest or was damaged other than at its end, since
    ///   nobody could keep its record.
    init(path: String) throws {
        guard FileManager.default.fileExists(atPath: path) else { return }
        do {
            try read(path)
        } catch CSVFileFault.empty {
            // The first run of the folder lost its power before the header was at the disk.
        } catch let fault as CSVFileFault {
            if case .unreadable = fault { throw fault }
            throw EarlierRecordsFault.noManifest(path: path)
        }
    }

    private mutating func read(_ path: String) throws {
        var reader = try CSVReader(
            path: path,
            columns: CSVColumns(known: ManifestRow.columns, required: ManifestRow.columns.map { .column($0) }))
        let positions = ManifestRow.columns.compactMap(reader.header.position)
        var torn: CSVRow?
        while let row = try reader.next() {
            if let torn { throw EarlierRecordsFault.damaged(path: path, line: torn.line) }
            let record = (try? row.cells.get()).flatMap { cells in ManifestRow(cells: positions.map { cells[$0] }) }
            if let record { add(record) } else { torn = row }
        }
    }

    var isEmpty: Bool { rows.allSatisfy(\.isEmpty) }

    func contains(_ key: Fingerprint) -> Bool { last[key] != nil }

    /// The sheets of an order, the last one first, and its refusal.
    func records(of key: Fingerprint) -> [ManifestRow] {
        var found: [ManifestRow] = []
        var index = last[key] ?? -1
        while index >= 0 {
            if let record = record(at: index) { found.append(record) }
            index = previous[index]
        }
        return found
    }

    /// Every row, in the order in which the orders and forms first came.
    func forEach<Failure: Error>(_ body: (ManifestRow) throws(Failure) -> Void) throws(Failure) {
        for index in rows.indices {
            if let record = record(at: index) { try body(record) }
        }
    }

    private mutating func add(_ record: ManifestRow) {
        // A refused row without an order id says nothing that its refused.csv does not say.
        guard !record.orderID.isEmpty else { return }
        let key = record.key
        let line = record.line
        let range = text.count..<text.count + line.count
        text += line
        var index = last[key] ?? -1
        while index >= 0 {
            guard let other = self.record(at: index) else {
                index = previous[index]
                continue
            }
            if other.formID == record.formID {
                rows[index] = range
                return
            }
            // Printed since.
            if other.status == .refused { rows[index] = 0..<0 }
            index = previous[index]
        }
        previous.append(last[key] ?? -1)
        last[key] = rows.count
        rows.append(range)
    }

    private func record(at index: Int) -> ManifestRow? {
        guard !rows[index].isEmpty else { return nil }
        let parser = CSVParser(delimiter: UInt8(ascii: ","))
        guard parser.feed(Array(text[rows[index]])) == .ended else { return nil }
        return ManifestRow(cells: parser.takeRow().map { String(decoding: $0, as: UTF8.self) })
    }
}

/// Why a folder's manifest cannot be gone on with.
enum EarlierRecordsFault: ReportedFault, Hashable, Sendable, CustomStringConvertible {
    case noManifest(path: String)
    case damaged(path: String, line: Int)

    /// EX_DATAERR (BSD's sysexits.h).
    var exitCode: Int32 { 65 }

    var description: String {
        switch self {
        case .noManifest(let path):
            "\(path): is not a manifest that `discharge batch` writes, and is not replaced; name another folder"
        case .damaged(let path, let line):
            "\(path):\(line): is not as `discharge batch` wrote it, so that the record of the sheets there would be lost; "
                + "mend the row, or name another folder"
        }
    }
}
