package import Foundation

/// What veraPDF, and the check of the structure tree beside it, hold against PDF files; empty when all conform.
///
/// Each failure is a line that begins with the file's path and names the broken rule. Starting veraPDF takes about a
/// second and a file about 50 ms, so many files go in one call.
///
/// - Parameter flavours: veraPDF's names of the standards; PDF/UA-1 and PDF/A-2a unless told otherwise.
/// - Throws: `WitnessError` when the validators are not set up or did not look at every file.
package func verifyConformance(of files: [URL], flavours: [String] = ["ua1", "2a"]) throws -> [String] {
    guard files.isEmpty == false else { return [] }
    let script = packageRoot.appending(path: "Tests/Conformance/verify").path
    let result = try run(
        script, [flavours.joined(separator: ",")] + files.map(\.path),
        timeout: .seconds(120) + .seconds(2) * files.count)
    var lines = result.text.split(separator: "\n").map(String.init)
    // Without the closing line no verdict was reached, and an empty list would say that all is well.
    guard !result.wasKilled, result.status <= 1, lines.popLast() == "verified \(files.count) files",
        (result.status == 0) == lines.isEmpty
    else { throw WitnessError.failed(program: "veraPDF", status: result.status, message: result.errorText) }
    return lines
}
