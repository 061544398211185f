package import Foundation

/// A font of a PDF file, as poppler's `pdffonts` lists it.
package struct PDFFont: Hashable, Sendable {
    /// With its subset's prefix, for example `ABCDEF+NotoSans-Regular`.
    package let name: String
    /// For example `CID TrueType`.
    package let kind: String
    package let isEmbedded: Bool
    package let isSubset: Bool
    /// Whether glyphs map back to characters.
    package let hasToUnicode: Bool
}

/// The fonts of a file, in the order in which its pages first use them.
package func pdfFonts(_ file: URL) throws -> [PDFFont] {
    let table = try poppler("pdffonts", [file.path])
    // Two lines of heading; the second rules each column's width with dashes, one space apart.
    let lines = table.split(separator: "\n")
    guard lines.count >= 2 else { return [] }
    let widths = lines[1].split(separator: " ").map(\.count)
    return try lines.dropFirst(2).map { line in
        guard widths.count >= 6, let font = font(from: columns(of: line, widths: widths)) else {
            throw WitnessError.unreadable(program: "pdffonts", output: table)
        }
        return font
    }
}

private func columns(of line: Substring, widths: [Int]) -> [String] {
    var rest = line
    return widths.map { width in
        defer { rest = rest.dropFirst(width + 1) }
        return rest.prefix(width).trimmingCharacters(in: .whitespaces)
    }
}

private func font(from columns: [String]) -> PDFFont? {
    guard columns[3...5].allSatisfy({ ["yes", "no"].contains($0) }) else { return nil }
    return PDFFont(
        name: columns[0], kind: columns[1], isEmbedded: columns[3] == "yes", isSubset: columns[4] == "yes",
        hasToUnicode: columns[5] == "yes")
}
