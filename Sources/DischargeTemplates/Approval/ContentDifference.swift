/// What became of a piece of the wording since it was approved.
public enum ContentChange: Hashable, Sendable {
    case added(ContentRecord)
    case removed(ContentRecord)
    case changed(ContentName, old: String, new: String)

    public var name: ContentName {
        switch self {
        case .added(let record), .removed(let record): record.name
        case .changed(let name, _, _): name
        }
    }
}

/// What tells a language's wording from the one that was approved.
public struct ContentDifference: Hashable, Sendable {
    /// By file and name.
    public let changes: [ContentChange]
    /// Files that differ and hold no change of a record: in them only order, comments or spacing is another.
    public let otherFiles: [String]

    init(
        from old: [ContentName: String], files oldFiles: [String: String],
        to new: [ContentName: String], files newFiles: [String: String]
    ) {
        let names = Set(old.keys).union(new.keys).sorted()
        let changes = names.compactMap { name -> ContentChange? in
            switch (old[name], new[name]) {
            case (let old?, let new?): old == new ? nil : .changed(name, old: old, new: new)
            case (nil, let new?): .added(ContentRecord(name: name, text: new))
            case (let old?, nil): .removed(ContentRecord(name: name, text: old))
            case (nil, nil): nil
            }
        }
        self.changes = changes
        let named = Set(changes.map(\.name.file))
        otherFiles = Set(oldFiles.keys).union(newFiles.keys).subtracting(named).sorted().filter {
            oldFiles[$0] != newFiles[$0]
        }
    }
}
