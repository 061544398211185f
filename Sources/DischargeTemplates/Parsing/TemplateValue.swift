import DischargeModel
import Foundation
import Yams

/// A YAML value of a template file. What is asked of it and not there becomes a fault.
struct TemplateValue {
    let node: Node
    let file: SourceFile
    let findings: Findings

    var place: Place {
        node.mark.map { Place(file: file.path, line: $0.line, column: $0.column) } ?? file.start
    }

    func fault(_ problem: String, mend: String) {
        findings.fault(place, problem, mend: mend)
    }

    /// The value's text, trimmed and in Unicode's normal form C: printable, on one line and not empty.
    func text() -> String? {
        guard case .scalar(let scalar) = node else {
            fault("this is not a text", mend: "write a text; put one that begins with { or [ in quotes")
            return nil
        }
        // Most texts are plain already, and there are thousands.
        guard !scalar.string.isPlainLine else { return scalar.string }
        let text = scalar.string.trimmed().normalized
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
        guard case .scalar(let scalar) = node else { return false }
        return scalar.string.isEmpty
    }

    var isEmptyMapping: Bool {
        guard case .mapping(let mapping) = node else { return false }
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
        guard case .sequence(let sequence) = node else {
            fault("this is not a list", mend: "write a list")
            return nil
        }
        return sequence.map(with)
    }

    /// The values of a list, or the one value that stands without a list.
    func oneOrMore() -> [TemplateValue] {
        guard case .sequence(let sequence) = node else { return [self] }
        if sequence.isEmpty { fault("this list is empty", mend: "write at least one entry") }
        return sequence.map(with)
    }

    /// The entries of a mapping whose keys the writer chooses, in the order of the file.
    func entries() -> [Entry]? {
        guard case .mapping(let mapping) = node else {
            fault("this is not a mapping", mend: "write keys and values")
            return nil
        }
        var entries: [Entry] = []
        for (key, value) in mapping {
            let key = with(key)
            guard let name = key.text() else { continue }
            // YAML tells the number 1 from the text "1"; to a reader they are one key.
            if entries.contains(where: { $0.name == name }) {
                key.fault("the key \"\(name)\" stands twice", mend: "keep one of them")
                continue
            }
            entries.append(Entry(name: name, key: key, value: with(value)))
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
    func fields<Key: RawRepresentable<String> & CaseIterable & Hashable>(
        _: Key.Type, of kind: String
    ) -> KeyedValues<Key>? {
        guard let entries = entries() else { return nil }
        var values: [Key: TemplateValue] = [:]
        for entry in entries {
            if let key = Key(rawValue: entry.name) {
                values[key] = entry.value
            } else {
                entry.key.fault(
                    "\"\(entry.name)\" is not a key of \(kind)",
                    mend: NearestName.mend(entry.name, among: Key.allCases.map(\.rawValue)))
            }
        }
        return KeyedValues(owner: self, kind: kind, values: values)
    }

    private func with(_ node: Node) -> TemplateValue {
        TemplateValue(node: node, file: file, findings: findings)
    }
}

/// The entries of a mapping whose keys are a closed set.
struct KeyedValues<Key: RawRepresentable<String> & Hashable> {
    let owner: TemplateValue
    let kind: String
    let values: [Key: TemplateValue]

    subscript(key: Key) -> TemplateValue? { values[key] }

    /// The key's value, or a fault at the place where the mapping begins.
    func required(_ key: Key) -> TemplateValue? {
        if let value = values[key] { return value }
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
