import DischargeModel
import Foundation

/// Reads approvals.yaml, and finds out whether anything but the program wrote in it.
struct ApprovalReader {
    let file: SourceFile
    let findings: Findings

    private enum FileKey: String, CaseIterable {
        case approvals
    }

    private enum Key: String, CaseIterable {
        case language, name, role, approved, content, files, records, removed, seal
    }

    /// An approval as read, with where it begins and where the seal over it stands.
    private struct Entry {
        let approval: Approval
        let start: Place
        let seal: Place
    }

    /// In the order of the file; `nil` with faults.
    func approvals() -> [Approval]? {
        let root = YAMLDocument.root(of: file, findings: findings)?.fields(FileKey.self, of: "the list of approvals")
        guard let values = root?.required(.approvals)?.list() else { return nil }
        let entries = values.compactMap(entry)
        // A seal tells nothing more of a file that could not be read.
        guard findings.faults.isEmpty, entries.count == values.count else { return nil }
        checkSeals(of: entries)
        return entries.map(\.approval)
    }

    private func entry(_ value: TemplateValue) -> Entry? {
        guard let fields = value.fields(Key.self, of: "an approval") else { return nil }
        let language = fields.required(.language)?.text()
        let name = fields.required(.name)?.text()
        let role = fields.required(.role)?.text()
        let date = fields.required(.approved).flatMap(date)
        let content = fields.required(.content).flatMap(hash)
        let files = fields.required(.files)?.entries()?.reduce(into: [String: String]()) { hashes, file in
            hashes[file.name] = hash(file.value)
        }
        let seal = fields.required(.seal)
        guard let language, let name, let role, let date, let content, let files, let seal, hash(seal) != nil else {
            return nil
        }
        let approval = Approval(
            language: language, name: name, role: role, date: date, contentHash: content, fileHashes: files,
            records: records(fields[.records]), removed: removed(fields[.removed]))
        return Entry(approval: approval, start: value.place, seal: seal.place)
    }

    private func records(_ value: TemplateValue?) -> [ContentRecord] {
        (value?.entries() ?? []).flatMap { file in
            (file.value.entries() ?? []).compactMap { entry in
                entry.value.text().map {
                    ContentRecord(name: ContentName(file: file.name, path: entry.name), text: $0)
                }
            }
        }
    }

    private func removed(_ value: TemplateValue?) -> [ContentName] {
        (value?.entries() ?? []).flatMap { file in
            (file.value.list() ?? []).compactMap { entry in
                entry.text().map { ContentName(file: file.name, path: $0) }
            }
        }
    }

    private func date(_ value: TemplateValue) -> Date? {
        guard let text = value.text() else { return nil }
        if let date = try? Date(text, strategy: .iso8601), date.formatted(.iso8601) == text { return date }
        value.fault("this is not a time such as 2026-11-20T17:00:00Z", mend: "write such a time")
        return nil
    }

    private func hash(_ value: TemplateValue) -> String? {
        guard let text = value.text() else { return nil }
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        let letters = UInt8(ascii: "a")...UInt8(ascii: "f")
        if text.utf8.count == 64, text.utf8.allSatisfy({ digits.contains($0) || letters.contains($0) }) { return text }
        value.fault("this is not a SHA-256 of 64 lowercase hexadecimal digits", mend: "write it")
        return nil
    }

    // MARK: Seals

    /// Finds the first approval that is not as it was written; those below it were sealed over it, and tell no more.
    private func checkSeals(of entries: [Entry]) {
        let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
        for entry in entries {
            let above = entry.seal.line - 1
            let text = lines.prefix(above).joined(separator: "\n") + "\n"
            guard above < lines.count, ApprovalText.sealLine(over: text) == lines[above] + "\n" else {
                return findings.fault(
                    entry.start, "this approval, or something above it, was changed after it was given", mend: "")
            }
        }
        let end = entries.last?.seal.line ?? 0
        guard lines.dropFirst(end) == [""] else {
            return findings.fault(
                Place(file: file.path, line: end + 1, column: 1), "something stands below the last seal, or is missing",
                mend: "")
        }
    }
}
