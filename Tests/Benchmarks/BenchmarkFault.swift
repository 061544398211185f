/// Why a figure would not be one of what it says.
enum BenchmarkFault: Error {
    /// A made-up row was not printed.
    case rowsRefused
    /// libharu or libdeflate answered with an error.
    case libraryFailed
    /// The floor does not show what the sheet shows, and so is none.
    case otherPages
}
