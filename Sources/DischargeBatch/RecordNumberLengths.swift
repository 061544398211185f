/// Finds record numbers from which a spreadsheet may have dropped the zeros in front.
///
/// Nobody can tell from a number how many zeros it had, so that this only asks: where all record numbers of a file are
/// digits, about those that have fewer digits than others.
struct RecordNumberLengths {
    private var areAllDigits = true
    private var lengths: [Int: Rows] = [:]

    private struct Rows {
        var count = 0
        /// As many as a question names.
        var first: [Int] = []
    }

    private static let mostNamed = 12

    /// - Parameter row: `CSVRow.number`.
    mutating func add(_ recordNumber: String, row: Int) {
        // A shortened number is refused for itself, and its length says nothing.
        guard areAllDigits, !recordNumber.isEmpty, !ShortenedNumber.isShortened(recordNumber) else { return }
        guard recordNumber.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            areAllDigits = false
            return
        }
        var rows = lengths[recordNumber.utf8.count] ?? Rows()
        rows.count += 1
        if rows.first.count < Self.mostNamed { rows.first.append(row) }
        lengths[recordNumber.utf8.count] = rows
    }

    /// - Parameter file: The file's name.
    func question(about file: String) -> String? {
        guard areAllDigits, let longest = lengths.keys.max() else { return nil }
        let shorter = lengths.filter { $0.key < longest }.values
        let count = shorter.reduce(0) { $0 + $1.count }
        guard count > 0 else { return nil }
        let named = shorter.flatMap(\.first).sorted().prefix(Self.mostNamed).map(String.init)
        let more = count > named.count ? " and \(count - named.count) more" : ""
        let rows = count == 1 ? "row" : "rows"
        return "\(file): mrn: fewer digits than in other rows, in \(rows) \(named.joined(separator: ", "))\(more); "
            + "were zeros in front lost? Format the column as text, and check each record number"
    }
}
