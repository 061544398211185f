import DischargeLayout
import Foundation
import Witnesses

extension Sheet {
    /// What each page of `file`, which holds this sheet, says between its running head and foot, as poppler reads it.
    ///
    /// The layout tells where head, foot and a repeated table head stand; whatever else is in between is read.
    func bodyText(of file: URL) throws -> [String] {
        let rows = pagination().pages.map(\.bodyRows)
        var texts: [String] = []
        while texts.count < rows.count {
            // One call for pages that are cut alike.
            let first = texts.count
            let last = rows[first...].firstIndex { $0 != rows[first] } ?? rows.count
            texts += try pdfText(file, pages: first + 1...last, rows: rows[first])
        }
        return texts
    }
}

extension Page {
    /// The part of the page below its running head, and a table head that is repeated there, and above its running
    /// foot: in whole points from the page's top edge.
    var bodyRows: ClosedRange<Int> {
        var top = 0.0
        var bottom = height
        for mark in marks {
            guard case .glyphs(let run) = mark.shape else { continue }
            switch mark.role {
            // A quarter of the type's size is below its baseline.
            case .artifact(.header), .artifact(.layout): top = max(top, run.baseline + run.size / 4)
            case .artifact(.footer): bottom = min(bottom, run.baseline - run.size)
            case .element: break
            }
        }
        return Int(top)...max(Int(top), Int(bottom))
    }
}
