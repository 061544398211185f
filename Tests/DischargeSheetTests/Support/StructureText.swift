import DischargeLayout
import Foundation
import Witnesses

/// What a screen reader meets in a sheet, in its order.
struct StructureText {
    /// A part of the sheet that has text of its own, for example a paragraph or a table cell.
    struct Part: Hashable {
        /// Its standard structure type, for example "TD".
        var type: String
        var text: String
    }

    private(set) var parts: [Part] = []

    static let types: Set<String> = ["H1", "H2", "P", "Lbl", "LBody", "TH", "TD", "Figure"]

    /// What the layout tags.
    init(of pagination: Pagination) {
        var texts = [String](repeating: "", count: pagination.structure.count)
        for mark in pagination.pages.lazy.flatMap(\.marks) {
            guard case .element(let element) = mark.role, case .glyphs(let run) = mark.shape else { continue }
            var owner = element
            // A link or a blank belongs to the part that it stands in.
            while !Self.types.contains(pagination.structure[owner].role.standardType),
                let parent = pagination.structure[owner].parent
            {
                owner = parent
            }
            texts[owner] += run.text
        }
        parts = zip(pagination.structure, texts).map { Part(type: $0.role.standardType, text: $1) }
            .filter { Self.types.contains($0.type) }
    }

    /// What poppler reads of the file's structure tree. It takes seconds for a sheet of many pages.
    init(of file: URL) throws {
        // Text that holds a line feed would go on at the next line's start; a sheet has none.
        for line in try pdfStructureText(file).split(separator: "\n") {
            let content = line.drop { $0 == " " }
            if content.hasPrefix("\""), content.hasSuffix("\""), content.count >= 2 {
                if !parts.isEmpty { parts[parts.count - 1].text += content.dropFirst().dropLast() }
            } else {
                let type = String(content.prefix { $0.isLetter || $0.isNumber })
                if Self.types.contains(type) { parts.append(Part(type: type, text: "")) }
            }
        }
    }
}
