import DischargeModel

/// The CSV of medicines: one row a medicine, joined to the patients by `order_id`.
struct MedicationFile {
    private static let key = "order_id"
    static let columns = CSVColumns(
        known: [key] + MedicationField.allCases.map(\.rawValue),
        required: [.column(key), .column(MedicationField.name.rawValue)])

    /// By order id, in the order of the rows.
    let entries: [String: [RawEntry<MedicationField>]]
    /// Columns that are not known.
    let ignoredColumns: [String]
    /// What belongs to no patient of the batch, a message each.
    let strays: [String]

    /// - Parameter orderIDs: Those of the patients file.
    /// - Throws: `CSVFileFault`; `CSVFault` for a row that cannot be read, since nobody knows whose medicine it is.
    init(path: String, orderIDs: Set<String>) throws {
        var reader = try CSVReader(path: path, columns: Self.columns)
        let names = reader.header.names
        let keyPosition = reader.header.position(of: Self.key) ?? 0
        var entries: [String: [RawEntry<MedicationField>]] = [:]
        var strays: [String] = []
        while let row = try reader.next() {
            let cells = try row.cells.get()
            let id = cells[keyPosition].trimmed()
            let place = Place(file: path, line: row.line)
            guard orderIDs.contains(id) else {
                strays.append(
                    "\(place): order_id: is that of no patient row that could be read; mend it or remove the row")
                continue
            }
            var values: [MedicationField: RawValue] = [:]
            for (name, cell) in zip(names, cells) where !cell.isEmpty {
                if let field = MedicationField(rawValue: name) { values[field] = RawValue(cell, at: place) }
            }
            entries[id, default: []].append(RawEntry(values: values, at: place))
        }
        self.entries = entries
        self.strays = strays
        ignoredColumns = reader.header.ignored
    }

    /// No medicines.
    init() {
        entries = [:]
        ignoredColumns = []
        strays = []
    }
}
