/// An outline of straight lines and curves, filled, stroked or both (ISO 32000-1, 8.5).
public struct Path: Hashable, Sendable {
    public var steps: [Step]
    /// By the nonzero winding number rule.
    public var fill: Color?
    public var stroke: Color?
    public var strokeWidth: Double

    public enum Step: Hashable, Sendable {
        case move(Point)
        case line(Point)
        /// A cubic Bézier curve with its two control points.
        case curve(Point, Point, to: Point)
        case rectangle(Box)
        case close
    }

    /// - Parameter strokeWidth: In points; its ends and corners are round.
    public init(_ steps: [Step], fill: Color? = nil, stroke: Color? = nil, strokeWidth: Double = 0) {
        self.steps = steps
        self.fill = fill
        self.stroke = stroke
        self.strokeWidth = strokeWidth
    }

    /// The drawing `scale` times as large, with its origin moved to (`x`, `y`).
    public func placed(x: Double, y: Double, scale: Double = 1) -> Path {
        var path = self
        path.steps = steps.map { $0.mapped { Point(x: x + $0.x * scale, y: y + $0.y * scale) } }
        path.strokeWidth *= scale
        return path
    }

    /// Every point of its steps, control points included.
    var corners: [Point] { steps.flatMap(\.points) }

    /// The smallest rectangle around all points, control points included; `nil` for a path without points.
    public var bounds: Box? {
        let points = corners
        guard let first = points.first else { return nil }
        var (left, top, right, bottom) = (first.x, first.y, first.x, first.y)
        for point in points {
            (left, right) = (min(left, point.x), max(right, point.x))
            (top, bottom) = (min(top, point.y), max(bottom, point.y))
        }
        return Box(x: left, y: top, width: right - left, height: bottom - top)
    }
}

/// A place on a page or in a drawing, in points; y grows downwards.
public struct Point: Hashable, Sendable {
    public var x: Double
    public var y: Double

    public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }
}

extension Path.Step {
    fileprivate var points: [Point] {
        switch self {
        case .move(let point), .line(let point): [point]
        case .curve(let first, let second, let end): [first, second, end]
        case .rectangle(let box):
            [Point(x: box.x, y: box.y), Point(x: box.x + box.width, y: box.y + box.height)]
        case .close: []
        }
    }

    func mapped(_ map: (Point) -> Point) -> Path.Step {
        switch self {
        case .move(let point): return .move(map(point))
        case .line(let point): return .line(map(point))
        case .curve(let first, let second, let end): return .curve(map(first), map(second), to: map(end))
        case .rectangle(let box):
            let corner = map(Point(x: box.x, y: box.y))
            let opposite = map(Point(x: box.x + box.width, y: box.y + box.height))
            return .rectangle(
                Box(x: corner.x, y: corner.y, width: opposite.x - corner.x, height: opposite.y - corner.y))
        case .close: return .close
        }
    }
}
