import DischargeFiles
import DischargePrinting
import Foundation

/// The rows of all parts' manifests by their row numbers, in some hundred and eighty bytes each.
struct ShardManifests {
    private var text: [UInt8] = []
    private var entries: [Entry] = []
    /// Indices of the entries of each part.
    private var indices: [[Int]]
    /// What is no row of a manifest, a message each.
    private(set) var faults: [String] = []

    private struct Entry {
        let number: Int
        /// Index of the part's folder.
        let shard: Int
        let range: Range<Int>
        var isClaimed = false
    }

    /// - Throws: `CSVFileFault` for what cannot be read or is no manifest.
    init(of shards: [ShardFolder]) throws(CSVFileFault) {
        indices = shards.map { _ in [] }
        for (index, shard) in shards.enumerated() { try read(shard.manifest, shard: index) }
        entries.sort { ($0.number, $0.shard, $0.range.lowerBound) < ($1.number, $1.shard, $1.range.lowerBound) }
        for (index, entry) in entries.enumerated() { indices[entry.shard].append(index) }
    }

    private mutating func read(_ path: String, shard: Int) throws(CSVFileFault) {
        var reader = try CSVReader(
            path: path,
            columns: CSVColumns(known: ManifestRow.columns, required: ManifestRow.columns.map { .column($0) }))
        let positions = ManifestRow.columns.compactMap(reader.header.position)
        while let row = try reader.next() {
            guard let cells = try? row.cells.get(), let record = ManifestRow(cells: positions.map { cells[$0] }),
                let number = Int(record.row)
            else {
                faults.append("\(path):\(row.line): is not as `discharge batch` wrote it")
                continue
            }
            let line = record.line
            entries.append(Entry(number: number, shard: shard, range: text.count..<text.count + line.count))
            text += line
        }
    }

    /// Takes the records of a row's order, except of sheets that are superseded.
    ///
    /// - Parameters:
    ///   - number: As `CSVRow.number`.
    ///   - key: `nil` where the row's order_id cannot be read.
    mutating func claim(number: Int, key: Fingerprint?) -> [(shard: Int, record: ManifestRow)] {
        var claimed: [(shard: Int, record: ManifestRow)] = []
        var index = firstIndex(of: number)
        while index < entries.count, entries[index].number == number {
            if let record = record(at: index), record.status != .superseded,
                key.map({ $0 == record.key }) ?? record.orderID.isEmpty
            {
                entries[index].isClaimed = true
                claimed.append((entries[index].shard, record))
            }
            index += 1
        }
        return claimed
    }

    /// Records that no row has claimed.
    func forEachOther(_ body: (_ shard: Int, _ record: ManifestRow) throws -> Void) rethrows {
        for index in entries.indices where !entries[index].isClaimed {
            if let record = record(at: index) { try body(entries[index].shard, record) }
        }
    }

    /// Names of the sheets that a part's manifest tells of.
    func sheets(of shard: Int) -> Set<String> {
        Set(indices[shard].compactMap { record(at: $0)?.file })
    }

    private func firstIndex(of number: Int) -> Int {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func record(at index: Int) -> ManifestRow? {
        let parser = CSVParser(delimiter: UInt8(ascii: ","))
        guard parser.feed(Array(text[entries[index].range])) == .ended else { return nil }
        return ManifestRow(cells: parser.takeRow().map { String(decoding: $0, as: UTF8.self) })
    }
}
