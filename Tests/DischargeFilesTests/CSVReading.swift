import Foundation

@testable import DischargeFiles
import Witnesses

/// Three columns to read tables of.
let threeColumns = CSVColumns(known: ["mrn", "name", "notes", "lifting_weeks"], required: [.column("mrn")])

/// All rows of a file named `ward.csv` with these bytes.
func read(
    _ bytes: some Sequence<UInt8>, columns: CSVColumns = threeColumns, chunkSize: Int = 65_536
) throws -> [CSVRow] {
    try reading(bytes, columns: columns, chunkSize: chunkSize).rows
}

func read(_ text: String, columns: CSVColumns = threeColumns, chunkSize: Int = 65_536) throws -> [CSVRow] {
    try read(text.utf8, columns: columns, chunkSize: chunkSize)
}

func reading(
    _ bytes: some Sequence<UInt8>, columns: CSVColumns = threeColumns, chunkSize: Int = 65_536
) throws -> (header: CSVHeader, rows: [CSVRow]) {
    try withTemporaryFolder { folder in
        let url = folder.appending(path: "ward.csv")
        try Data(bytes).write(to: url)
        var reader = try CSVReader(path: url.path, name: "ward.csv", columns: columns, chunkSize: chunkSize)
        var rows: [CSVRow] = []
        while let row = try reader.next() { rows.append(row) }
        return (reader.header, rows)
    }
}

extension CSVRow {
    /// The cells, or `nil` for a refused row.
    var accepted: [String]? { try? cells.get() }

    var fault: CSVFault? {
        guard case .failure(let fault) = cells else { return nil }
        return fault
    }
}

/// Gives `body` the path of a file with these bytes.
func withTemporaryFile<Result>(_ bytes: [UInt8], _ body: (String) throws -> Result) throws -> Result {
    try withTemporaryFolder { folder in
        let url = folder.appending(path: "ward.csv")
        try Data(bytes).write(to: url)
        return try body(url.path)
    }
}
