import DischargeLayout
import DischargeModel
import DischargePrinting
import DischargeTemplates
import Foundation
import Testing
import Witnesses

/// What the pages of one small order looked like when somebody last reviewed them, mark by mark.
///
/// Where a change is meant, run the tests with `DISCHARGE_REWRITE_GOLDENS=1`, which writes the files anew and fails;
/// then read their differences before they are committed.
@Suite("Reviewed sheet")
struct SheetGoldenTests {
    private func sheet() throws -> Sheet {
        let printer = try SheetPrinter.shared.get()
        let values: [OrderField: String] = [
            .recordNumber: "00412907", .name: "Maria Example", .dateOfBirth: "1948-03-09", .procedure: "kyphoplasty",
            .anesthesia: "local", .procedureEnd: "2026-11-20T10:05", .levels: "T12; L1", .followUpPhone: "555-010-0188",
            .notes: "Check your blood sugar for 3 days.\n\n- Bring this sheet.",
        ]
        let medication: [MedicationField: String] = [
            .name: "acetaminophen", .dose: "500 mg", .schedule: "2 tablets every 8 hours", .status: "start",
        ]
        return try printer.sheet(
            of: printer.order(
                RawOrder(
                    values: values.mapValues { RawValue($0) },
                    medications: [RawEntry(values: medication.mapValues { RawValue($0) })])))
    }

    @Test("every mark stands where it was reviewed")
    func pages() throws {
        try compare(sheet().codedPagination().dump, with: "small-order.pages.txt")
    }

    @Test("every element of the structure is what was reviewed")
    func structure() throws {
        try compare(sheet().pagination().structureOutline, with: "small-order.structure.txt")
    }

    @Test("the staff's copy says what was reviewed")
    func staffCopy() throws {
        // The hash changes with every word of the templates, and stands on the copy as the other tests know.
        let hash = try SheetPrinter.shared.get().printer.templates.contentHash
        let text = PlainTextRenderer(width: 120).text(of: try sheet().staffCopy().instructions)
        #expect(text.contains(hash))
        try compare(text.replacing(hash, with: "(content hash)"), with: "small-order.staff.txt")
    }

    private func compare(_ text: String, with name: String) throws {
        let file = packageRoot.appending(path: "Tests/DischargeSheetTests/Goldens/\(name)")
        if ProcessInfo.processInfo.environment["DISCHARGE_REWRITE_GOLDENS"] != nil {
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("\(name) was written anew: review it, and run the tests without DISCHARGE_REWRITE_GOLDENS")
            return
        }
        let reviewed = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let lines = text.split(separator: "\n")
        for (number, (line, reviewed)) in zip(lines, reviewed).enumerated() where line != reviewed {
            Issue.record("\(name):\(number + 1): reviewed: \(reviewed)\nnow: \(line)")
            // What follows a line more or less differs as well.
            break
        }
        #expect(lines.count == reviewed.count, "lines of \(name)")
    }
}

extension Pagination {
    /// The structure as text for review: one line an element, indented by depth, with its own text behind it.
    fileprivate var structureOutline: String {
        var texts = [String](repeating: "", count: structure.count)
        for mark in pages.lazy.flatMap(\.marks) {
            guard case .element(let element) = mark.role, case .glyphs(let run) = mark.shape else { continue }
            texts[element] += run.text
        }
        var depths: [Int] = []
        var lines = ""
        for (element, text) in zip(structure, texts) {
            let depth = element.parent.map { depths[$0] + 1 } ?? 0
            depths.append(depth)
            lines += String(repeating: "  ", count: depth) + element.role.standardType
            if let alternative = element.alternative { lines += " (\(alternative))" }
            lines += text.isEmpty ? "\n" : " |\(text.replacing("\u{A0}", with: "~"))|\n"
        }
        return lines
    }
}
