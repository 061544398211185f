public import DischargeModel

/// One thing drawn on a page. A page's marks stand in reading order, which is the order of drawing.
public struct Mark: Sendable {
    public var shape: Shape
    public var role: MarkRole

    public init(_ shape: Shape, role: MarkRole) {
        self.shape = shape
        self.role = role
    }
}

/// What a mark is to a reader of the structure.
public enum MarkRole: Hashable, Sendable {
    case element(StructureElement.ID)
    case artifact(Artifact)
}

/// Marks that are not the document's content (ISO 32000-1, 14.8.2.2.2).
public enum Artifact: Hashable, Sendable {
    /// Running head, /Type /Pagination /Subtype /Header.
    case header
    /// Running foot, /Type /Pagination /Subtype /Footer.
    case footer
    /// Rules, frames, grounds and repeated table headers, /Type /Layout.
    case layout
}

/// The geometry of a mark, in points (1/72 inch) from the top left corner of the page.
public enum Shape: Sendable {
    case glyphs(GlyphRun)
    case rule(Rule)
    case frame(Frame)
    case path(Path)
    case drawing(PlacedDrawing)
    case code(PlacedCode)
    case picture(PlacedPicture)
}

extension Shape {
    /// The place that a drawing takes; `nil` for text, whose letters reach beyond any simple box.
    public var bounds: Box? {
        switch self {
        case .glyphs: nil
        case .rule(let rule):
            Box(
                x: min(rule.fromX, rule.toX), y: min(rule.fromY, rule.toY), width: abs(rule.toX - rule.fromX),
                height: abs(rule.toY - rule.fromY))
        case .frame(let frame): frame.box
        case .path(let path): path.bounds
        case .drawing(let placed): placed.box
        case .code(let placed): placed.box
        case .picture(let placed): placed.box
        }
    }
}

/// A picture that fills a box.
public struct PlacedPicture: Hashable, Sendable {
    public var picture: Picture
    public var box: Box

    public init(_ picture: Picture, in box: Box) {
        self.picture = picture
        self.box = box
    }
}

/// A straight stroked line.
public struct Rule: Hashable, Sendable {
    public var fromX: Double
    public var fromY: Double
    public var toX: Double
    public var toY: Double
    public var width: Double
    public var color: Color

    public init(fromX: Double, fromY: Double, toX: Double, toY: Double, width: Double, color: Color) {
        self.fromX = fromX
        self.fromY = fromY
        self.toX = toX
        self.toY = toY
        self.width = width
        self.color = color
    }
}

/// A rectangle, filled, stroked or both; the stroke is centred on the edge.
public struct Frame: Hashable, Sendable {
    public var box: Box
    public var fill: Color?
    public var stroke: Color?
    public var strokeWidth: Double

    public init(box: Box, fill: Color?, stroke: Color?, strokeWidth: Double) {
        self.box = box
        self.fill = fill
        self.stroke = stroke
        self.strokeWidth = strokeWidth
    }
}

/// A rectangle in points from the top left corner of the page.
public struct Box: Hashable, Sendable {
    public var x: Double
    public var y: Double
    public var width: Double
    public var height: Double

    public init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    /// The smallest rectangle around both.
    public func union(_ other: Box) -> Box {
        let left = min(x, other.x)
        let top = min(y, other.y)
        return Box(
            x: left, y: top, width: max(x + width, other.x + other.width) - left,
            height: max(y + height, other.y + other.height) - top)
    }
}

/// An sRGB colour, each part 0 to 1.
public struct Color: Hashable, Sendable {
    public var red: Double
    public var green: Double
    public var blue: Double

    public init(red: Double, green: Double, blue: Double) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    public static let black = Color(red: 0, green: 0, blue: 0)
}
