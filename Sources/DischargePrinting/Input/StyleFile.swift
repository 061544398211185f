import DischargeFiles
import DischargeLayout
import DischargeModel
import Foundation

/// The design of the pages as a site writes it in Templates/style.yaml; what it leaves out is as shipped.
struct StyleFile {
    let design: PageDesign

    /// The shipped design where there is no file at `path`.
    ///
    /// - Throws: `InputError` where the file cannot be read; `InvalidOrder` with every fault of it.
    static func design(at path: String) throws -> PageDesign {
        FileManager.default.fileExists(atPath: path) ? try StyleFile(at: path).design : .standard
    }

    private init(at path: String) throws {
        var reader = NodeReader(file: path)
        let mapping = reader.mapping(of: try InputFile.text(of: path))
        let values: [StyleField: RawValue] = mapping.map { reader.values(of: $0).values } ?? [:]
        guard reader.faults.isEmpty else { throw InvalidOrder(faults: reader.faults) }
        var design = StyleReading(values: values)
        self.design = design.design()
        guard design.faults.isEmpty else {
            throw InvalidOrder(
                faults: design.faults.map { fault in
                    var placed = fault
                    placed.place = fault.place ?? Place(file: path, line: 1)
                    return placed
                })
        }
    }
}

/// Turns the values of style.yaml into a design, and gathers what is wrong with them.
private struct StyleReading {
    let values: [StyleField: RawValue]
    private(set) var faults: [OrderFault] = []

    init(values: [StyleField: RawValue]) {
        self.values = values
    }

    mutating func design() -> PageDesign {
        var design = PageDesign.standard
        read(.edgeMargin, into: &design.edgeMargin)
        read(.boxRule, into: &design.rules.box)
        read(.emergencyRule, into: &design.rules.emergency)
        read(.tableHeadRule, into: &design.rules.tableHead)
        read(.tableRowRule, into: &design.rules.tableRow)
        read(.bodySize, .bodyLeading, into: &design.normal.body)
        read(.headingSize, .headingLeading, into: &design.normal.heading)
        read(.titleSize, .titleLeading, into: &design.normal.title)
        read(.runningSize, .runningLeading, into: &design.normal.running)
        read(.measure, into: &design.normal.measure)
        read(.writingLine, into: &design.normal.writingLine)
        read(.largeBodySize, .largeBodyLeading, into: &design.largePrint.body)
        read(.largeHeadingSize, .largeHeadingLeading, into: &design.largePrint.heading)
        read(.largeTitleSize, .largeTitleLeading, into: &design.largePrint.title)
        read(.largeRunningSize, .largeRunningLeading, into: &design.largePrint.running)
        read(.largeMeasure, into: &design.largePrint.measure)
        read(.largeWritingLine, into: &design.largePrint.writingLine)
        readAccent(into: &design.accent)
        readSides(into: &design.sides)
        checkLines(of: design.normal, .measure)
        checkLines(of: design.largePrint, .largeMeasure)
        return design
    }

    private mutating func read(_ field: StyleField, into length: inout Double) {
        guard let raw = values[field] else { return }
        let range = field.range
        if let number = Double(raw.text), range.contains(number) {
            length = number
        } else {
            fault(
                field, "is not a number of points from \(range.lowerBound.short) to \(range.upperBound.short)",
                mend: "write such a number, without a unit")
        }
    }

    private mutating func read(_ size: StyleField, _ leading: StyleField, into type: inout TypeStyle) {
        read(size, into: &type.size)
        read(leading, into: &type.leading)
        let range = (type.size * 1.15)...(type.size * 1.7)
        if !range.contains(type.leading) {
            fault(
                values[leading] == nil ? size : leading,
                "leaves lines too close together or too far apart: \(leading.rawValue) is \(type.leading.short) points",
                mend: "write a \(leading.rawValue) from \(range.lowerBound.short) to \(range.upperBound.short)")
        }
    }

    private mutating func readAccent(into color: inout Color) {
        guard let raw = values[.accent] else { return }
        guard let accent = Color(hexadecimal: raw.text) else {
            return fault(.accent, "is not a color", mend: "write six hexadecimal digits in quotes, such as \"#0D4066\"")
        }
        guard accent.contrastWithPaper >= 7 else {
            return fault(
                .accent, "is too light to read: its contrast with paper is \(accent.contrastWithPaper.short) to 1",
                mend: "write a darker color, of 7 to 1 or more")
        }
        color = accent
    }

    private mutating func readSides(into sides: inout Sides) {
        guard let raw = values[.sides] else { return }
        guard let known = Sides(rawValue: raw.text.lowercased()) else {
            return fault(.sides, "is not a number of sides", mend: "write one or two")
        }
        sides = known
    }

    /// Lines of fewer than 45 letters or more than 75 are hard to read (Bringhurst, "The Elements of Typographic Style").
    private mutating func checkLines(of scale: PageDesign.Scale, _ field: StyleField) {
        // The average letter of the body font, with its share of spaces, is this part of an em wide.
        let letters = scale.measure / (scale.body.size * 0.53)
        guard !(45...75).contains(letters) else { return }
        let widths = [45.0, 75].map { (scale.body.size * 0.53 * $0).rounded(.up).short }
        fault(
            field, "makes lines of about \(Int(letters)) letters, which are hard to read",
            mend: "write a width from \(widths[0]) to \(widths[1]), or another size of body text")
    }

    private mutating func fault(_ field: StyleField, _ problem: String, mend: String) {
        faults.append(OrderFault(field: field.rawValue, problem: problem, mend: mend, place: values[field]?.place))
    }
}

extension Double {
    /// With two decimals at most.
    fileprivate var short: String {
        self == rounded() ? String(Int(self)) : String(format: "%.2f", self)
    }
}

extension Color {
    /// Reads `#RRGGBB`.
    fileprivate init?(hexadecimal text: String) {
        guard text.count == 7, text.first == "#", let number = Int(text.dropFirst(), radix: 16), number >= 0 else {
            return nil
        }
        func part(_ shift: Int) -> Double { Double(number >> shift & 0xFF) / 255 }
        self.init(red: part(16), green: part(8), blue: part(0))
    }
}
