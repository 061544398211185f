import DischargeModel
import DischargeTemplates

/// What the check says of approvals: who approved each language and when, and what changed since.
struct ApprovalLines {
    private(set) var lines: [String] = []

    /// - Parameter approvals: `nil` where the file cannot be used, which voids all of them.
    init(_ approvals: Approvals?, of templates: TemplateSet) {
        guard let approvals else {
            lines = ["cannot be used, see below: every page says that it is a draft"]
            return
        }
        for content in templates.contents { describe(content, approvals) }
        let others = Set(approvals.list.map(\.language)).subtracting(templates.vocabulary.languages)
        for language in others.sorted() { lines.append("\(language): approved, and no longer in the templates") }
    }

    private mutating func describe(_ content: LanguageContent, _ approvals: Approvals) {
        let language = content.language
        switch approvals.standing(of: content) {
        case .neverApproved:
            lines.append("\(language): not approved: every page says that it is a draft")
        case .approved(let approvals):
            for approval in approvals { lines.append("\(language): approved by \(approval.signature)") }
        case .changed(let approval):
            lines.append(
                "\(language): changed since it was approved by \(approval.signature): every page says that it is a draft"
            )
            describe(approvals.difference(to: content))
        }
        lines.append("  content \(content.hash)")
    }

    private mutating func describe(_ difference: ContentDifference) {
        for change in difference.changes {
            switch change {
            case .added(let record): lines += ["  added: \(record.name)", "    + \(record.text)"]
            case .removed(let record): lines += ["  removed: \(record.name)", "    - \(record.text)"]
            case .changed(let name, let old, let new):
                let (old, new) = Self.shortened(old, new)
                lines += ["  changed: \(name)", "    - \(old)", "    + \(new)"]
            }
        }
        for file in difference.otherFiles { lines.append("  only order, comments or spacing changed: \(file)") }
    }

    /// What a line of a comparison may fill before its parts that did not change are left out.
    private static let longestLine = 240
    /// Words that are shown on both sides of a change.
    private static let wordsAround = 6

    /// Both texts, where they are long without the words at the ends that did not change.
    static func shortened(_ old: String, _ new: String) -> (old: String, new: String) {
        guard max(old.count, new.count) > longestLine else { return (old, new) }
        let (oldWords, newWords) = (words(of: old), words(of: new))
        let start = zip(oldWords, newWords).prefix { $0 == $1 }.count
        let end = zip(oldWords.dropFirst(start).reversed(), newWords.dropFirst(start).reversed())
            .prefix { $0 == $1 }.count
        func middle(_ words: [Substring]) -> String {
            let first = max(0, start - wordsAround)
            let last = min(words.count, words.count - end + wordsAround)
            return (first > 0 ? "… " : "") + words[first..<last].joined(separator: " ")
                + (last < words.count ? " …" : "")
        }
        return (middle(oldWords), middle(newWords))
    }

    private static func words(of text: String) -> [Substring] {
        text.split(separator: " ", omittingEmptySubsequences: false)
    }
}
