import DischargeModel
import Foundation

/// Reads a CSV file one row at a time, in memory that does not grow with the file.
///
/// RFC 4180 in UTF-8, with or without a byte-order mark, or in UTF-16 with one; the delimiter `,`, `;` or tab is found
/// from the header, or from a line `sep=;` before it; lines end with CRLF, LF or CR, also mixed; blank rows are passed
/// over. A malformed row is refused alone where the next row can be found safely.
package struct CSVReader: ~Copyable {
    /// Bytes of the longest row: far more than an order, far less than memory.
    static let longestRow = 1 << 20

    package let header: CSVHeader
    /// Rows of nothing but delimiters that were passed over.
    private(set) var separatorRowCount = 0
    private let file: String
    private let parser: CSVParser
    private var lines: CSVLines
    private var rowNumber: Int
    private var isAtEnd = false

    /// Opens the file and checks its header.
    ///
    /// - Parameters:
    ///   - name: What messages call the file; its path unless told otherwise.
    ///   - chunkSize: Bytes that are read at a time.
    package init(
        path: String, name: String? = nil, columns: CSVColumns, chunkSize: Int = 65_536
    ) throws(CSVFileFault) {
        let file = name ?? path
        var lines: CSVLines
        do throws(SystemFailure) {
            let descriptor = try OpenDescriptor(opening: path, O_RDONLY)
            lines = CSVLines(of: descriptor, chunkSize: chunkSize, longest: Self.longestRow)
        } catch {
            throw .unreadable(file: file, call: error.call, errno: error.errno)
        }
        let (header, row) = try CSVHeader.read(from: &lines, of: file, columns: columns)
        self.file = file
        self.header = header
        self.lines = lines
        parser = CSVParser(delimiter: header.delimiter)
        rowNumber = row
    }

    /// The next row that is not blank, or `nil` when there is none.
    ///
    /// - Throws: `CSVFileFault.unreadable`.
    package mutating func next() throws(CSVFileFault) -> CSVRow? {
        do throws(SystemFailure) {
            while !isAtEnd {
                let offset = lines.offset
                guard let line = try lines.next() else { break }
                rowNumber += 1
                // libcsv passes over an empty line as well, and would go on with the next as if it had not ended.
                if line.allSatisfy(isBlank) {
                    if line.contains(header.delimiter) { separatorRowCount += 1 }
                    continue
                }
                if let row = try row(startingWith: line, offset: offset) { return row }
            }
            return nil
        } catch {
            isAtEnd = true
            throw .unreadable(file: file, call: error.call, errno: error.errno)
        }
    }

    /// Goes back to a row that was read before; the rows from there get new numbers.
    package mutating func seek(to row: CSVRow.Position) throws(CSVFileFault) {
        do throws(SystemFailure) {
            try lines.seek(offset: row.offset, number: row.line)
        } catch {
            throw .unreadable(file: file, call: error.call, errno: error.errno)
        }
        isAtEnd = false
    }

    /// `nil` when the row is blank.
    private mutating func row(startingWith line: [UInt8], offset: Int) throws(SystemFailure) -> CSVRow? {
        var row = Started(line: lines.number, offset: offset, raw: line)
        var outcome = parser.feed(line)
        while outcome == .open {
            row.noteOpenCell(parser.cellCount, line: lines.number)
            if row.raw.count > Self.longestRow { return tooLong(row, isQuoted: parser.isInsideQuotes) }
            guard let more = try lines.next() else {
                outcome = parser.finish()
                break
            }
            row.raw += more
            outcome = parser.feed(more)
        }
        guard case .malformed(let malformation, let column) = outcome else { return complete(row, parser.takeRow()) }
        row.noteOpenCell(column, line: lines.number)
        return try malformed(row, malformation)
    }

    private mutating func complete(_ row: Started, _ cells: [[UInt8]]) -> CSVRow? {
        if cells.allSatisfy({ $0.allSatisfy(isBlank) }) {
            separatorRowCount += 1
            return nil
        }
        let expected = header.names.count
        let named = header.namedCount
        // Which column a cell is in is certain only where there are as many.
        let isWhole = (named...expected).contains(cells.count)
        let place = place(of: row, column: nil)
        func at(_ column: Int) -> CSVPlace {
            var place = place
            if isWhole { place.column = header.label(column) }
            return place
        }
        if let column = cells.firstIndex(where: { $0.contains(0) }) {
            return refused(row, .zeroByte(at: at(column)))
        }
        var texts: [String] = []
        for (column, cell) in cells.enumerated() {
            guard let text = String(validating: cell, as: UTF8.self) else {
                let likely = header.isUTF16 ? .damagedUTF16 : CSVEncoding(guessing: row.raw)
                return refused(row, .notUTF8(at: at(column), likely: likely))
            }
            texts.append(header.isOfRefusedRows ? FormulaGuard.unguarded(text) : text)
        }
        guard texts.count >= named else {
            return refused(row, .tooFewCells(at: place, expected: expected, found: texts.count))
        }
        guard texts.count <= expected else {
            return refused(row, .tooManyCells(at: place, expected: expected, found: texts.count))
        }
        if let column = texts.indices.dropFirst(named).first(where: { !texts[$0].trimmed().isEmpty }) {
            return refused(row, .valueWithoutName(at: at(column)))
        }
        texts += Array(repeating: "", count: expected - texts.count)
        return CSVRow(
            number: rowNumber, offset: row.offset, lines: row.line...lines.number, raw: row.raw, cells: .success(texts))
    }

    private mutating func malformed(
        _ started: Started, _ malformation: CSVParser.Malformation
    ) throws(SystemFailure) -> CSVRow {
        var row = started
        if row.raw.count > Self.longestRow || malformation == .outOfMemory {
            return tooLong(row, isQuoted: malformation != .quoteInUnquotedCell)
        }
        if malformation == .unterminatedQuote {
            isAtEnd = true
            return refused(row, .unterminatedQuote(at: place(of: row, column: row.openColumn), opened: row.openLine))
        }
        var end = CSVRowEnd(delimiter: header.delimiter)
        var isEndCertain = end.follows(row.raw)
        while !isEndCertain, row.raw.count <= Self.longestRow, let more = try lines.next() {
            row.raw += more
            isEndCertain = end.follows(more)
        }
        if !isEndCertain { isAtEnd = true }
        let place = place(of: row, column: row.openColumn)
        return refused(
            row,
            malformation == .quoteInUnquotedCell
                ? .quoteInUnquotedCell(at: place, takesRest: !isEndCertain)
                : .textAfterClosingQuote(at: place, opened: row.openLine, takesRest: !isEndCertain))
    }

    private mutating func tooLong(_ row: Started, isQuoted: Bool) -> CSVRow {
        isAtEnd = true
        let opened = isQuoted ? row.openLine : nil
        return refused(row, .tooLong(at: place(of: row, column: nil), limit: Self.longestRow, opened: opened))
    }

    private func refused(_ row: Started, _ fault: CSVFault) -> CSVRow {
        CSVRow(
            number: rowNumber, offset: row.offset, lines: row.line...lines.number, raw: row.raw, cells: .failure(fault))
    }

    private func place(of row: Started, column: Int?) -> CSVPlace {
        CSVPlace(
            file: file, row: rowNumber, lines: row.line...lines.number, column: column.map { header.label($0) })
    }

    /// A row that has begun.
    private struct Started {
        /// Where it begins.
        let line: Int
        package let offset: Int
        var raw: [UInt8]
        /// The cell that was open at the end of the last line, from 0, and the line where it opened.
        var openColumn = -1
        var openLine = 0

        mutating func noteOpenCell(_ column: Int, line: Int) {
            if column > openColumn { (openColumn, openLine) = (column, line) }
        }
    }
}
