import DischargeFiles
import DischargeModel

/// Turns rows of the patients file, with their medicines, into orders as written.
struct RowOrders: ~Copyable {
    private let keys: RowKeys
    private let fields: [OrderField?]
    private let survey: PatientFile.Survey
    private var medications: MedicationFile?
    /// Of both files.
    private let states: [InputState]

    init(header: CSVHeader, survey: PatientFile.Survey, medications: consuming MedicationFile?) {
        self.survey = survey
        states = [survey.state] + [medications?.state].compactMap(\.self)
        self.medications = medications
        keys = RowKeys(header: header)
        fields = header.names.map(OrderField.init)
    }

    /// - Parameter rank: The row's, counted from 1.
    /// - Throws: `InputError.changed` where the file, or that of the medicines, is not what was read before.
    mutating func order(of row: CSVRow, rank: Int, at place: Place) throws -> Result<RawOrder, Refusal> {
        let cells: [String]
        switch row.cells {
        case .failure(let fault): return .failure(Refusal(reason: fault.description))
        case .success(let read): cells = read
        }
        // Before the keys: numbers that were shortened look alike.
        if let fault = ShortenedNumber.fault(in: cells, of: fields, at: place) {
            return .failure(Refusal(reason: fault))
        }
        var order = RawOrder()
        if let key = keys.key(in: cells) {
            let fingerprint = key.fingerprint
            guard let known = survey.ranks[fingerprint] else { throw InputError.changed(path: survey.state.path) }
            if survey.repeated.contains(fingerprint) {
                let reason = "\(place): \(key.field.rawValue): stands in several rows; give each row its own order_id"
                return .failure(Refusal(reason: reason))
            }
            guard known == rank else { throw InputError.changed(path: survey.state.path) }
            order.medications = try medications?.entries(of: rank, key: fingerprint) ?? []
        }
        for (field, cell) in zip(fields, cells) where !cell.isEmpty {
            if let field { order.values[field] = RawValue(cell, at: place) }
        }
        return .success(order)
    }

    /// Finds out at the end whether both files still are what was read.
    ///
    /// - Throws: `InputError.changed`.
    func checkFiles() throws(InputError) {
        for state in states { try state.check() }
    }

    /// Why a row is not an order; it holds nothing of the patient.
    struct Refusal: Error {
        let reason: String
    }
}
