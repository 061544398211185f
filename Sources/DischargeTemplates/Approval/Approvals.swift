public import Foundation

/// Every approval that a site has recorded, in the order in which they were given.
public struct Approvals: Hashable, Sendable {
    public private(set) var list: [Approval]

    /// Nobody has approved anything.
    public static let none = Approvals(list: [])

    init(list: [Approval]) {
        self.list = list
    }

    /// What is known of a language's wording.
    public enum Standing: Hashable, Sendable {
        case neverApproved
        /// By one or several, the last of them last.
        case approved([Approval])
        /// The wording is not the one that was last approved.
        case changed(since: Approval)
    }

    /// The last approval of a language is the one that counts: wording that a later approval has replaced is a draft again.
    public func standing(of content: LanguageContent) -> Standing {
        let own = list.filter { $0.language == content.language }
        guard let last = own.last else { return .neverApproved }
        guard last.contentHash == content.hash else { return .changed(since: last) }
        return .approved(own.filter { $0.contentHash == content.hash })
    }

    /// Whether sheets made from the wording say that it is a draft.
    public func isDraft(_ content: LanguageContent) -> Bool {
        if case .approved = standing(of: content) { false } else { true }
    }

    /// What was approved last, compared with what there is now.
    public func difference(to content: LanguageContent) -> ContentDifference {
        ContentDifference(
            from: records(of: content.language),
            files: list.last { $0.language == content.language }?.fileHashes ?? [:],
            to: content.records.byName, files: content.fileHashes)
    }

    /// The approval that `name` gives now.
    public func approval(of content: LanguageContent, name: String, role: String, date: Date) -> Approval {
        let old = records(of: content.language)
        let new = content.records
        return Approval(
            language: content.language, name: name, role: role, date: date, contentHash: content.hash,
            fileHashes: content.fileHashes, records: new.filter { old[$0.name] != $0.text },
            removed: Set(old.keys).subtracting(new.map(\.name)).sorted())
    }

    /// The texts that the language's last approval was given to.
    private func records(of language: String) -> [ContentName: String] {
        list.filter { $0.language == language }.reduce(into: [:]) { records, approval in
            for name in approval.removed { records[name] = nil }
            for record in approval.records { records[record.name] = record.text }
        }
    }
}

extension [ContentRecord] {
    fileprivate var byName: [ContentName: String] {
        reduce(into: [:]) { $0[$1.name] = $1.text }
    }
}
