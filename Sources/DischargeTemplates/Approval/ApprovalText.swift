import DischargeModel
import Foundation

/// How approvals are written.
enum ApprovalText {
    /// What the file begins with.
    static let opening = """
        # Approvals of the wording, written by `discharge approve`. Do not edit: a change voids them.
        # Each records that a clinician took responsibility for one language's wording, whole. The program
        # cannot verify who that was.
        #
        # `content` is SHA-256 over the language's files and medicines.yaml. While it is that of the last approval
        # of a language, sheets in the language are no drafts. `records` hold what is new since the approval of the
        # language before it. `seal` is SHA-256 of every line above it.

        approvals:

        """

    /// One approval without its seal.
    static func entry(_ approval: Approval) -> String {
        var lines = [
            "  - language: \(quoted(approval.language))",
            "    name: \(quoted(approval.name))",
            "    role: \(quoted(approval.role))",
            "    approved: \(approval.date.formatted(.iso8601))",
            "    content: \(approval.contentHash)",
            "    files:",
        ]
        lines += approval.fileHashes.sorted { $0.key < $1.key }.map { "      \(scalar($0.key)): \($0.value)" }
        if !approval.records.isEmpty { lines.append("    records:") }
        var file: String?
        for record in approval.records {
            if record.name.file != file { lines.append("      \(scalar(record.name.file)):") }
            file = record.name.file
            lines.append("        \(scalar(record.name.path)): \(quoted(record.text))")
        }
        if !approval.removed.isEmpty { lines.append("    removed:") }
        file = nil
        for name in approval.removed {
            if name.file != file { lines.append("      \(scalar(name.file)):") }
            file = name.file
            lines.append("        - \(scalar(name.path))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// `text` with the line that shows whether it was changed.
    static func sealed(_ text: String) -> String {
        text + sealLine(over: text)
    }

    /// - Parameter text: Everything above the line.
    static func sealLine(over text: some StringProtocol) -> String {
        "    seal: \(ContentHash.hash(of: text))\n"
    }

    /// In quotes where YAML could read it as anything but the text.
    private static func scalar(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-")...UInt8(ascii: "/"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        return isPlain && text.first?.isLetter == true ? text : quoted(text)
    }

    /// Between double quotes (YAML 1.2, 7.3.1). `text` is printable and on one line.
    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
