import DischargeFiles
import DischargeModel
import DischargePrinting
import Foundation

/// Reads a CSV of patients, refuses all its rows, and reads these again.
struct CSVBench {
    let path: String

    private static let columns = CSVColumns(
        known: OrderField.allCases.map(\.rawValue), required: [.column(OrderField.recordNumber.rawValue)])

    func run(_ bytes: [UInt8]) throws {
        guard let (header, rows) = try reading(bytes, chunkSize: 65_536) else { return }
        // A few bytes at a time give the same rows.
        guard let again = try reading(bytes, chunkSize: 3)?.rows, again.map(\.raw) == rows.map(\.raw),
            again.map(\.accepted) == rows.map(\.accepted), again.map(\.number) == rows.map(\.number)
        else { throw BrokenRule("other rows when the file is read a few bytes at a time") }

        let refusals = CSVRefusals(refusing: header)
        let refused = rows.reduce(into: refusals.header) { $0 += refusals.row($1, reason: "because") }
        guard let returned = try reading(refused, chunkSize: 65_536) else {
            throw BrokenRule("the file of refused rows cannot be read")
        }
        // The rows after one whose quotes do not match can be other ones, with the reason in front.
        guard rows.allSatisfy({ $0.accepted != nil }) else { return }
        let old = rows.map { Array(($0.accepted ?? []).dropFirst(header.names.first == "error" ? 1 : 0)) }
        guard returned.rows.map({ Array(($0.accepted ?? []).dropFirst()) }) == old else {
            throw BrokenRule("refused rows say something else when they are read again")
        }
    }

    /// `nil` where the file as a whole is refused.
    private func reading(_ bytes: [UInt8], chunkSize: Int) throws -> (header: CSVHeader, rows: [CSVRow])? {
        try Data(bytes).write(to: URL(filePath: path))
        var rows: [CSVRow] = []
        let header: CSVHeader
        do throws(CSVFileFault) {
            var reader = try CSVReader(path: path, columns: Self.columns, chunkSize: chunkSize)
            while let row = try reader.next() { rows.append(row) }
            header = reader.header
        } catch {
            try FuzzBench.check("\(error)", names: path)
            return nil
        }
        for row in rows {
            if case .failure(let fault) = row.cells { try FuzzBench.check("\(fault)", names: path) }
        }
        return (header, rows)
    }
}

extension CSVRow {
    fileprivate var accepted: [String]? { try? cells.get() }
}
