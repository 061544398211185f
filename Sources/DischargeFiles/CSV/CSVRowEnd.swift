/// Finds where a malformed row ends, when that is certain.
///
/// Text after a closing quote may mean that the cell ended there, or that a quote inside the cell was not doubled. Both
/// readings are followed, line by line; where both say that a row ends, the next row begins whichever is right. Until
/// then nothing may be taken for a row, because it could be part of a cell: text that is no order of its own.
struct CSVRowEnd {
    private var cellEnded: Reading
    private var quoteInside: Reading

    init(delimiter: UInt8) {
        cellEnded = Reading(delimiter: delimiter, afterStrayQuote: .unquoted)
        quoteInside = Reading(delimiter: delimiter, afterStrayQuote: .quoted)
    }

    /// Takes a whole line, and says whether a row surely ends with it.
    mutating func follows(_ line: some Sequence<UInt8>) -> Bool {
        for byte in line {
            cellEnded.take(byte)
            quoteInside.take(byte)
        }
        return cellEnded.state != .quoted && quoteInside.state != .quoted
    }

    private struct Reading {
        enum State { case cellStart, unquoted, quoted, quoteInQuoted }

        let delimiter: UInt8
        /// How a cell goes on after a quote that is neither doubled nor the cell's end.
        let afterStrayQuote: State
        var state = State.cellStart

        mutating func take(_ byte: UInt8) {
            let endsCell = byte == delimiter || byte == .lineFeed || byte == .carriageReturn
            switch state {
            case .cellStart: state = endsCell ? .cellStart : byte == .quote ? .quoted : .unquoted
            case .unquoted: if endsCell { state = .cellStart }
            case .quoted: if byte == .quote { state = .quoteInQuoted }
            case .quoteInQuoted: state = endsCell ? .cellStart : byte == .quote ? .quoted : afterStrayQuote
            }
        }
    }
}
