import DischargeModel
import Foundation
import Yams

/// A YAML value of a template file. What is asked of it and not there becomes a fault.
///
/// A class, since reading the templates hands thousands of them on.
final class TemplateValue {
    private let content: Content
    private let mark: Mark?
    private let source: Source

    private enum Content {
        case text(String)
        case list(Node.Sequence)
        case mapping(Node.Mapping)
        case alias
    }

    /// The file that values come from, and what gathers their faults: one for all values of a file.
    private final class Source {
        let file: SourceFile
        let findings: Findings

        init(file: SourceFile, findings: Findings) {
            self.file = file
            self.findings = findings
        }
    }

    convenience init(node: Node, file: SourceFile, findings: Findings) {
        self.init(node, from: Source(file: file, findings: findings))
    }

    private init(_ node: Node, from source: Source) {
        content =
            switch node {
            case .scalar(let scalar): .text(scalar.string)
            case .sequence(let sequence): .list(sequence)
            case .mapping(let mapping): .mapping(mapping)
            case .alias: .alias
            }
        mark = node.mark
        self.source = source
    }

    private func value(_ node: Node) -> TemplateValue { TemplateValue(node, from: source) }

    var file: SourceFile { source.file }

    var place: Place {
        mark.map { Place(file: file.path, line: $0.line, column: $0.column) } ?? file.start
    }

    func fault(_ problem: String, mend: String) {
        source.findings.fault(place, problem, mend: mend)
    }

    /// The value's text, trimmed and in Unicode's normal form C: printable, on one line and not empty.
    func text() -> String? {
        guard case .text(let written) = content else {
            fault("this is not a text", mend: "write a text; put one that begins with { or [ in quotes")
            return nil
        }
        // Most texts are plain already, and there are thousands.
        guard !written.isPlainLine else { return written }
        let text = written.trimmed().normalized
        guard !text.isEmpty else {
            fault("this is empty", mend: "write a text")
            return nil
        }
        if let scalar = text.unicodeScalars.first(where: { !$0.isPrintable }) {
            if scalar == "\n" {
                fault("this has more than one line", mend: "write one line, or fold it with >-")
            } else {
                fault("the character \(scalar.codePoint) cannot be printed", mend: "remove the character")
            }
            return nil
        }
        return text
    }

    /// Whether this is a text with nothing in it.
    var isEmptyText: Bool {
        guard case .text(let text) = content else { return false }
        return text.isEmpty
    }

    var isEmptyMapping: Bool {
        guard case .mapping(let mapping) = content else { return false }
        return mapping.isEmpty
    }

    func number(in range: ClosedRange<Int>) -> Int? {
        guard let text = text() else { return nil }
        if let number = Int(text), range.contains(number), String(number) == text { return number }
        fault(
            "this is not a whole number from \(range.lowerBound) to \(range.upperBound)",
            mend: "write such a number")
        return nil
    }

    func flag() -> Bool? {
        guard let text = text() else { return nil }
        if let flag = Bool(text) { return flag }
        fault("this is neither true nor false", mend: "write true or false")
        return nil
    }

    func choice<Choice: RawRepresentable<String> & CaseIterable>(_: Choice.Type, called kind: String) -> Choice? {
        guard let text = text() else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        fault("\"\(text)\" is not \(kind)", mend: NearestName.mend(text, among: Choice.allCases.map(\.rawValue)))
        return nil
    }

    func list() -> [TemplateValue]? {
        guard case .list(let sequence) = content else {
            fault("this is not a list", mend: "write a list")
            return nil
        }
        return sequence.map(value)
    }

    /// The values of a list, or the one value that stands without a list.
    func oneOrMore() -> [TemplateValue] {
        guard case .list(let sequence) = content else { return [self] }
        if sequence.isEmpty { fault("this list is empty", mend: "write at least one entry") }
        return sequence.map(value)
    }

    /// The entries of a mapping whose keys the writer chooses, in the order of the file.
    func entries() -> [Entry]? {
        guard case .mapping(let mapping) = content else {
            fault("this is not a mapping", mend: "write keys and values")
            return nil
        }
        var entries: [Entry] = []
        for index in mapping.indices {
            let pair = mapping[index]
            let key = value(pair.key)
            guard let name = key.text() else { continue }
            // YAML tells the number 1 from the text "1"; to a reader they are one key.
            if entries.contains(where: { $0.name == name }) {
                key.fault("the key \"\(name)\" stands twice", mend: "keep one of them")
                continue
            }
            entries.append(Entry(name: name, key: key, value: value(pair.value)))
        }
        return entries
    }

    struct Entry {
        let name: String
        let key: TemplateValue
        let value: TemplateValue
    }

    /// The entries of a mapping whose keys are known.
    ///
    /// - Parameter kind: What the mapping is, for example "a record".
    func fields<Key: RawRepresentable<String> & CaseIterable>(
        _: Key.Type, of kind: String
    ) -> KeyedValues<Key>? {
        guard let entries = entries() else { return nil }
        for entry in entries where Key(rawValue: entry.name) == nil {
            entry.key.fault(
                "\"\(entry.name)\" is not a key of \(kind)",
                mend: NearestName.mend(entry.name, among: Key.allCases.map(\.rawValue)))
        }
        return KeyedValues(owner: self, kind: kind, entries: entries)
    }
}

/// The entries of a mapping whose keys are a closed set.
struct KeyedValues<Key: RawRepresentable<String>> {
    let owner: TemplateValue
    let kind: String
    let entries: [TemplateValue.Entry]

    subscript(key: Key) -> TemplateValue? {
        let name = key.rawValue
        return entries.first { $0.name == name }?.value
    }

    /// The key's value, or a fault at the place where the mapping begins.
    func required(_ key: Key) -> TemplateValue? {
        if let value = self[key] { return value }
        owner.fault("\(kind) lacks the key \"\(key.rawValue)\"", mend: "write it")
        return nil
    }
}

extension String {
    /// Whether this is printable ASCII with no space at either end.
    fileprivate var isPlainLine: Bool {
        guard let first = utf8.first, let last = utf8.last, first != 0x20, last != 0x20 else { return false }
        return utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    }
}
