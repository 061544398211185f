import Foundation
import Testing

@testable import DischargeFiles

@Suite("CSV in every dialect")
struct CSVDialectTests {
    @Test("random tables read back as they were written, in every dialect, and again as refused rows", arguments: 0..<8)
    func roundTrip(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        for _ in 0..<40 {
            let dialect = CSVDialect(&random)
            let table = Self.table(&random)
            let bytes = dialect.file(table)
            let (header, rows) = try reading(bytes, chunkSize: Int.random(in: 1...40, using: &random))
            #expect(rows.map { $0.accepted?.prefix(3) } == table.map { $0[...] }, "\(dialect)")
            #expect(
                rows.map(\.number)
                    == Array((dialect.hasSeparatorLine ? 3 : 2)..<(rows.count + (dialect.hasSeparatorLine ? 3 : 2))))

            let refusals = CSVRefusals(refusing: header)
            let refused = rows.reduce(refusals.header) { $0 + refusals.row($1, reason: "because; of, this") }
            let again = try reading(refused).rows
            #expect(again.map { $0.accepted?.dropFirst().prefix(3) } == table.map { $0[...] }, "\(dialect)")
        }
    }

    @Test(
        "whatever a file is damaged by, it is read, or refused with file and line and not a word of it",
        arguments: 0..<8)
    func damaged(seed: UInt64) throws {
        var random = SplitMix(state: 1_000 + seed)
        for _ in 0..<60 {
            var bytes = CSVDialect(&random).file(Self.table(&random, words: ["Vanderbilt"]))
            for _ in 0..<Int.random(in: 1...6, using: &random) { Self.damage(&bytes, &random) }
            do {
                let (header, rows) = try reading(bytes)
                for row in rows {
                    switch row.cells {
                    case .success(let cells): #expect(cells.count == header.names.count)
                    case .failure(let fault):
                        let lines = row.lines
                        let span =
                            lines.count == 1
                            ? "line \(lines.lowerBound)" : "lines \(lines.lowerBound) to \(lines.upperBound)"
                        #expect(fault.description.hasPrefix("ward.csv, \(span) (row \(row.number))"), "\(fault)")
                        #expect(!fault.description.contains("Vanderbilt"))
                    }
                }
            } catch let fault as CSVFileFault {
                #expect(fault.description.hasPrefix("ward.csv"))
                #expect(fault.exitCode == 65)
                #expect(!fault.description.contains("Vanderbilt"))
            }
        }
    }

    private static func table(_ random: inout SplitMix, words: [String] = []) -> [[String]] {
        let pieces =
            words + [
                "a", "B", " ", ",", ";", "\t", "\"", "\"\"", "\n", "\r\n", "\r", "ö", "漢", "🩺", "'", "=", "-", "“",
                "\u{A0}",
            ]
        return (0..<Int.random(in: 1...9, using: &random)).map { _ in
            (0..<3).map { column in
                let count = Int.random(in: 0...5, using: &random)
                let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
                return column == 0 ? "x\(text)" : text
            }
        }
    }

    private static func damage(_ bytes: inout [UInt8], _ random: inout SplitMix) {
        guard let index = bytes.indices.randomElement(using: &random) else { return }
        let some = Array("\"\",;\t\n\r='".utf8) + [0, 0xC3, 0xD8, 0xE9, 0xFE, 0xFF]
        switch Int.random(in: 0..<6, using: &random) {
        case 0: bytes[index] = some.randomElement(using: &random) ?? 0
        case 1: bytes.insert(some.randomElement(using: &random) ?? 0, at: index)
        case 2: bytes.remove(at: index)
        case 3: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 4: bytes.removeSubrange(index..<min(bytes.count, index + Int.random(in: 1...20, using: &random)))
        default: bytes.insert(contentsOf: bytes[index...].prefix(20), at: index)
        }
    }
}

/// One way in which programs write a table of three columns.
private struct CSVDialect: CustomStringConvertible {
    enum Encoding: CaseIterable { case utf8, markedUTF8, utf16LittleEndian, utf16BigEndian }

    let delimiter: String
    let lineEnd: String
    let encoding: Encoding
    let quotesEverything: Bool
    let hasSeparatorLine: Bool
    let emptyColumns: Int
    let endsLastLine: Bool

    init(_ random: inout SplitMix) {
        delimiter = [",", ";", "\t"].randomElement(using: &random) ?? ","
        lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
        encoding = Encoding.allCases.randomElement(using: &random) ?? .utf8
        quotesEverything = Bool.random(using: &random)
        hasSeparatorLine = Int.random(in: 0..<4, using: &random) == 0
        emptyColumns = Int.random(in: 0..<3, using: &random)
        endsLastLine = Bool.random(using: &random)
    }

    var description: String {
        "\(encoding), delimiter \(delimiter.utf8.first ?? 0), line ends \(Array(lineEnd.utf8)), quotes \(quotesEverything), "
            + "sep= \(hasSeparatorLine), \(emptyColumns) empty columns, last line ended \(endsLastLine)"
    }

    func file(_ table: [[String]]) -> [UInt8] {
        var lines = ([["mrn", "name", "notes"]] + table).map { row in
            row.map(cell).joined(separator: delimiter) + String(repeating: delimiter, count: emptyColumns)
        }
        if hasSeparatorLine { lines.insert("sep=\(delimiter)", at: 0) }
        let text = lines.joined(separator: lineEnd) + (endsLastLine ? lineEnd : "")
        switch encoding {
        case .utf8: return Array(text.utf8)
        case .markedUTF8: return Array("\u{FEFF}\(text)".utf8)
        case .utf16LittleEndian: return "\u{FEFF}\(text)".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16BigEndian: return "\u{FEFF}\(text)".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        }
    }

    private func cell(_ text: String) -> String {
        let needsQuotes =
            text.unicodeScalars.contains { "\"\r\n".unicodeScalars.contains($0) } || text.contains(delimiter)
        guard quotesEverything || needsQuotes else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
