import DischargeModel
import Foundation

/// The CSV of patients: its columns are the fields of an order.
struct PatientFile {
    let path: String

    static let columns = CSVColumns(
        known: OrderField.allCases.map(\.rawValue),
        required: OrderField.required.map { .column($0.rawValue) } + [
            .either([OrderField.name.rawValue], [OrderField.firstName.rawValue, OrderField.lastName.rawValue])
        ])

    func reader() throws(CSVFileFault) -> CSVReader {
        try CSVReader(path: path, columns: Self.columns)
    }

    /// Reads the whole file once before anything is printed: how many rows it has, and which order ids stand in several.
    ///
    /// - Throws: `CSVFileFault`; `InputError.notAFile` for what gives its bytes only once.
    func survey() throws -> Survey {
        var status = stat()
        if stat(path, &status) == 0, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) {
            throw InputError.notAFile(path: path)
        }
        var reader = try reader()
        let keys = RowKeys(header: reader.header)
        let numberPosition = reader.header.position(of: OrderField.recordNumber.rawValue)
        var survey = Survey(ignoredColumns: reader.header.ignored)
        while let row = try reader.next() {
            survey.rows += 1
            guard case .success(let cells) = row.cells else { continue }
            if let numberPosition { survey.recordNumbers.append(cells[numberPosition].trimmed()) }
            guard let id = keys.key(in: cells)?.id else { continue }
            if !survey.orderIDs.insert(id).inserted { survey.repeated.insert(id) }
        }
        return survey
    }

    struct Survey {
        var rows = 0
        var orderIDs: Set<String> = []
        /// Order ids that stand in two or more rows.
        var repeated: Set<String> = []
        /// As written, one for each row that could be read.
        var recordNumbers: [String] = []
        let ignoredColumns: [String]
    }
}

/// Finds a row's key: its `order_id`, or where that is empty its `mrn`.
struct RowKeys {
    private let columns: [(field: OrderField, position: Int)]

    init(header: CSVHeader) {
        columns = [OrderField.orderID, .recordNumber].compactMap { field in
            header.position(of: field.rawValue).map { (field, $0) }
        }
    }

    /// The key, and the field that holds it.
    func key(in cells: [String]) -> (field: OrderField, id: String)? {
        columns.lazy.map { ($0.field, cells[$0.position].trimmed()) }.first { !$0.1.isEmpty }
    }
}
