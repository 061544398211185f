import DischargeFiles
import DischargeModel
import Yams

/// Reads one YAML mapping into raw values by field, and gathers what is wrong with it.
struct NodeReader {
    /// The file as the user named it.
    let file: String
    /// What stands between the texts of a list in a field of one text.
    private let listSeparator: String
    /// Far more than a patient has, few enough for a sheet.
    private static let mostEntries = 200
    private(set) var faults: [OrderFault] = []

    init(file: String, listSeparator: String = "; ") {
        self.file = file
        self.listSeparator = listSeparator
    }

    /// The file's mapping; an empty file is an empty one. `nil` with a fault where the text is not such YAML.
    mutating func mapping(of text: String) -> Node.Mapping? {
        let unreadable = YAMLFaults.characters(in: text, file: file)
        guard unreadable.isEmpty else {
            faults += unreadable
            return nil
        }
        if let fault = YAMLFaults.aliases(in: text, file: file) {
            faults.append(fault)
            return nil
        }
        do {
            guard let root = try Yams.compose(yaml: text, .basic, .default, .utf8) else { return Node.Mapping([]) }
            guard let mapping = root.mapping else {
                fault(
                    YAMLFaults.field, "is not a list of fields", mend: "write one field a line, as name: value",
                    at: root)
                return nil
            }
            return mapping
        } catch {
            faults.append(YAMLFaults.fault(of: error, in: text, file: file))
            return nil
        }
    }

    /// The values of a mapping whose keys are fields, and the nodes of those keys that are `lists`.
    mutating func values<Field: RawRepresentable<String> & CaseIterable & Hashable>(
        of mapping: Node.Mapping, path: String = "", lists: [String] = []
    ) -> (values: [Field: RawValue], lists: [String: Node]) {
        var values: [Field: RawValue] = [:]
        var nodes: [String: Node] = [:]
        for (keyNode, node) in mapping where faults.count < YAMLFaults.most {
            let key = keyNode.scalar?.string ?? ""
            if let field = Field(rawValue: key) {
                if let text = text(of: node, field: path + key) { values[field] = RawValue(text, at: place(node)) }
            } else if lists.contains(key) {
                nodes[key] = node
            } else {
                refuse(key, at: keyNode, path: path, known: Field.allCases.map(\.rawValue) + lists)
            }
        }
        return (values, nodes)
    }

    /// The mappings of a list, each with its number from 1.
    mutating func entries(
        of node: Node, field: String, example: String
    ) -> [(number: Int, mapping: Node.Mapping, node: Node)] {
        if isNull(node) { return [] }
        guard let sequence = node.sequence else {
            fault(field, "is not a list", mend: "begin each entry with a hyphen", at: node)
            return []
        }
        guard sequence.count <= Self.mostEntries else {
            fault(field, "has more than \(Self.mostEntries) entries", mend: "write those of one patient", at: node)
            return []
        }
        var entries: [(number: Int, mapping: Node.Mapping, node: Node)] = []
        for (index, entry) in sequence.enumerated() {
            if let mapping = entry.mapping {
                entries.append((index + 1, mapping, entry))
            } else {
                fault("\(field)[\(index + 1)]", "has no fields", mend: "write fields such as \(example)", at: entry)
            }
        }
        return entries
    }

    func place(_ node: Node) -> Place? {
        node.mark.map { Place(file: file, line: $0.line, column: $0.column) }
    }

    /// A key that is no field. Only one that is nearly a field is repeated: any other may be a patient's data, gone astray.
    private mutating func refuse(_ key: String, at node: Node, path: String, known: [String]) {
        let plain = key.lowercased().split { " -_".contains($0) }.joined(separator: "_")
        if let meant = known.contains(plain) ? plain : nearMiss(of: plain, among: known) {
            fault(path + key, "is not a field", mend: "did you mean \(meant)?", at: node)
        } else {
            fault(
                path + "(unknown)", "the field here is not known",
                mend: "remove it; `discharge sample` shows the fields there are", at: node)
        }
    }

    /// The text of a scalar, or a list's texts with the separator between them; `nil` for a value that is not there.
    private mutating func text(of node: Node, field: String) -> String? {
        if isNull(node) { return nil }
        if let scalar = node.scalar { return scalar.string }
        if let sequence = node.sequence {
            let texts = sequence.compactMap { $0.scalar?.string }
            if texts.count == sequence.count { return texts.joined(separator: listSeparator) }
        }
        fault(
            field, "is not a text", mend: "put it in quotes, or write | after the colon and the text below it",
            at: node)
        return nil
    }

    private func isNull(_ node: Node) -> Bool {
        guard let scalar = node.scalar, scalar.style == .plain || scalar.style == .any else { return false }
        return ["", "~", "null"].contains(scalar.string)
    }

    private mutating func fault(_ field: String, _ problem: String, mend: String, at node: Node) {
        faults.append(OrderFault(field: field, problem: problem, mend: mend, place: place(node)))
    }
}
