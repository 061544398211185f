import DischargeModel
import Yams

/// Parses a template file's YAML.
enum YAMLDocument {
    /// The file's root value, or `nil` with a fault.
    static func root(of file: SourceFile, findings: Findings) -> TemplateValue? {
        node(of: file, findings: findings).map { TemplateValue(node: $0, file: file, findings: findings) }
    }

    /// The file's root node, or `nil` with a fault.
    static func node(of file: SourceFile, findings: Findings) -> Node? {
        do {
            // The encoding is given since a variable of the environment would choose it otherwise.
            let parser = try Parser(yaml: file.text, resolver: .basic, encoding: .utf8)
            guard let root = try parser.singleRoot() else {
                findings.fault(file.start, "this file is empty", mend: "write a mapping")
                return nil
            }
            // The parser owns the anchors, and nodes only refer to them.
            let anchored =
                file.text.utf8.contains(UInt8(ascii: "&")) ? withExtendedLifetime(parser) { anchoredMarks(root) } : []
            for mark in anchored {
                findings.fault(
                    Place(file: file.path, line: mark.line, column: mark.column), "this value has a YAML anchor",
                    mend: "write the value out where it is needed")
            }
            return anchored.isEmpty ? root : nil
        } catch let error as YamlError {
            report(error, in: file, findings: findings)
        } catch {
            findings.fault(file.start, "this is not YAML: \(error)", mend: "mend the syntax")
        }
        return nil
    }

    private static func report(_ error: YamlError, in file: SourceFile, findings: Findings) {
        func place(_ mark: Mark) -> Place { Place(file: file.path, line: mark.line, column: mark.column) }
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            findings.fault(place(mark), "this is not YAML: \(problem)", mend: mend(for: problem))
        case .duplicatedKeysInMapping(let keys, let context):
            let key = keys.first ?? ""
            findings.fault(
                file.placeOfRepeatedKey(key, first: place(context.mark)), "the key \"\(key)\" stands twice",
                mend: "keep one of them; the first is on line \(context.mark.line)")
        default:
            findings.fault(file.start, "this is not YAML: \(error)", mend: "mend the syntax")
        }
    }

    /// libYAML says what it met; this says what the writer most likely meant.
    private static func mend(for problem: String) -> String {
        if problem.contains("alias") || problem.contains("alphabetic") {
            return "put a text that begins with * in quotes"
        }
        if problem.contains("mapping values") { return "put a text that holds a colon and a space in quotes" }
        if problem.contains("another document") { return "write one document a file" }
        if problem.contains("tab") { return "indent with spaces" }
        return "mend the indentation or the quotes"
    }

    private static func anchoredMarks(_ node: Node) -> [Mark] {
        switch node {
        case .scalar(let scalar): scalar.anchor == nil ? [] : [scalar.mark].compactMap(\.self)
        case .sequence(let sequence):
            sequence.anchor == nil
                ? sequence.flatMap(anchoredMarks) : [sequence.mark].compactMap(\.self)
        case .mapping(let mapping):
            mapping.anchor == nil
                ? mapping.flatMap { anchoredMarks($0.key) + anchoredMarks($0.value) }
                : [mapping.mark].compactMap(\.self)
        case .alias(let alias): [alias.mark].compactMap(\.self)
        }
    }
}
