import Foundation
import Testing
import Witnesses

/// A stack that a batch wrote, read by other means than its own.
struct Stack {
    struct Row: Hashable {
        let row: String
        let formID: String
        let file: String
        let first: Int
        let pages: Int
    }

    /// Of the CSV beside the stack.
    let rows: [Row]

    init(_ text: String) throws {
        let lines = text.split(separator: "\r\n")
        #expect(lines.first == "row,form_id,file,first_page,pages")
        rows = try lines.dropFirst().map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            try #require(cells.count == 5)
            return Row(
                row: cells[0], formID: cells[1], file: cells[2], first: try #require(Int(cells[3])),
                pages: try #require(Int(cells[4])))
        }
    }

    /// Its files, in order.
    var files: [String] { rows.reduce(into: []) { if $0.last != $1.file { $0.append($1.file) } } }
}

extension WorkFolder {
    func stack(_ name: String = "stack") throws -> Stack { try Stack(try text("\(name).sets.csv")) }

    /// Expects that the stack holds these sheets of the folder `out` and what stands between them, page for page.
    func expectStack(
        of formIDs: [String], at location: SourceLocation = #_sourceLocation
    ) throws {
        let stack = try stack()
        #expect(stack.rows.map(\.formID) == formIDs, sourceLocation: location)
        for file in stack.files {
            let pages = try pagesOfText(file)
            var next = 1
            for row in stack.rows where row.file == file {
                #expect(!row.first.isMultiple(of: 2), "\(row)", sourceLocation: location)
                for blank in next..<max(next, row.first) {
                    let words = pages[blank - 1].trimmingCharacters(in: .whitespacesAndNewlines)
                    #expect(words == "This page is blank on purpose.", sourceLocation: location)
                }
                #expect(row.first - next <= 1, "\(row)", sourceLocation: location)
                let sheet = try pagesOfText("out/\(row.formID).pdf")
                #expect(sheet.count == row.pages, sourceLocation: location)
                #expect(Array(pages[(row.first - 1)..<(row.first - 1 + row.pages)]) == sheet, sourceLocation: location)
                next = row.first + row.pages
            }
            #expect(next == pages.count + 1, "nothing follows the last sheet", sourceLocation: location)
        }
    }

    private func pagesOfText(_ file: String) throws -> [String] {
        try pdfText(path(file)).split(separator: "\u{0C}", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
}
