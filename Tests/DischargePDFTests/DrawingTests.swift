import DischargeLayout
import Foundation
import Testing

@Suite("Drawings")
struct DrawingTests {
    /// A triangle that is filled, and a curve that is stroked, of one figure.
    private func pdf() throws -> [UInt8] {
        let sample = try Sample.make()
        let sheet = SheetBuilder(family: sample.family)
        let figure = sheet.element(.figure, alternative: "A triangle over a bow")
        let triangle = Path(
            [.move(Point(x: 0, y: 0)), .line(Point(x: 10, y: 0)), .line(Point(x: 0, y: 10)), .close], fill: .black)
        let bow = Path(
            [
                .move(Point(x: 100, y: 300)),
                .curve(Point(x: 100, y: 340), Point(x: 200, y: 340), to: Point(x: 200, y: 300)),
            ], stroke: .black, strokeWidth: 4)
        sheet.mark(.path(triangle.placed(x: 100, y: 200, scale: 10)), in: .element(figure))
        sheet.mark(.path(bow), in: .element(figure))
        sheet.mark(
            .path(Path([.rectangle(Box(x: 300, y: 200, width: 20, height: 20))], fill: .black)), in: .artifact(.layout))
        return try sample.pdf(of: sheet.pagination(title: "Drawings"))
    }

    @Test("a path is inked where its points say and nowhere else")
    func inkedPlaces() throws {
        // At 72 dpi a pixel is a point.
        let pgm = try Witness.withFile(pdf()) { try Witness.run("pdftoppm", ["-gray", "-r", "72", $0]) }
        let pixels = pgm.suffix(612 * 792)
        func isInked(_ x: Int, _ y: Int) -> Bool { pixels[pixels.startIndex + y * 612 + x] < 100 }
        #expect(isInked(110, 210) && isInked(195, 201) && isInked(101, 295), "inside the triangle")
        #expect(!isInked(190, 290) && !isInked(95, 210), "beside the triangle")
        #expect(isInked(150, 330), "where the bow is lowest, at three quarters of its control points")
        #expect(!isInked(150, 310) && !isInked(150, 338), "above and below the bow")
        #expect(isInked(310, 210) && !isInked(325, 210), "the square")
    }

    @Test("a figure says what it shows and where it stands")
    func figure() throws {
        let element = try #require(try Witness.objects(pdf()).first { $0.contains("/S /Figure") })
        #expect(element.contains("/Alt <feff"))
        // From x 100 to 200, and from y 200 down to 340, counted from the bottom of a page of 792 points.
        #expect(element.contains("/BBox [ 100 452 200 592 ]"))
    }

    @Test("a drawing that pages show again and again is held once, and inked at each of its places in its size")
    func formsAreShared() throws {
        let sample = try Sample.make()
        let sheet = SheetBuilder(family: sample.family)
        // A square with a stroke around it, up and left of the origin too.
        let square = Drawing([
            Path([.rectangle(Box(x: -5, y: -5, width: 20, height: 20))], fill: .black, stroke: .black, strokeWidth: 4)
        ])
        let bar = Drawing([Path([.rectangle(Box(x: 0, y: 0, width: 1, height: 10))], fill: .black)])
        let figure = sheet.element(.figure, alternative: "A square")
        sheet.mark(.drawing(PlacedDrawing(square, at: Point(x: 100, y: 100))), in: .element(figure))
        sheet.mark(.drawing(PlacedDrawing(square, at: Point(x: 200, y: 100), scale: 3)), in: .artifact(.layout))
        sheet.mark(.drawing(PlacedDrawing(bar, at: Point(x: 300, y: 300), scale: 10)), in: .artifact(.layout))
        sheet.newPage()
        // The same, as another worker made it.
        let again = Drawing(square.paths)
        sheet.mark(.drawing(PlacedDrawing(again, at: Point(x: 400, y: 500))), in: .artifact(.layout))
        let pdf = try sample.pdf(of: sheet.pagination(title: "Drawings"))
        #expect(try Witness.objects(pdf).filter { $0.contains("/Subtype /Form") }.count == 2)
        let figures = try Witness.objects(pdf).filter { $0.contains("/S /Figure") }
        // With its stroke from 93 to 117, and as much down from the top of a page of 792 points.
        #expect(figures.count == 1 && figures.allSatisfy { $0.contains("/BBox [ 93 675 117 699 ]") })

        func pixels(_ page: Int) throws -> [UInt8] {
            let pgm = try Witness.withFile(pdf) {
                try Witness.run("pdftoppm", ["-gray", "-r", "72", "-f", "\(page)", "-l", "\(page)", $0])
            }
            return pgm.suffix(612 * 792)
        }
        /// The box that is dark, which the places named are to fill.
        func inked(_ pixels: [UInt8], _ columns: Range<Int>, _ rows: Range<Int>) -> [Int] {
            let dark = rows.flatMap { row in columns.filter { pixels[row * 612 + $0] < 100 }.map { ($0, row) } }
            return [dark.map(\.0).min(), dark.map(\.0).max(), dark.map(\.1).min(), dark.map(\.1).max()].map { $0 ?? -1 }
        }
        let first = try pixels(1)
        #expect(inked(first, 60..<160, 60..<160) == [93, 116, 93, 116])
        #expect(inked(first, 160..<290, 60..<200) == [179, 250, 79, 150], "three times as large, the stroke too")
        #expect(inked(first, 290..<500, 250..<500) == [300, 309, 300, 399])
        #expect(try inked(pixels(2), 0..<612, 0..<792) == [393, 416, 493, 516])
    }

    @Test("a code's dark modules are inked, each in its place, and its light ones are not")
    func modules() throws {
        let sample = try Sample.make()
        let sheet = SheetBuilder(family: sample.family)
        let rows = [[true, false, true, true], [false, true, false, false], [true, false, false, true]]
        let code = PlacedCode(rows: rows, origin: Point(x: 100, y: 200), moduleWidth: 6, moduleHeight: 10)
        #expect(code.box == Box(x: 100, y: 200, width: 24, height: 30))
        sheet.mark(.code(code), in: .artifact(.layout))
        let pgm = try Witness.withFile(sample.pdf(of: sheet.pagination(title: "Code"))) {
            try Witness.run("pdftoppm", ["-gray", "-r", "72", $0])
        }
        let pixels = Array(pgm.suffix(612 * 792))
        for y in 195..<235 {
            for x in 95..<130 {
                let (row, column) = ((y - 200) / 10, (x - 100) / 6)
                let isDark = y >= 200 && x >= 100 && row < 3 && column < 4 && rows[row][column]
                #expect((pixels[y * 612 + x] < 100) == isDark, "at \(x), \(y)")
            }
        }
    }
}
