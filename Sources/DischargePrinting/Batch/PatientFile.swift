import DischargeModel

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
    func survey() throws(CSVFileFault) -> Survey {
        var reader = try reader()
        let keys = RowKeys(header: reader.header)
        var survey = Survey(ignoredColumns: reader.header.ignored)
        while let row = try reader.next() {
            survey.rows += 1
            guard case .success(let cells) = row.cells, let id = keys.orderID(in: cells) else { continue }
            if !survey.orderIDs.insert(id).inserted { survey.repeated.insert(id) }
        }
        return survey
    }

    struct Survey {
        var rows = 0
        var orderIDs: Set<String> = []
        /// Order ids that stand in two or more rows.
        var repeated: Set<String> = []
        let ignoredColumns: [String]
    }
}

/// Finds a row's key: its `order_id`, or where that is empty its `mrn`.
struct RowKeys {
    private let positions: [Int]

    init(header: CSVHeader) {
        positions = [OrderField.orderID, .recordNumber].compactMap { header.position(of: $0.rawValue) }
    }

    func orderID(in cells: [String]) -> String? {
        positions.lazy.map { trimmed(cells[$0]) }.first { !$0.isEmpty }
    }
}

/// Without the white space at both ends.
func trimmed(_ cell: String) -> String {
    var text = cell[...].drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
}
