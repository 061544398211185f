import DischargeFiles
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
    /// - Parameter shard: The part whose rows are meant; `nil` for all.
    /// - Throws: `CSVFileFault`; `InputError.notAFile` for what gives its bytes only once.
    func survey(of shard: Shard? = nil) throws -> Survey {
        let state = try InputState(of: path)
        var reader = try reader()
        let keys = RowKeys(header: reader.header)
        let numberPosition = reader.header.position(of: OrderField.recordNumber.rawValue)
        var numberLengths = RecordNumberLengths()
        var survey = Survey(
            state: state, isOfRefusedRows: reader.header.isOfRefusedRows, ignoredColumns: reader.header.ignored)
        while let row = try reader.next() {
            survey.fileRows += 1
            let cells = try? row.cells.get()
            let key = cells.flatMap(keys.key)?.fingerprint
            if let cells, let numberPosition {
                let number = cells[numberPosition].trimmed()
                survey.recordNumbers.append(number)
                numberLengths.add(number, row: row.number)
            }
            if shard?.holds(key, row: row.number) == false { continue }
            survey.rows += 1
            guard let key else { continue }
            if survey.ranks.updateValue(survey.fileRows, forKey: key) != nil { survey.repeated.insert(key) }
        }
        survey.notices = reader.notices(about: path)
        if reader.header.isUTF16 { survey.notices.append("\(path): is UTF-16; refused.csv is written in UTF-8") }
        if let question = numberLengths.question(about: path) { survey.notices.append(question) }
        return survey
    }

    /// What is known of a file before its rows are printed; some forty bytes a row.
    struct Survey {
        /// Rows to print.
        var rows = 0
        /// Rows of the file, which are more where a part of them is printed.
        var fileRows = 0
        /// For every order id to print the row of the file where it stands, counted from 1; the last of several.
        var ranks: [Fingerprint: Int] = [:]
        /// Order ids that stand in two or more rows.
        var repeated: Set<Fingerprint> = []
        /// As written, one for each row of the file that could be read, whatever part it belongs to.
        var recordNumbers: [String] = []
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
