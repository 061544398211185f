/// A drawing, and the words that say what it shows: they stand below it, and a screen reader says them in its place.
public struct Figure: Hashable, Sendable, Encodable {
    public var drawing: Drawing
    public var text: [Inline]
    public var record: Record?

    public init(drawing: Drawing, text: [Inline], record: Record?) {
        self.drawing = drawing
        self.text = text
        self.record = record
    }

    public enum Drawing: Hashable, Sendable {
        /// The spine from the side, with the treated bones marked; with none it is a small one without names.
        case spine(treated: [VertebralLevel])
    }
}

extension Figure.Drawing {
    /// The bones that a drawing of the spine shows, from above: from T1 on, or from C1 on where one of the neck is marked.
    public var bones: [VertebralLevel] {
        switch self {
        case .spine(let treated):
            let hasNeck = treated.contains(where: \.isCervical)
            return VertebralLevel.allCases.filter { hasNeck || !$0.isCervical }
        }
    }

    /// The names that are written beside the bones, from above.
    public var labels: [(text: String, isMarked: Bool)] {
        switch self {
        case .spine(let treated):
            treated.isEmpty ? [] : bones.map { ($0.name, treated.contains($0)) }
        }
    }
}

extension Figure.Drawing: Encodable {
    private enum Key: String, CodingKey {
        case spine
    }

    /// An object with one key, the kind of drawing, and the names of the marked bones.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .spine(let treated): try container.encode(treated.map(\.name), forKey: .spine)
        }
    }
}
