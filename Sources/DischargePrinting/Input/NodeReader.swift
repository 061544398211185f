import DischargeModel
import Yams

/// Reads one YAML mapping into raw values by field, and gathers what is wrong with it.
struct NodeReader {
    /// The file as the user named it.
    let file: String
    private(set) var faults: [OrderFault] = []

    init(file: String) {
        self.file = file
    }

    /// The file's mapping; an empty file is an empty one. `nil` with a fault where the text is not such YAML.
    mutating func mapping(of text: String) -> Node.Mapping? {
        do {
            guard let root = try Yams.compose(yaml: text) else { return Node.Mapping([]) }
            guard let mapping = root.mapping else {
                fault("(file)", "is not a list of fields", mend: "write one field a line, as name: value", at: root)
                return nil
            }
            return mapping
        } catch {
            faults.append(
                OrderFault(
                    field: "(file)", problem: "is not YAML" + NodeReader.reason(error),
                    mend: "put quotes around a value that holds a colon or begins with a sign",
                    place: NodeReader.place(of: error, file: file)))
            return nil
        }
    }

    /// The values of a mapping whose keys are fields. Keys that `nested` takes are not read here.
    mutating func values<Field: RawRepresentable<String> & CaseIterable & Hashable>(
        of mapping: Node.Mapping, path: String = "", nested: (String, Node) -> Bool = { _, _ in false }
    ) -> [Field: RawValue] {
        var values: [Field: RawValue] = [:]
        var seen: Set<String> = []
        for (keyNode, node) in mapping {
            let key = keyNode.scalar?.string ?? ""
            if !seen.insert(key).inserted {
                fault(path + key, "stands twice", mend: "keep one of the two", at: keyNode)
            } else if let field = Field(rawValue: key) {
                if let text = text(of: node, field: path + key) { values[field] = RawValue(text, at: place(node)) }
            } else if !nested(key, node) {
                let nearest = nearMiss(of: key, among: Field.allCases.map(\.rawValue))
                fault(
                    path.isEmpty ? key : path + key, "is not a field",
                    mend: nearest.map { "did you mean \($0)?" } ?? "remove it, or see discharge sample for the fields",
                    at: keyNode)
            }
        }
        return values
    }

    /// The mappings of a list.
    mutating func entries(of node: Node, field: String) -> [(mapping: Node.Mapping, node: Node)] {
        if isNull(node) { return [] }
        guard let sequence = node.sequence else {
            fault(field, "is not a list", mend: "begin each entry with a hyphen", at: node)
            return []
        }
        return sequence.compactMap { entry in
            if let mapping = entry.mapping { return (mapping, entry) }
            fault(field, "has an entry without fields", mend: "write name: and the other fields", at: entry)
            return nil
        }
    }

    func place(_ node: Node) -> Place? {
        node.mark.map { Place(file: file, line: $0.line, column: $0.column) }
    }

    /// The text of a scalar, or a list's texts with semicolons between them; `nil` for a value that is not there.
    private mutating func text(of node: Node, field: String) -> String? {
        if isNull(node) { return nil }
        if let scalar = node.scalar { return scalar.string }
        if let sequence = node.sequence {
            let texts = sequence.compactMap { $0.scalar?.string }
            if texts.count == sequence.count { return texts.joined(separator: "; ") }
        }
        fault(field, "is not a text", mend: "write its value on the same line", at: node)
        return nil
    }

    private func isNull(_ node: Node) -> Bool {
        guard let scalar = node.scalar, scalar.style == .plain || scalar.style == .any else { return false }
        return ["", "~", "null"].contains(scalar.string)
    }

    private mutating func fault(_ field: String, _ problem: String, mend: String, at node: Node) {
        faults.append(OrderFault(field: field, problem: problem, mend: mend, place: place(node)))
    }

    /// The parser's own words are left out where they could quote the file.
    private static func reason(_ error: any Error) -> String {
        guard let error = error as? YamlError else { return "" }
        switch error {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _): return " (\(problem))"
        default: return ""
        }
    }

    private static func place(of error: any Error, file: String) -> Place? {
        guard let error = error as? YamlError else { return nil }
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
            return Place(file: file, line: mark.line, column: mark.column)
        default: return nil
        }
    }
}
