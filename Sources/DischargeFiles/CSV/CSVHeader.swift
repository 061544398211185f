/// The header of a CSV file: which column stands where.
package struct CSVHeader: Sendable {
    /// The physical line where it starts, from 1; blank lines may stand before it.
    package let line: Int
    /// Its bytes as they stand in the file, with the line end and without the byte-order mark.
    package let raw: [UInt8]
    /// That of UTF-8 or of UTF-16.
    let hasByteOrderMark: Bool
    /// Whether the file is UTF-16; what is read of it is UTF-8 all the same.
    package let isUTF16: Bool
    /// The line `sep=;` before the header, with its line end; empty where there is none.
    let separatorLine: [UInt8]
    /// `,`, `;` or a tab.
    package let delimiter: UInt8
    /// The columns' names in their order, in the form of the known ones; empty where a column has no name.
    package let names: [String]
    /// The columns that are not known, as the header writes them; one without a name by its number.
    package let ignored: [String]
    let knownNames: Set<String>

    /// Columns up to the last one that has a name: a spreadsheet writes empty ones after it, in some rows only.
    var namedCount: Int { (names.lastIndex { !$0.isEmpty } ?? -1) + 1 }

    /// Whether the file is one of refused rows, mended or not, whose cells a spreadsheet was kept from running.
    package var isOfRefusedRows: Bool { names.first == CSVColumns.refusal }

    /// Index of a column's cell in a row, or `nil` when the file has no such column.
    package func position(of name: String) -> Int? { names.firstIndex(of: name) }

    /// How a message calls the column at `index`: by a known name, or by number, since another name may be a patient's
    /// data in the wrong row.
    func label(_ index: Int) -> String {
        guard names.indices.contains(index), knownNames.contains(names[index]) else { return "column \(index + 1)" }
        return "column \(names[index])"
    }
}

extension CSVHeader {
    /// Checks the names that stand in a header.
    ///
    /// - Parameter cells: As they stand there.
    static func match(
        _ cells: [String], to columns: CSVColumns
    ) -> (names: [String], ignored: [String], faults: [CSVHeaderFault]) {
        guard cells.count <= mostColumns else { return ([], [], [.tooManyColumns(cells.count, limit: mostColumns)]) }
        let names = cells.map(CSVColumns.normalized)
        guard names.contains(where: columns.known.contains) else { return (names, [], [.noKnownColumn]) }

        var faults: [CSVHeaderFault] = columns.required
            .filter { !$0.alternatives.contains { $0.allSatisfy(names.contains) } }
            .map { .missing($0) }
        var ignored: [String] = []
        let namedCount = (names.lastIndex { !$0.isEmpty } ?? -1) + 1
        for (index, name) in names.enumerated() {
            // Refused rows have their reason in front; a column of that name elsewhere is one of the file's own.
            if index == 0, name == CSVColumns.refusal { continue }
            let isOwn = name == CSVColumns.refusal
            if !name.isEmpty, let first = names[(isOwn ? 1 : 0)..<index].firstIndex(of: name) {
                let isKnown = columns.known.contains(name)
                faults.append(.duplicate(columns: first + 1, index + 1, name: isKnown ? name : nil))
            } else if columns.known.contains(name) {
                continue
            } else if let meant = nearMiss(of: name, among: columns.known) {
                faults.append(.nearMiss(column: index + 1, written: cells[index], meant: meant))
            } else if index < namedCount {
                ignored.append(name.isEmpty ? "column \(index + 1)" : cells[index])
            }
        }
        return (names, ignored, faults)
    }

    /// Far more than there are fields, few enough to be compared with one another.
    static let mostColumns = 1_000
    static let delimiters = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

    /// The delimiter that stands most often outside of quotes; a comma where none does.
    static func delimiter(in header: [UInt8]) -> UInt8 {
        var isQuoted = false
        var counts: [UInt8: Int] = [:]
        for byte in header {
            if byte == .quote { isQuoted.toggle() }
            if !isQuoted { counts[byte, default: 0] += 1 }
        }
        return delimiters.reduce(delimiters[0]) { best, candidate in
            counts[candidate, default: 0] > counts[best, default: 0] ? candidate : best
        }
    }
}
