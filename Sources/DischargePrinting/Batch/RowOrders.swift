import DischargeModel

/// Turns rows of the patients file, with their medicines, into orders as written.
struct RowOrders {
    private let keys: RowKeys
    private let fields: [OrderField?]
    private let repeated: Set<String>
    private let medications: MedicationFile

    /// - Parameter repeated: Order ids that stand in several rows; each of those is refused.
    init(header: CSVHeader, repeated: Set<String>, medications: MedicationFile) {
        self.repeated = repeated
        self.medications = medications
        keys = RowKeys(header: header)
        fields = header.names.map(OrderField.init)
    }

    func order(of row: CSVRow, at place: Place) -> Result<RawOrder, Refusal> {
        let cells: [String]
        switch row.cells {
        case .failure(let fault): return .failure(Refusal(reason: fault.description))
        case .success(let read): cells = read
        }
        let key = keys.key(in: cells)
        if let key, repeated.contains(key.id) {
            let reason = "\(place): \(key.field.rawValue): stands in several rows; give each row its own order_id"
            return .failure(Refusal(reason: reason))
        }
        var order = RawOrder(medications: key.flatMap { medications.entries[$0.id] } ?? [])
        for (field, cell) in zip(fields, cells) where !cell.isEmpty {
            if let field { order.values[field] = RawValue(cell, at: place) }
        }
        return .success(order)
    }

    /// Why a row is not an order; it holds nothing of the patient.
    struct Refusal: Error {
        let reason: String
    }
}
