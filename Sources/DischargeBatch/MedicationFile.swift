import DischargeFiles
import DischargeModel

/// The CSV of medicines: one row a medicine, joined to the patients by `order_id`.
///
/// Held in memory is where each patient's rows stand and not what they say: thirty-two bytes for every row that another
/// patient's stands before. The rows are read again when their patient's turn comes.
struct MedicationFile: ~Copyable {
    private static let key = "order_id"
    static let columns = CSVColumns(
        known: [key] + MedicationField.allCases.map(\.rawValue),
        required: [.column(key), .column(MedicationField.name.rawValue)])

    let state: InputState
    /// Columns that are not known.
    let ignoredColumns: [String]
    /// What the person at the terminal should know.
    let notices: [String]
    /// Rows whose order is none of the batch's.
    let strayCount: Int

    private let runs: [Run]
    private var reader: CSVReader
    private let fields: [MedicationField?]
    private let keyPosition: Int

    /// Rows one after the other that belong to one patient.
    private struct Run {
        /// The patient's row, counted from 1.
        let rank: Int
        let first: CSVRow.Position
        var count: Int
    }

    /// - Parameters:
    ///   - survey: Of the patients file.
    ///   - known: Whether an order that is not in that file is one of an earlier run in the batch's folder.
    ///   - report: Takes a message for each row that belongs to nobody.
    /// - Throws: `CSVFileFault`; `CSVFault` for a row that cannot be read, since nobody knows whose medicine it is;
    ///   `InputError.notAFile` for what gives its bytes only once.
    init(
        path: String, survey: PatientFile.Survey, isKnown: (Fingerprint) -> Bool, report: (String) -> Void
    ) throws {
        let state = try InputState(of: path)
        var reader = try CSVReader(path: path, columns: Self.columns)
        let keyPosition = reader.header.position(of: Self.key) ?? 0
        var runs: [Run] = []
        var strays = 0
        // Of the row before, where it is a patient's: a row of nobody ends a run too.
        var previous: Int?
        while let row = try reader.next() {
            let key = Fingerprint(orderID: try row.cells.get()[keyPosition])
            let rank = survey.ranks[key]
            defer { previous = rank }
            if let rank {
                if let last = runs.indices.last, rank == previous {
                    runs[last].count += 1
                } else {
                    runs.append(Run(rank: rank, first: row.position, count: 1))
                }
            } else if !survey.isOfRefusedRows, !isKnown(key) {
                strays += 1
                let place = Place(file: path, line: row.line)
                report("\(place): order_id: is that of no patient row that could be read; mend it or remove the row")
            }
        }
        // Runs of one patient stay in the order of the file.
        runs.sort { ($0.rank, $0.first.offset) < ($1.rank, $1.first.offset) }
        // Small pieces: every patient's rows are gone to by themselves.
        let again = try CSVReader(path: path, columns: Self.columns, chunkSize: 4_096)
        self.state = state
        self.runs = runs
        strayCount = strays
        ignoredColumns = reader.header.ignored
        notices = reader.notices(about: path)
        fields = reader.header.names.map(MedicationField.init)
        self.keyPosition = keyPosition
        self.reader = consume again
    }

    /// Finds out before anything is made whether every row can be read.
    ///
    /// - Throws: What `init` throws.
    static func check(_ path: String) throws {
        _ = try InputState(of: path)
        var reader = try CSVReader(path: path, columns: Self.columns)
        while let row = try reader.next() { _ = try row.cells.get() }
    }

    /// A patient's medicines in the order of the file.
    ///
    /// - Parameters:
    ///   - rank: The patient's row, counted from 1.
    ///   - key: Of the patient's order: what stands there by now may be another's.
    /// - Throws: `CSVFileFault`; `InputError.changed` where other rows stand there by now.
    mutating func entries(of rank: Int, key: Fingerprint) throws -> [RawEntry<MedicationField>] {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].rank < rank { low = middle + 1 } else { high = middle }
        }
        var entries: [RawEntry<MedicationField>] = []
        while low < runs.count, runs[low].rank == rank {
            try reader.seek(to: runs[low].first)
            for _ in 0..<runs[low].count {
                guard let row = try reader.next(), case .success(let cells) = row.cells,
                    Fingerprint(orderID: cells[keyPosition]) == key
                else {
                    throw InputError.changed(path: state.path)
                }
                entries.append(entry(cells, at: Place(file: state.path, line: row.line)))
            }
            low += 1
        }
        return entries
    }

    private func entry(_ cells: [String], at place: Place) -> RawEntry<MedicationField> {
        var values: [MedicationField: RawValue] = [:]
        for (field, cell) in zip(fields, cells) where !cell.isEmpty {
            if let field { values[field] = RawValue(cell, at: place) }
        }
        return RawEntry(values: values, at: place)
    }
}
