import DischargeModel
import Foundation

/// The spine seen from the patient's left side, the chest and belly to the left: each bone's outline, drawn for this
/// sheet, with the treated bones dark.
///
/// It shows where a bone is, not how one looks: proportions are those of an adult spine, rounded.
struct SpineDrawing {
    /// In points from its top left corner.
    let drawing: Drawing
    /// By bone: the middle of the body's front edge, where a label points.
    let fronts: [Point]
    let width: Double
    /// Where the lowest outline ends, without its stroke.
    let bottom: Double

    /// - Parameters:
    ///   - levels: The bones to draw, from above.
    ///   - treated: Those of them that are to be marked.
    ///   - height: From the first bone's top to the last bone's bottom, in points.
    ///   - accent: Of the outlines of bones that are not marked.
    init(_ levels: [VertebralLevel], treated: [VertebralLevel], height: Double, accent: Color) {
        // First along the curve in millimetres of an adult's spine, then scaled to the height that is asked for.
        var center = Point(x: 0, y: 0)
        var placed: [(level: VertebralLevel, shape: VertebraShape, center: Point, slope: Double)] = []
        for level in levels {
            let shape = VertebraShape(level)
            let slope = shape.slope * .pi / 180
            center.x += sin(slope) * shape.height / 2
            center.y += cos(slope) * shape.height / 2
            placed.append((level, shape, center, slope))
            let step = shape.height / 2 + shape.gap
            center.x += sin(slope) * step
            center.y += cos(slope) * step
        }
        let points = placed.flatMap { bone in
            bone.shape.outlines.flatMap { Path($0.turned(by: bone.slope, around: bone.center)).corners }
        }
        let left = points.map(\.x).min() ?? 0
        let right = points.map(\.x).max() ?? 0
        let top = points.map(\.y).min() ?? 0
        let bottom = points.map(\.y).max() ?? 1
        let scale = height / (bottom - top)
        width = (right - left) * scale
        // The body and, behind it, the process that can be felt under the skin.
        var paths: [Path] = []
        var fronts: [Point] = []
        for bone in placed {
            func onPage(_ steps: [Path.Step]) -> [Path.Step] {
                Path(steps.turned(by: bone.slope, around: bone.center))
                    .placed(x: -left * scale, y: -top * scale, scale: scale).steps
            }
            let isTreated = treated.contains(bone.level)
            paths += bone.shape.outlines.map { outline in
                Path(
                    onPage(outline), fill: isTreated ? .black : .white, stroke: isTreated ? .black : accent,
                    strokeWidth: 0.7)
            }
            fronts += Path(onPage([.move(Point(x: -bone.shape.depth / 2, y: 0))])).corners
        }
        self.fronts = fronts
        self.bottom = paths.compactMap(\.bounds).map { $0.y + $0.height }.max() ?? 0
        drawing = Drawing(paths)
    }
}

/// One bone's outline about its own middle, in millimetres: x grows towards the back, y towards the feet.
private struct VertebraShape {
    /// Of the body, along the spine.
    let height: Double
    /// Of the body, from front to back.
    let depth: Double
    /// To the next bone.
    let gap: Double
    /// How far the spine leans backwards on its way down here, in degrees.
    let slope: Double
    /// Length of the process behind the body, and how far it points down, in degrees.
    private let process: (length: Double, angle: Double)

    init(_ level: VertebralLevel) {
        switch level {
        case .cervical(let number):
            let part = Double(number - 1) / 6
            (height, depth, gap) = (12 + 2 * part, 15 + part, 4)
            slope = -14 + 34 * part
            process = (17 + 9 * part, 18)
        case .thoracic(let number):
            let part = Double(number - 1) / 11
            (height, depth, gap) = (16 + 7 * part, 17 + 11 * part, 3.5 + 2.5 * part)
            slope = 21 - 36 * part
            process = (30 - 6 * part, 26 + 22 * (1 - abs(part * 2 - 1)))
        case .lumbar(let number):
            let part = Double(number - 1) / 4
            (height, depth, gap) = (25 + 2 * part, 31 + 3 * part, 8 + 2 * part)
            slope = -14 + 34 * part
            process = (28, 8)
        case .sacral:
            (height, depth, gap) = (30, 32, 0)
            slope = 36
            process = (0, 0)
        }
    }

    var outlines: [[Path.Step]] {
        process.length == 0 ? [sacrum] : [spinousProcess, vertebralBody]
    }

    /// A block with rounded corners and a waist.
    private var vertebralBody: [Path.Step] {
        let (x, y) = (depth / 2, height / 2)
        let corner = height * 0.12
        let waist = depth * 0.06
        func point(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }
        return [
            .move(point(-x + corner, -y)),
            .curve(point(-x * 0.3, -y + 1), point(x * 0.3, -y + 1), to: point(x - corner, -y)),
            .curve(point(x, -y), point(x, -y), to: point(x, -y + corner)),
            .curve(point(x - waist, -y * 0.3), point(x - waist, y * 0.3), to: point(x, y - corner)),
            .curve(point(x, y), point(x, y), to: point(x - corner, y)),
            .curve(point(x * 0.3, y - 1), point(-x * 0.3, y - 1), to: point(-x + corner, y)),
            .curve(point(-x, y), point(-x, y), to: point(-x, y - corner)),
            .curve(point(-x + waist, y * 0.3), point(-x + waist, -y * 0.3), to: point(-x, -y + corner)),
            .curve(point(-x, -y), point(-x, -y), to: point(-x + corner, -y)),
            .close,
        ]
    }

    /// A blade with a round end.
    private var spinousProcess: [Path.Step] {
        let start = Point(x: depth / 2 + 5, y: 0)
        let angle = process.angle * .pi / 180
        let half = height * 0.22
        func point(_ along: Double, _ across: Double) -> Point {
            Point(
                x: start.x + cos(angle) * along - sin(angle) * across,
                y: start.y + sin(angle) * along + cos(angle) * across)
        }
        let length = process.length
        return [
            .move(point(0, -half)),
            .line(point(length * 0.8, -half * 0.9)),
            .curve(point(length, -half * 0.9), point(length, half * 1.5), to: point(length * 0.8, half * 1.4)),
            .line(point(0, half)),
            .curve(point(-3, half * 0.5), point(-3, -half * 0.5), to: point(0, -half)),
            .close,
        ]
    }

    /// S1 with the bones grown together below it, which narrow and bend forwards.
    private var sacrum: [Path.Step] {
        let (x, y) = (depth / 2, height / 2)
        func point(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }
        return [
            .move(point(-x, -y + 3)),
            .curve(point(-x, -y), point(-x, -y), to: point(-x + 4, -y)),
            .curve(point(0, -y + 2), point(x * 0.5, -y), to: point(x, -y + 1)),
            .curve(point(x + 14, -y + 14), point(x + 16, y + 20), to: point(x - 4, y + 46)),
            .curve(point(x - 10, y + 58), point(-x * 0.2, y + 66), to: point(-x * 0.4, y + 62)),
            .curve(point(-x * 0.1, y + 44), point(x * 0.2, y + 26), to: point(-x * 0.55, y)),
            .curve(point(-x * 0.8, y * 0.4), point(-x * 0.9, -y * 0.3), to: point(-x, -y + 3)),
            .close,
        ]
    }
}

extension [Path.Step] {
    /// Turned so that down becomes the direction of the spine, then moved to `center`.
    fileprivate func turned(by slope: Double, around center: Point) -> [Path.Step] {
        map { step in
            step.mapped { point in
                Point(
                    x: center.x + cos(slope) * point.x + sin(slope) * point.y,
                    y: center.y - sin(slope) * point.x + cos(slope) * point.y)
            }
        }
    }
}
