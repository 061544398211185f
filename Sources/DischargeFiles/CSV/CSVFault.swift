/// Why a row of a CSV file is refused. No case, and no message, holds what a cell says.
package enum CSVFault: Error, Hashable, Sendable {
    /// A quote stands in a cell that does not begin with one.
    case quoteInUnquotedCell(at: CSVPlace, takesRest: Bool)
    /// Text follows the closing quote of a cell that opened on line `opened`. `takesRest`, here and above, where no
    /// later row could be told apart from the cell's text, so that nothing after it is read as a row.
    case textAfterClosingQuote(at: CSVPlace, opened: Int, takesRest: Bool)
    /// A quote that opens on line `opened` is closed nowhere, so that everything after it belongs to the cell.
    case unterminatedQuote(at: CSVPlace, opened: Int)
    /// The row has more bytes than any order; nothing after it is read. `opened` is the line of a quote still open.
    case tooLong(at: CSVPlace, limit: Int, opened: Int?)
    case tooFewCells(at: CSVPlace, expected: Int, found: Int)
    case tooManyCells(at: CSVPlace, expected: Int, found: Int)
    /// A value in one of the columns at the end that have no name.
    case valueWithoutName(at: CSVPlace)
    case zeroByte(at: CSVPlace)
    case notUTF8(at: CSVPlace, likely: CSVEncoding)

    package var place: CSVPlace {
        switch self {
        case .quoteInUnquotedCell(let place, _), .textAfterClosingQuote(let place, _, _),
            .unterminatedQuote(let place, _), .tooLong(let place, _, _), .tooFewCells(let place, _, _),
            .tooManyCells(let place, _, _), .valueWithoutName(let place),
            .zeroByte(let place), .notUTF8(let place, _):
            place
        }
    }
}

extension CSVFault: CustomStringConvertible {
    /// Where it is, what it is, and how to mend it.
    package var description: String {
        "\(place): \(explanation)"
    }

    private var explanation: String {
        switch self {
        case .quoteInUnquotedCell(_, let takesRest):
            #"a quote (") inside a cell; put the whole cell in quotes and write each quote inside it twice"#
                + rest(takesRest)
        case .textAfterClosingQuote(_, let opened, let takesRest):
            #"text after the closing quote (") of a cell that opened on line \#(opened); write a quote inside "#
                + "a cell twice, and nothing between the closing quote and the delimiter"
                + rest(takesRest)
        case .unterminatedQuote(_, let opened):
            #"the quote (") that opens on line \#(opened) is never closed and takes in the rest of the file; close "#
                + "it, then run the rows after it again"
        case .tooLong(_, let limit, let opened):
            "longer than \(limit) bytes"
                + (opened.map { #"; the quote (") that opens on line \#($0) may lack its closing quote"# } ?? "")
                + "; mend this row, then run it and the rows after it again: they are not read"
        case .tooFewCells(_, let expected, let found):
            "\(cells(found)) where the header has \(expected); add what is missing, and put a cell that holds line "
                + "breaks in quotes"
        case .tooManyCells(_, let expected, let found):
            "\(cells(found)) where the header has \(expected); put a cell that holds the delimiter in quotes"
        case .valueWithoutName:
            "a value below no name; write the column's name in the header, or remove the value"
        case .zeroByte:
            "a NUL byte; save the file again as CSV UTF-8"
        case .notUTF8(_, let likely):
            "not UTF-8, most likely \(likely); save the file again as CSV UTF-8"
        }
    }

    private func rest(_ isTaken: Bool) -> String {
        isTaken ? "; the rows after it cannot be told from it and are not read: mend it, then run them again" : ""
    }

    private func cells(_ count: Int) -> String { count == 1 ? "1 cell" : "\(count) cells" }
}
