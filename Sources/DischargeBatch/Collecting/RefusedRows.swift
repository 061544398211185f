import DischargeFiles
import Foundation

/// The rows of a part's refused.csv, each to be found by what the row was before the reason came in front of it.
struct RefusedRows {
    /// By what follows the reason; a row may stand there several times.
    private var rows: [Fingerprint: [[UInt8]]] = [:]
    private(set) var count = 0

    /// - Parameter path: Of a file that need not be there.
    /// - Throws: `CSVFileFault`.
    init(path: String) throws(CSVFileFault) {
        guard FileManager.default.fileExists(atPath: path) else { return }
        var reader = try PatientFile(path: path).reader()
        let delimiter = reader.header.delimiter
        while let row = try reader.next() {
            rows[Fingerprint(of: CSVRefusals.withoutReason(row.raw, delimiter)), default: []].append(row.raw)
            count += 1
        }
    }

    /// Takes a row with its reason; `nil` where there is none as `raw` is.
    mutating func take(_ raw: [UInt8], _ refusals: CSVRefusals, delimiter: UInt8) -> [UInt8]? {
        let key = Fingerprint(of: CSVRefusals.withoutReason(refusals.row(raw, reason: ""), delimiter))
        guard let row = rows[key]?.first else { return nil }
        rows[key]?.removeFirst()
        count -= 1
        return row
    }
}
