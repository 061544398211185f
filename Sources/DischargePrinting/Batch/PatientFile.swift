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
        let state = try InputState(of: path)
        var reader = try reader()
        let keys = RowKeys(header: reader.header)
        let recordNumberPosition = reader.header.position(of: OrderField.recordNumber.rawValue)
        var recordNumbers = RecordNumberLengths()
        var survey = Survey(
            state: state, isOfRefusedRows: reader.header.isOfRefusedRows, ignoredColumns: reader.header.ignored)
        while let row = try reader.next() {
            survey.rows += 1
            guard case .success(let cells) = row.cells else { continue }
            if let recordNumberPosition { recordNumbers.add(cells[recordNumberPosition].trimmed(), row: row.number) }
            guard let key = keys.key(in: cells) else { continue }
            if survey.ranks.updateValue(survey.rows, forKey: key.fingerprint) != nil {
                survey.repeated.insert(key.fingerprint)
            }
        }
        survey.notices = reader.notices(about: path)
        if reader.header.isUTF16 { survey.notices.append("\(path): is UTF-16; refused.csv is written in UTF-8") }
        if let question = recordNumbers.question(about: path) { survey.notices.append(question) }
        return survey
    }

    /// What is known of a file before its rows are printed; some forty bytes a row.
    struct Survey {
        var rows = 0
        /// For every order id the row where it stands, counted from 1; the last of several.
        var ranks: [Fingerprint: Int] = [:]
        /// Order ids that stand in two or more rows.
        var repeated: Set<Fingerprint> = []
        let state: InputState
        /// Whether it is a refused.csv, mended or not.
        let isOfRefusedRows: Bool
        let ignoredColumns: [String]
        /// What the person at the terminal should know.
        var notices: [String] = []
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

    func key(in cells: [String]) -> Key? {
        columns.lazy.map { Key(field: $0.field, id: cells[$0.position].trimmed()) }.first { !$0.id.isEmpty }
    }

    struct Key {
        /// The field that holds it.
        let field: OrderField
        let id: String

        var fingerprint: Fingerprint { Fingerprint(orderID: id) }
    }
}
