/// The pages of a file in their order (ISO 32000-1, 7.7.3).
struct PageTree {
    /// Nodes inside one another; a sheet's tree has one.
    private static let mostNested = 16
    /// More pages than a sheet's codes can count.
    private static let mostPages = 1_000

    /// Each with the resources that it has or inherits.
    private(set) var pages: [(entries: Entries, resources: Value?)] = []

    init(of catalog: Entries, in file: ObjectFile) throws(ReadBackFault) {
        try add(catalog["Pages"], resources: nil, depth: 0, file)
        guard !pages.isEmpty else { throw ReadBackFault(.pageTree, at: 0) }
    }

    private mutating func add(
        _ node: Value?, resources: Value?, depth: Int, _ file: ObjectFile
    ) throws(ReadBackFault) {
        guard depth < Self.mostNested, pages.count < Self.mostPages, node?.reference != nil else {
            throw ReadBackFault(.pageTree, at: 0)
        }
        let entries = try file.dictionary(node, .pageTree)
        let resources = entries["Resources"] ?? resources
        if entries.isName("Type", "Page") {
            pages.append((entries, resources))
            return
        }
        guard entries.isName("Type", "Pages"), let count = entries["Count"]?.integer,
            let children = try file.resolved(entries["Kids"], .pageTree).array, !children.isEmpty
        else { throw ReadBackFault(.pageTree, at: 0) }
        let before = pages.count
        for child in children { try add(child, resources: resources, depth: depth + 1, file) }
        guard pages.count - before == count else { throw ReadBackFault(.pageTree, at: 0) }
    }
}
