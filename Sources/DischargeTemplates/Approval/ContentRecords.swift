import DischargeModel
import Yams

/// Takes a template file apart into pieces that a reader of a comparison knows by name.
///
/// Every value of the file is part of one piece; what no piece holds are comments, spacing, quoting and order.
struct ContentRecords {
    private var names: [String] = []
    private var texts: [String: [String]] = [:]

    /// In the order of the file. A file that is not YAML has none.
    static func records(of file: SourceFile) -> [ContentRecord] {
        var records = ContentRecords()
        if let root = YAMLDocument.node(of: file, findings: Findings()) { records.add(root, path: []) }
        return records.names.map { name in
            // Two pieces with one name are compared together.
            let text = (records.texts[name] ?? []).joined(separator: " | ")
            return ContentRecord(name: ContentName(file: file.name, path: name), text: text)
        }
    }

    private mutating func add(_ node: Node, path: [String]) {
        if let entries = Self.namedEntries(node) {
            for (name, body) in entries { append(body, path: path + [name]) }
        } else if path.count < 2, let mapping = node.mapping, !mapping.isEmpty {
            for (key, value) in mapping { add(value, path: path + [Self.flow(key)]) }
        } else {
            append(Self.flow(node), path: path)
        }
    }

    private mutating func append(_ text: String, path: [String]) {
        let isInSection = path.count == 3 && path.first == "sections"
        let name = (isInSection ? path.dropFirst() : path[...]).joined(separator: "/")
        if texts[name] == nil { names.append(name) }
        texts[name, default: []].append(text.isEmpty ? "\"\"" : text)
    }

    /// The keys that name an entry of a list: a record's, and a medicine's.
    private static let nameKeys = ["id", "generic"]

    /// The entries of a list in which each has a name, without the name; `nil` for everything else.
    private static func namedEntries(_ node: Node) -> [(name: String, body: String)]? {
        guard let sequence = node.sequence, !sequence.isEmpty else { return nil }
        let entries = sequence.compactMap { entry -> (name: String, body: String)? in
            guard let mapping = entry.mapping, let key = nameKeys.first(where: { mapping[$0] != nil }),
                let name = mapping[key]
            else { return nil }
            return (flow(name), body(of: mapping, without: key))
        }
        return entries.count == sequence.count ? entries : nil
    }

    private static func flow(_ node: Node) -> String {
        switch node {
        case .scalar(let scalar): plain(scalar.string)
        case .sequence(let sequence): "[" + sequence.map(flow).joined(separator: ", ") + "]"
        case .mapping(let mapping): "{" + body(of: mapping) + "}"
        case .alias: ""
        }
    }

    private static func body(of mapping: Node.Mapping, without left: String? = nil) -> String {
        mapping.filter { $0.key.string != left }.map { "\(flow($0.key)): \(flow($0.value))" }.joined(separator: "; ")
    }

    /// The value on one line, with no character that cannot be read.
    private static func plain(_ text: String) -> String {
        var line = ""
        for scalar in text.trimmed().normalized.unicodeScalars {
            if scalar == "\n" || scalar == "\t" {
                line += " "
            } else if scalar.isPrintable {
                line.unicodeScalars.append(scalar)
            } else {
                line += "<\(scalar.codePoint)>"
            }
        }
        return line
    }
}
