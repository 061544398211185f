import Foundation

/// Draws the strokes and grounds that pictograms are made of.
struct PictogramPen {
    let color: Color

    static let strokeWidth = 1.8

    func line(_ points: (Double, Double)..., isClosed: Bool = false) -> Path {
        stroke(Self.polygon(points) + (isClosed ? [.close] : []))
    }

    func stroke(_ steps: [Path.Step]) -> Path { Path(steps, stroke: color, strokeWidth: Self.strokeWidth) }

    func ground(_ steps: [Path.Step]) -> Path { Path(steps, fill: color) }

    /// Filled, with corners as round as a stroke's end.
    func solid(_ points: (Double, Double)...) -> Path {
        Path(Self.polygon(points) + [.close], fill: color, stroke: color, strokeWidth: Self.strokeWidth)
    }

    func ring(_ x: Double, _ y: Double, radius: Double) -> Path { stroke(Self.circle(x, y, radius: radius)) }

    func disc(_ x: Double, _ y: Double, radius: Double) -> Path { ground(Self.circle(x, y, radius: radius)) }

    /// A ring with a bar over `thing`, from its upper left to its lower right. A white edge keeps the bar apart from the
    /// thing.
    func prohibition(of thing: [Path]) -> [Path] {
        let reach = 10.2 / 2.0.squareRoot()
        let bar: [Path.Step] = [
            .move(Point(x: 12 - reach, y: 12 - reach)), .line(Point(x: 12 + reach, y: 12 + reach)),
        ]
        return thing + [
            Path(bar, stroke: .white, strokeWidth: Self.strokeWidth * 1.9), ring(12, 12, radius: 10.2), stroke(bar),
        ]
    }

    // MARK: Outlines

    static func circle(_ x: Double, _ y: Double, radius: Double) -> [Path.Step] {
        roundedBox(left: x - radius, top: y - radius, right: x + radius, bottom: y + radius, radius: radius)
    }

    static func roundedBox(
        left: Double, top: Double, right: Double, bottom: Double, radius: Double
    ) -> [Path.Step] {
        // A quarter of a circle as a Bézier curve: its control points lie this far from the corner.
        let pull = radius * (1 - 0.5523)
        func point(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }
        return [
            .move(point(left + radius, top)), .line(point(right - radius, top)),
            .curve(point(right - pull, top), point(right, top + pull), to: point(right, top + radius)),
            .line(point(right, bottom - radius)),
            .curve(point(right, bottom - pull), point(right - pull, bottom), to: point(right - radius, bottom)),
            .line(point(left + radius, bottom)),
            .curve(point(left + pull, bottom), point(left, bottom - pull), to: point(left, bottom - radius)),
            .line(point(left, top + radius)),
            .curve(point(left, top + pull), point(left + pull, top), to: point(left + radius, top)),
            .close,
        ]
    }

    private static func polygon(_ points: [(Double, Double)]) -> [Path.Step] {
        points.enumerated().map { index, point in
            let point = Point(x: point.0, y: point.1)
            return index == 0 ? .move(point) : .line(point)
        }
    }
}

extension [Path.Step] {
    /// Turned clockwise around the middle of a pictogram's square.
    func turned(degrees: Double) -> [Path.Step] {
        let (sine, cosine) = (sin(degrees * .pi / 180), cos(degrees * .pi / 180))
        let middle = Pictogram.side / 2
        return map { step in
            step.mapped { point in
                let (x, y) = (point.x - middle, point.y - middle)
                return Point(x: middle + x * cosine - y * sine, y: middle + x * sine + y * cosine)
            }
        }
    }
}
