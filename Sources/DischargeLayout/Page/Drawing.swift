/// A drawing that sheet after sheet shows, in a plane of its own: y grows downwards.
///
/// It never changes and is passed on without a copy, so that a file holds it once however often it is placed, and so that
/// it is worked out once for many files.
public final class Drawing: Sendable {
    /// In the order in which they are drawn.
    public let paths: [Path]
    /// The smallest rectangle around all paths with their strokes.
    public let bounds: Box

    public init(_ paths: [Path]) {
        self.paths = paths
        let boxes = paths.compactMap { path in
            path.bounds.map { box in
                let reach = path.stroke == nil ? 0 : path.strokeWidth / 2
                return Box(
                    x: box.x - reach, y: box.y - reach, width: box.width + 2 * reach, height: box.height + 2 * reach)
            }
        }
        bounds = boxes.dropFirst().reduce(boxes.first ?? Box(x: 0, y: 0, width: 0, height: 0)) { $0.union($1) }
    }
}

extension Drawing: Hashable {
    public static func == (left: Drawing, right: Drawing) -> Bool {
        left === right || left.bounds == right.bounds && left.paths == right.paths
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(bounds)
        hasher.combine(paths.count)
    }
}

/// A drawing at its place on a page.
public struct PlacedDrawing: Hashable, Sendable {
    public var drawing: Drawing
    /// Where the drawing's origin lies, in points from the top left corner of the page.
    public var origin: Point
    /// Points a unit of the drawing.
    public var scale: Double

    public init(_ drawing: Drawing, at origin: Point, scale: Double = 1) {
        self.drawing = drawing
        self.origin = origin
        self.scale = scale
    }

    /// What it takes of the page.
    public var box: Box {
        let bounds = drawing.bounds
        return Box(
            x: origin.x + bounds.x * scale, y: origin.y + bounds.y * scale, width: bounds.width * scale,
            height: bounds.height * scale)
    }

    /// The drawing's paths where they stand on the page.
    public var paths: [Path] {
        drawing.paths.map { $0.placed(x: origin.x, y: origin.y, scale: scale) }
    }
}
