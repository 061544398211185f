extension CSVReader {
    /// What the person at the terminal should know of a file that has been read to its end.
    package func notices(about file: String) -> [String] {
        switch separatorRowCount {
        case 0: []
        case 1: ["\(file): passed over 1 row of nothing but delimiters"]
        default: ["\(file): passed over \(separatorRowCount) rows of nothing but delimiters"]
        }
    }
}
