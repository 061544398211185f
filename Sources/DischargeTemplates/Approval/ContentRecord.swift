/// A piece of the wording that is compared on its own: a record, or another entry of a template file.
public struct ContentRecord: Hashable, Sendable {
    public var name: ContentName
    /// All that the file says of it, on one line and never empty, for example
    /// "text: Chest pain; source: [emergency]; rank: 20".
    public var text: String

    public init(name: ContentName, text: String) {
        self.name = name
        self.text = text
    }
}

/// Where a content record stands.
public struct ContentName: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Below the templates' folder, for example "en/common.yaml".
    public var file: String
    /// For example "emergency/emergency-chest-pain" for a record of a section, or "strings/draft".
    public var path: String

    public init(file: String, path: String) {
        self.file = file
        self.path = path
    }

    public var description: String { "\(file), \(path)" }

    public static func < (left: Self, right: Self) -> Bool { (left.file, left.path) < (right.file, right.path) }
}
