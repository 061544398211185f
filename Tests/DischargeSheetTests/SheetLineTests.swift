import DischargeFonts
import DischargeLayout
import DischargeModel
import DischargePrinting
import DischargeTemplates
import Foundation
import Testing

@Suite("The lines of the pages, on every combination")
struct SheetLineTests {
    private func texts(of form: SheetCase) throws -> [SetText] {
        let printer = try SheetPrinter.shared.get().printer
        let instructions = try printer.composition(of: form.order(), now: SheetPrinter.now).instructions
        let style = PageStyle(paper: form.paper, isLargePrint: form.isLargePrint)
        return SetText.all(
            in: SheetLayout(family: printer.family).pagination(of: instructions, style: style), family: printer.family)
    }

    @Test(
        "no line ends within a date, a time, a dose, a number to call or \"page 3\" that fits on one",
        arguments: SheetCase.all)
    func wholes(form: SheetCase) throws {
        let wholes = try [
            #"(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day, [A-Z][a-z]+ [0-9]+, [0-9]{4}"#,
            #"(January|February|March|April|May|June|July|August|September|October|November|December) [0-9]+(, [0-9]{4})?"#,
            #"[0-9]+:[0-9]{2} [AP]M"#, #"[0-9.,]+ (mg|mcg|mL|g|units|tablets|hours|days|weeks|pounds)"#,
            #"\+?[0-9]+( [0-9]{3}){2} [0-9]{4}"#, #"\([0-9]{3}\) [0-9]{3}-[0-9]{4}"#, #"page [0-9]+"#,
        ].map { try Regex($0) }
        for text in try texts(of: form) {
            for range in wholes.flatMap({ text.words.ranges(of: $0) }) {
                let whole = String(text.words[range])
                guard text.lines.count > 1, text.width(of: whole) < text.measure - 1 else { continue }
                #expect(text.lines.contains { $0.words.contains(whole) }, "\(whole): \(text.lines.map(\.words))")
            }
        }
    }

    @Test(
        "no text of several lines ends with one short word where another can come down to it", arguments: SheetCase.all)
    func lonelyWords(form: SheetCase) throws {
        for text in try texts(of: form) where text.lines.count > 1 {
            let last = text.lines[text.lines.count - 1].words.split(separator: " ")
            let above = text.lines[text.lines.count - 2].words.split(separator: " ")
            guard last.count == 1, above.count > 1,
                (1...4).contains(last[0].count { $0.isLetter || $0.isNumber }),
                // A number stays with what it counts.
                !last[0].contains(where: \.isNumber), !above[above.count - 1].contains(where: \.isNumber)
            else { continue }
            let both = text.width(of: "\(above[above.count - 1]) \(last[0])")
            #expect(both > text.measure, "\(text.lines.map(\.words))")
        }
    }
}

/// A paragraph, bullet or cell as it stands on the pages.
private struct SetText {
    struct Line {
        var words = ""
        var left = Double.infinity
        var right = 0.0
    }

    var lines: [Line]
    private let run: GlyphRun
    private let family: FontFamily

    /// With single spaces, those that do not break among them.
    var words: String { lines.map(\.words).joined(separator: " ") }

    /// The width of its longest line: its column is as wide or wider.
    var measure: Double { lines.map { $0.right - $0.left }.max() ?? 0 }

    /// In bold, the wider weight.
    func width(of text: String) -> Double {
        family.runs(in: text, isStrong: true, language: "en").reduce(0) { width, part in
            let shaped = family.shape(part.text, face: part.face, segment: part.segment)
            return width + Double(shaped.advance) * run.size / Double(family.faces[part.face].unitsPerEm)
        }
    }

    static func all(in pagination: Pagination, family: FontFamily) -> [SetText] {
        var lines: [StructureElement.ID: [Double: Line]] = [:]
        var runs: [StructureElement.ID: GlyphRun] = [:]
        for (number, page) in pagination.pages.enumerated() {
            for mark in page.marks {
                guard case .element(var id) = mark.role, case .glyphs(let run) = mark.shape else { continue }
                while [.span, .link].contains(pagination.structure[id].role),
                    let parent = pagination.structure[id].parent
                {
                    id = parent
                }
                guard [.paragraph, .listBody, .tableCell, .rowHeader].contains(pagination.structure[id].role) else {
                    continue
                }
                let key = Double(number) * 10_000 + run.baseline
                let seen = run.text.reversed().prefix { $0 == " " }.count
                let width = run.pieces.dropLast(seen).reduce(0) {
                    $0 + Double($1.advance) * run.size / Double(family.faces[run.face].unitsPerEm)
                }
                var line = lines[id]?[key] ?? Line()
                line.words += run.text.replacing("\u{A0}", with: " ")
                line.left = min(line.left, run.x)
                line.right = max(line.right, run.x + width)
                lines[id, default: [:]][key] = line
                runs[id] = run
            }
        }
        return lines.sorted { $0.key < $1.key }.compactMap { id, lines in
            guard let run = runs[id] else { return nil }
            let sorted = lines.sorted { $0.key < $1.key }.map { _, line in
                var line = line
                line.words = line.words.trimmingCharacters(in: .whitespaces)
                return line
            }
            return SetText(lines: sorted, run: run, family: family)
        }
    }
}
