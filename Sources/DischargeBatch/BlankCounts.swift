/// Counts the blanks that a batch leaves for the pen: a line for each sheet would bury the refused rows.
struct BlankCounts {
    /// In the order in which sheets first leave them blank.
    private var fields: [String] = []
    private var sheets: [String: Int] = [:]

    /// - Parameter blankFields: Those of one sheet; the entries of a list count as one field.
    mutating func add(_ blankFields: [String]) {
        var seen: Set<String> = []
        for field in blankFields.map(withoutNumber) where seen.insert(field).inserted {
            if sheets[field] == nil { fields.append(field) }
            sheets[field, default: 0] += 1
        }
    }

    /// None where nothing is blank.
    var messages: [String] {
        guard !fields.isEmpty else { return [] }
        let counts = fields.map { "\($0) on \(sheets[$0, default: 0])" }
        return ["to fill in by hand, on how many sheets: " + counts.joined(separator: ", ")]
    }

    /// "medications.dose" for "medications[2].dose".
    private func withoutNumber(_ field: String) -> String {
        guard let open = field.firstIndex(of: "["), let close = field.firstIndex(of: "]") else { return field }
        return String(field[..<open] + field[field.index(after: close)...])
    }
}
