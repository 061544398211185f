/// Why a figure would not be one of what it says.
enum BenchmarkFault: Error {
    /// A made-up row was not printed.
    case rowsRefused
    /// libharu or libdeflate answered with an error.
    case libraryFailed
}
