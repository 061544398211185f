/// A line to cut along: a pair of scissors and dashes, drawn for this sheet.
enum CutLine {
    /// Dashes from (0, 0) to the right, in points.
    static func dashes(length: Double) -> Path {
        let dash = 6.0
        let gap = 4.0
        let starts = stride(from: 0, to: max(0, length), by: dash + gap)
        return Path(
            starts.flatMap { start -> [Path.Step] in
                [.move(Point(x: start, y: 0)), .line(Point(x: min(start + dash, length), y: 0))]
            }, stroke: .black, strokeWidth: 1)
    }

    /// Open scissors that point to the right, `height` points tall about y = 0, with their left edge at x = 0.
    static func scissors(height: Double) -> [Path] {
        let radius = height * 0.2
        let tip = height * 1.7
        func blade(_ side: Double) -> Path {
            // From a handle over the pivot to the tip on the other side of the line.
            Path(
                [
                    .move(Point(x: radius * 1.8, y: side * radius * 0.9)),
                    .line(Point(x: tip, y: -side * height * 0.26)),
                    .line(Point(x: tip * 0.55, y: -side * height * 0.17)),
                    .close,
                ], fill: .black, stroke: .black, strokeWidth: height * 0.06)
        }
        return [1.0, -1].flatMap { side in
            [ring(at: Point(x: radius * 1.2, y: side * radius * 1.35), radius: radius), blade(side)]
        }
    }

    private static func ring(at center: Point, radius: Double) -> Path {
        // The usual four curves of a circle.
        let reach = radius * 0.5523
        func point(_ x: Double, _ y: Double) -> Point { Point(x: center.x + x, y: center.y + y) }
        return Path(
            [
                .move(point(radius, 0)),
                .curve(point(radius, reach), point(reach, radius), to: point(0, radius)),
                .curve(point(-reach, radius), point(-radius, reach), to: point(-radius, 0)),
                .curve(point(-radius, -reach), point(-reach, -radius), to: point(0, -radius)),
                .curve(point(reach, -radius), point(radius, -reach), to: point(radius, 0)),
                .close,
            ], stroke: .black, strokeWidth: radius * 0.4)
    }
}
