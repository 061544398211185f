import DischargeModel

/// Finds numbers that a spreadsheet has written with an exponent, as in 5.59331E+06: their last digits are lost.
enum ShortenedNumber {
    /// What is written in digits and is no quantity.
    private static let fields: [OrderField] = [.orderID, .recordNumber, .followUpPhone]

    /// What is wrong with a row's numbers, a line each; `nil` where nothing is.
    ///
    /// - Parameter fields: Of the row's cells.
    static func fault(in cells: [String], of fields: [OrderField?], at place: Place) -> String? {
        let faults = zip(fields, cells).compactMap { field, cell -> String? in
            guard let field, Self.fields.contains(field), isShortened(cell.trimmed()) else { return nil }
            return "\(place): \(field.rawValue): is a number that a spreadsheet has shortened (with E+), so that "
                + "digits are lost; format the column as text, then enter the number again"
        }
        return faults.isEmpty ? nil : faults.joined(separator: "\n")
    }

    static func isShortened(_ text: String) -> Bool {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "E" || $0 == "e" }
        guard parts.count == 2, let sign = parts[1].first, sign == "+" || sign == "-" else { return false }
        let exponent = parts[1].dropFirst()
        let digits = parts[0].split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        return (2...3).contains(exponent.count) && (digits + [exponent]).allSatisfy(isDigits)
    }

    private static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
