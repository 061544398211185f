import DischargeLayout
import DischargeModel
import Testing

@Suite("Signs")
struct PictogramTests {
    /// Every sign beside and below one another, in squares of `size` points with as much paper between them.
    private func squares(size: Double) -> [(icon: Icon, x: Double, y: Double)] {
        Icon.allCases.enumerated().map { index, icon in
            (icon, 20 + Double(index % 3) * size * 2, 20 + Double(index / 3) * size * 1.5)
        }
    }

    /// How dark each pixel of a page with all signs is, 0 for paper to 255; a pixel is a point.
    private func ink(size: Double, poppler arguments: [String] = []) throws -> [UInt8] {
        let sample = try Sample.make()
        let sheet = SheetBuilder(family: sample.family)
        for square in squares(size: size) {
            for path in Pictogram(square.icon, color: .black).paths {
                let placed = path.placed(x: square.x, y: square.y, scale: size / Pictogram.side)
                sheet.mark(.path(placed), in: .artifact(.layout))
            }
        }
        let pgm = try Witness.withFile(sample.pdf(of: sheet.pagination(title: "Signs"))) {
            try Witness.run("pdftoppm", ["-gray", "-r", "72"] + arguments + [$0])
        }
        return pgm.suffix(612 * 792).map { 255 - $0 }
    }

    /// The pixels of one sign's square, row by row.
    private func cut(x: Double, y: Double, size: Double, of ink: [UInt8]) -> [UInt8] {
        (Int(y)..<Int(y + size)).flatMap { row in
            (Int(x)..<Int(x + size)).map { column in ink[row * 612 + column] }
        }
    }

    @Test("every sign lies within its square, and inks between 5 % and 60 % of it")
    func inkedPart() throws {
        let size = 96.0
        let page = try ink(size: size)
        var inside = 0
        for square in squares(size: size) {
            let own = cut(x: square.x, y: square.y, size: size, of: page).reduce(0) { $0 + Int($1) }
            inside += own
            let part = Double(own) / 255 / (size * size)
            #expect(part > 0.05 && part < 0.6, "\(square.icon.rawValue): \(part)")
        }
        #expect(page.reduce(0) { $0 + Int($1) } == inside, "ink beside the squares")
    }

    @Test("strokes have one weight, and no point with its stroke leaves the square", arguments: Icon.allCases)
    func strokes(icon: Icon) throws {
        let paths = Pictogram(icon, color: .black).paths
        let dark = paths.filter { $0.stroke == .black || $0.fill == .black }
        #expect(Set(dark.filter { $0.stroke != nil }.map(\.strokeWidth)).count == 1)
        for path in dark {
            let bounds = try #require(path.bounds)
            let half = path.strokeWidth / 2
            #expect(bounds.x - half >= 0 && bounds.y - half >= 0)
            #expect(bounds.x + bounds.width + half <= Pictogram.side)
            #expect(bounds.y + bounds.height + half <= Pictogram.side)
        }
    }

    @Test("in black and white, as a photocopy has them, any two signs differ in a tenth of their square")
    func toldApart() throws {
        let size = 96.0
        let page = try ink(size: size, poppler: ["-aa", "no", "-aaVector", "no"])
        #expect(Set(page) == [0, 255])
        let signs = squares(size: size).map { ($0.icon, cut(x: $0.x, y: $0.y, size: size, of: page)) }
        for (index, sign) in signs.enumerated() {
            for other in signs[(index + 1)...] {
                let part = Double(zip(sign.1, other.1).count { $0 != $1 }) / (size * size)
                #expect(part >= 0.1, "\(sign.0.rawValue) and \(other.0.rawValue): \(part)")
            }
        }
    }

    @Test(
        "what is forbidden stands under a dark bar in a dark ring", arguments: [Icon.noDriving, .noAlcohol, .noLifting])
    func prohibitions(icon: Icon) throws {
        let size = 20.0
        let page = try ink(size: size)
        let square = try #require(squares(size: size).first { $0.icon == icon })
        let sign = cut(x: square.x, y: square.y, size: size, of: page)
        for step in 4...15 { #expect(sign[step * 20 + step] > 150, "the bar, \(step) points from the corner") }
        #expect(
            max(sign[10 * 20 + 1], sign[10 * 20 + 2]) > 150 && max(sign[20 + 10], sign[2 * 20 + 10]) > 150, "the ring")
    }
}
