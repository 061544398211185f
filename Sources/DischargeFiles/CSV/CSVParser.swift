import CCSV

/// The one owner of a libcsv parser, in strict mode: RFC 4180 with any one byte as delimiter.
///
/// It takes one physical line at a time, so that a row's end is the end of the line that completed it.
package struct CSVParser: ~Copyable {
    package enum Outcome: Equatable {
        /// The row is complete.
        case ended
        /// The line's end, or the file's, is inside the row.
        case open
        /// Strict mode does not take the byte it has come to in the cell `column`, from 0; the parser stands at a row's
        /// beginning again.
        case malformed(Malformation, column: Int)
    }

    package enum Malformation: Equatable {
        case quoteInUnquotedCell
        case textAfterClosingQuote
        case unterminatedQuote
        case outOfMemory
    }

    private let parser: UnsafeMutablePointer<csv_parser>
    private let delimiter: UInt8
    private let row = Row()

    package init(delimiter: UInt8) {
        self.delimiter = delimiter
        parser = .allocate(capacity: 1)
        parser.initialize(to: csv_parser())
        start()
    }

    deinit {
        csv_free(parser)
        parser.deallocate()
    }

    /// How many cells of the row are complete.
    var cellCount: Int { row.cells.count }

    /// Whether the cell that has begun does so with a quote.
    var isInsideQuotes: Bool { parser.pointee.quoted == 1 }

    /// The complete row's cells; the next one begins.
    package func takeRow() -> [[UInt8]] {
        defer { row.clear() }
        return row.cells
    }

    package func feed(_ line: [UInt8]) -> Outcome {
        let parsed = csv_parse(parser, line, line.count, addCell, endRow, Unmanaged.passUnretained(row).toOpaque())
        guard parsed == line.count else {
            return abandon(
                csv_error(parser) != CSV_EPARSE
                    ? .outOfMemory
                    : parser.pointee.quoted == 1 ? .textAfterClosingQuote : .quoteInUnquotedCell)
        }
        return row.isComplete ? .ended : .open
    }

    /// The end of the file, which ends the row unless a quote is open.
    func finish() -> Outcome {
        let status = csv_fini(parser, addCell, endRow, Unmanaged.passUnretained(row).toOpaque())
        return status == 0 ? .ended : abandon(.unterminatedQuote)
    }

    private func abandon(_ malformation: Malformation) -> Outcome {
        defer {
            csv_free(parser)
            start()
        }
        return .malformed(malformation, column: row.cells.count)
    }

    private func start() {
        row.clear()
        csv_init(parser, UInt8(CSV_STRICT | CSV_STRICT_FINI))
        csv_set_delim(parser, delimiter)
        // libcsv would strip spaces, which belong to the cell: RFC 4180, 2.4.
        csv_set_space_func(parser) { _ in 0 }
        // It grows its buffer by this much at a time, 128 bytes unless told.
        csv_set_blk_size(parser, 4_096)
    }

    /// The row that libcsv's callbacks fill; a class, because they know it by its address.
    private final class Row {
        var cells: [[UInt8]] = []
        var isComplete = false

        func clear() {
            cells = []
            isComplete = false
        }
    }

    private let addCell: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
        bytes, count, context in
        guard let context else { return }
        let cell = [UInt8](UnsafeRawBufferPointer(start: bytes, count: count))
        Unmanaged<Row>.fromOpaque(context).takeUnretainedValue().cells.append(cell)
    }

    private let endRow: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = { _, context in
        guard let context else { return }
        Unmanaged<Row>.fromOpaque(context).takeUnretainedValue().isComplete = true
    }
}
