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
}
