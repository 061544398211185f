/// A bone of the spine that cement can be put into, from the neck down.
public enum VertebralLevel: Hashable, Comparable, Sendable {
    /// C1 to C7.
    case cervical(Int)
    /// T1 to T12.
    case thoracic(Int)
    /// L1 to L5.
    case lumbar(Int)
    /// S1.
    case sacral

    var isCervical: Bool {
        if case .cervical = self { true } else { false }
    }

    /// Reads "T12" or "l1"; `nil` when the spine has no such level.
    public init?(_ name: String) {
        guard let number = Int(name.dropFirst()), String(number) == name.dropFirst() else { return nil }
        switch (name.prefix(1).uppercased(), number) {
        case ("C", 1...7): self = .cervical(number)
        case ("T", 1...12): self = .thoracic(number)
        case ("L", 1...5): self = .lumbar(number)
        case ("S", 1): self = .sacral
        default: return nil
        }
    }

    /// The clinical name, for example "T12".
    public var name: String {
        switch self {
        case .cervical(let number): "C\(number)"
        case .thoracic(let number): "T\(number)"
        case .lumbar(let number): "L\(number)"
        case .sacral: "S1"
        }
    }
}

extension VertebralLevel: CaseIterable {
    /// From the neck down.
    public static let allCases: [VertebralLevel] =
        (1...7).map { .cervical($0) } + (1...12).map { .thoracic($0) } + (1...5).map { .lumbar($0) } + [.sacral]
}
