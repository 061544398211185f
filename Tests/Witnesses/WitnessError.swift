/// Why an outside program could not give its verdict. A test that meets one fails; it never passes over it.
package enum WitnessError: Error, CustomStringConvertible {
    case missing(program: String)
    case timedOut(program: String, after: Duration)
    /// The program ran and ended in a way that is no verdict.
    case failed(program: String, status: Int32, message: String)
    case unreadable(program: String, output: String)
    case notBuilt(path: String)

    package var description: String {
        switch self {
        case .missing(let program): "\(program) is not installed: run `.ci/setup tests`"
        case .timedOut(let program, let timeout): "\(program) was still running after \(timeout)"
        case .failed(let program, let status, let message): "\(program) ended with \(status): \(message)"
        case .unreadable(let program, let output): "\(program) wrote what these tests cannot read: \(output)"
        case .notBuilt(let path): "\(path) is not there: build the package with `swift build` or `swift test`"
        }
    }
}
