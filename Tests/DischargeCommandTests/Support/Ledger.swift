import Foundation
import Testing
import Witnesses

/// A batch's manifest.csv, whose cells hold neither quotes nor commas in these tests.
struct Manifest {
    struct Row {
        let row: String
        let orderID: String
        let formID: String
        let file: String
        let hash: String
        let pages: String
        let status: String
    }

    let rows: [Row]

    init(_ text: String) throws {
        let lines = text.split(whereSeparator: \.isNewline)
        #expect(lines.first == "row,order_id,form_id,file,sha256,pages,status")
        rows = try lines.dropFirst().map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            try #require(cells.count == 7)
            return Row(
                row: cells[0], orderID: cells[1], formID: cells[2], file: cells[3], hash: cells[4], pages: cells[5],
                status: cells[6])
        }
    }

    var printed: [String] { rows.filter { $0.status == "printed" }.map(\.orderID) }
    var refused: [String] { rows.filter { $0.status == "refused" }.map(\.row) }
}

extension WorkFolder {
    var manifest: Manifest {
        get throws { try Manifest(try text("out/manifest.csv")) }
    }

    /// Runs a batch over patients.csv into the folder `out`.
    func batch(_ options: String...) throws -> ProgramResult {
        try discharge(
            ["batch", "patients.csv", "--output", "out", "--site", "site.yaml", "--now", Self.now] + options)
    }
}
