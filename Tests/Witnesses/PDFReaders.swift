package import Foundation

/// What qpdf finds wrong with a file's objects, cross-references and streams; empty when it finds nothing.
package func qpdfCheck(_ file: URL) throws -> [String] {
    let result = try run("qpdf", ["--check", file.path])
    // 0 is no complaint, 2 errors, 3 warnings.
    guard [0, 2, 3].contains(result.status), !result.wasKilled else {
        throw WitnessError.failed(program: "qpdf", status: result.status, message: result.errorText)
    }
    guard result.status != 0 else { return [] }
    let complaints = result.errorText.split(separator: "\n").map(String.init)
    return complaints.isEmpty ? ["qpdf ended with \(result.status)"] : complaints
}

/// The file's text in reading order as poppler sees it.
///
/// - Parameter raw: In the order of the content streams, without poppler's own guess at columns.
package func pdfText(_ file: URL, raw: Bool = false) throws -> String {
    try poppler("pdftotext", ["-enc", "UTF-8"] + (raw ? ["-raw"] : []) + [file.path, "-"])
}

/// The text of some pages, each page by itself, in the order of the content streams.
///
/// - Parameters:
///   - pages: Counted from 1.
///   - rows: The part of each page that is read, in points from its top edge; text whose baseline is outside is not.
package func pdfText(_ file: URL, pages: ClosedRange<Int>, rows: ClosedRange<Int>) throws -> [String] {
    // Wider than any paper: only the rows are cut.
    let area = ["-x", "0", "-W", "5000", "-y", "\(rows.lowerBound)", "-H", "\(rows.count - 1)"]
    let range = ["-f", "\(pages.lowerBound)", "-l", "\(pages.upperBound)"]
    let text = try poppler("pdftotext", ["-enc", "UTF-8", "-raw"] + range + area + [file.path, "-"])
    // A form feed ends every page.
    let texts = text.split(separator: "\u{0C}", omittingEmptySubsequences: false).dropLast().map(String.init)
    guard texts.count == pages.count else { throw WitnessError.unreadable(program: "pdftotext", output: text) }
    return texts
}

/// The structure tree with the text of its elements, indented by depth, as poppler's `pdfinfo` prints it.
package func pdfStructureText(_ file: URL) throws -> String {
    try poppler("pdfinfo", ["-struct-text", file.path])
}

/// The number of pages.
package func pdfPageCount(_ file: URL) throws -> Int {
    let information = try poppler("pdfinfo", [file.path])
    let line = information.split(separator: "\n").first { $0.hasPrefix("Pages:") }
    guard let pages = line?.split(separator: " ").last.flatMap({ Int($0) }) else {
        throw WitnessError.unreadable(program: "pdfinfo", output: information)
    }
    return pages
}

func poppler(_ program: String, _ arguments: [String]) throws -> String {
    let result = try run(program, arguments)
    guard result.status == 0, !result.wasKilled else {
        throw WitnessError.failed(program: program, status: result.status, message: result.errorText)
    }
    return result.text
}

/// The dates of the document information as they stand in the file (ISO 32000-1, 7.9.4), by their keys.
package func pdfDates(_ file: URL) throws -> [String: String] {
    var dates: [String: String] = [:]
    for line in try poppler("pdfinfo", ["-rawdates", file.path]).split(separator: "\n") {
        let parts = line.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, parts[0].hasSuffix("Date") else { continue }
        dates[String(parts[0])] = String(parts[1].drop { $0 == " " })
    }
    return dates
}
