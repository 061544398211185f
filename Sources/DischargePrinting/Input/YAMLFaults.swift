import DischargeFiles
import DischargeModel
import Yams

/// Says of a text that is not YAML where, why, and how to mend it. Nothing of the text is repeated but names of fields.
enum YAMLFaults {
    /// What messages name in place of a field.
    static let field = "(file)"

    /// As many faults of a file as anybody mends at a time; more are not told.
    static let most = 100

    /// A fault for each character that YAML does not take (YAML 1.2, 5.1).
    static func characters(in text: String, file: String) -> [OrderFault] {
        var faults: [OrderFault] = []
        var line = 1
        var column = 1
        for scalar in text.unicodeScalars where faults.count < most {
            if !isYAML(scalar) {
                faults.append(
                    OrderFault(
                        field: field, problem: "holds the character \(scalar.codePoint), which cannot be read",
                        mend: "remove the character", place: Place(file: file, line: line, column: column)))
            }
            (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
        }
        return faults
    }

    /// A fault where values that are written once and meant often could add up to more than memory holds.
    static func aliases(in text: String, file: String) -> OrderFault? {
        var counts: [UInt8: Int] = [:]
        var previous: UInt8 = 0x20
        for byte in text.utf8 {
            let isIndicator = byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*")
            if isIndicator, isBlank(previous) || "[]{},:-?".utf8.contains(previous) { counts[byte, default: 0] += 1 }
            previous = byte
        }
        guard counts[UInt8(ascii: "&"), default: 0] > 1, counts[UInt8(ascii: "*"), default: 0] > 20 else { return nil }
        return OrderFault(
            field: field, problem: "has many anchors (&) and aliases (*)",
            mend: "write each value out where it is needed", place: Place(file: file, line: 1))
    }

    static func fault(of error: any Error, in text: String, file: String) -> OrderFault {
        func fault(_ reason: String, at mark: Mark, mend: String) -> OrderFault {
            OrderFault(
                field: field, problem: "is not YAML (\(reason))", mend: mend,
                place: Place(file: file, line: mark.line, column: mark.column))
        }
        switch error as? YamlError {
        case .scanner(let context, let problem, let mark, _)?, .parser(let context, let problem, let mark, _)?:
            // A quote or bracket that is never closed shows where it opens, not at the end of the file.
            let isOpen = problem.contains("end of stream") || problem.contains("document indicator")
            let place = isOpen ? context?.mark ?? mark : mark
            return fault(problem, at: place, mend: mend(for: problem))
        case .composer(_, let problem, let mark, _)?:
            return fault(problem, at: mark, mend: mend(for: problem))
        case .duplicatedKeysInMapping(let keys, let context)?:
            return repeated(keys.first ?? "", in: text, file: file, from: context.mark)
        default:
            return OrderFault(
                field: field, problem: "is not YAML", mend: "start again from `discharge sample`",
                place: Place(file: file, line: 1))
        }
    }

    /// What libYAML says it met tells what the writer most likely meant.
    private static func mend(for problem: String) -> String {
        if problem.contains("mapping values") { return "put a value that holds a colon in quotes" }
        if problem.contains("another document") { return "remove the line ---, and write one order a file" }
        if problem.contains("tab") { return "indent with spaces" }
        if problem.contains("alias") { return "put a value that begins with * in quotes" }
        if problem.contains("end of stream") { return "close the quote or bracket that opens here" }
        if problem.contains("nesting") { return "put a value that begins with [ or { in quotes" }
        if problem.contains("':'") { return "write one field a line, as name: value, all equally indented" }
        return "put a value that holds a colon or begins with a sign in quotes, and indent all fields alike"
    }

    private static func repeated(_ key: String, in text: String, file: String, from start: Mark) -> OrderFault {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let spellings = ["\(key):", "\"\(key)\":", "'\(key)':"]
        let places = lines.indices.dropFirst(start.line - 1).filter { line in
            let indent = lines[line].prefix { $0 == " " || $0 == "-" }
            return indent.count == start.column - 1
                && spellings.contains { lines[line].dropFirst(indent.count).hasPrefix($0) }
        }
        let first = places.first.map { "; the first is on line \($0 + 1)" } ?? ""
        return OrderFault(
            field: known.contains(key) ? key : "(unknown)", problem: "stands twice",
            mend: "keep one of the two" + first,
            place: Place(file: file, line: (places.dropFirst().first ?? start.line - 1) + 1, column: start.column))
    }

    private static let known = Set(
        ["medications", "followups"] + OrderField.allCases.map(\.rawValue) + MedicationField.allCases.map(\.rawValue)
            + FollowUpField.allCases.map(\.rawValue) + SiteField.allCases.map(\.rawValue))

    private static func isYAML(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
