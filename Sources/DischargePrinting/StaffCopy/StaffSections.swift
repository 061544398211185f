import DischargeChecks
import DischargeModel
import DischargeTemplates

/// The part of a staff copy that is for staff alone.
struct StaffSections {
    let composition: Composition
    let facts: StaffFacts
    /// What no font can show is printed as its code point: a name of an approver or of a record is nothing that a sheet
    /// should fail for.
    let coverage: FontCoverage

    /// What the ids of all of its sections begin with.
    static let idPrefix = "staff-"

    var sections: [Section] {
        var sections = [
            // Its frame shows where the part for staff begins, and keeps it on one page.
            section("wording", "wording and approval", [wording, [lineNote]], emphasis: .box),
            section("checks", "checks of the order", [findings, override]),
            section("open", "left open", [[.list(openItems)]]),
            section("reading", "reading level", [reading]),
        ]
        if !composition.answers.isEmpty {
            // Its words are the templates', and so the sheet's language is theirs.
            sections.append(section("answers", "answers to the questions", [answers], language: nil))
        }
        return sections
    }

    private func section(
        _ id: String, _ heading: String, _ blocks: [[Block]], emphasis: Section.Emphasis = .plain,
        language: String? = "en"
    ) -> Section {
        let isOther = language != nil && !ReadingLevel.isMade(for: composition.instructions.language)
        return Section(
            id: Self.idPrefix + id, heading: "For staff: \(heading)", emphasis: emphasis,
            blocks: blocks.flatMap(\.self), language: isOther ? language : nil)
    }

    func text(_ text: String) -> Inline { .text(coverage.shown(text)) }
    func strong(_ text: String) -> Inline { .strong(coverage.shown(text)) }
    func paragraph(_ text: [Inline]) -> Block { .paragraph(Paragraph(text: text, record: nil)) }
    func row(_ cells: [Inline]...) -> Table.Row { Table.Row(cells: cells, record: nil) }

    // MARK: Wording

    private var wording: [Block] {
        let rows = [
            row([text("Template set")], [text(facts.contentHash)]),
            row([text("Language")], [text(composition.instructions.language)]),
            row([text("Approval")], [text(approval)]),
        ]
        return [.table(Table(columns: [.init(heading: "", weight: 1), .init(heading: "", weight: 4)], rows: rows))]
    }

    private var lineNote: Block {
        paragraph([
            text(
                "The small print below a line names its record, the record's layer, and the sources and facts that it "
                    + "rests on. Paragraphs and bullets without small print are the clinician's own.")
        ])
    }

    private var approval: String {
        switch facts.standing {
        case nil: "None counts: the file of approvals cannot be used."
        case .neverApproved?: "None counts: nobody has approved the wording of this language."
        case .changed(let approval)?: "None counts: the wording has changed since \(approval.signature)."
        case .approved(let approvals)?: approvals.map(\.signature).joined(separator: "\n")
        }
    }

    // MARK: Checks

    private var findings: [Block] {
        let raised = facts.checks.overridden.map { ($0, true) } + facts.checks.questions.map { ($0, false) }
        guard !raised.isEmpty else { return [paragraph([text("No rule had anything to say about the order.")])] }
        let rows = raised.map { finding, isOverridden in
            row(
                [strong(finding.rule.rawValue)],
                isOverridden
                    ? [text(finding.rule.severity.rawValue + "\n"), strong("overridden")]
                    : [text(finding.rule.severity.rawValue)],
                [text("\(finding.fields.joined(separator: ", ")): \(finding.message); \(finding.mend)")])
        }
        let columns = [("Rule", 3.0), ("Severity", 1.6), ("What it says", 6)].map {
            Table.Column(heading: $0.0, weight: $0.1)
        }
        return [.table(Table(columns: columns, rows: rows))]
    }

    private var override: [Block] {
        guard let override = facts.override else { return [] }
        let lead = facts.checks.overridden.isEmpty ? "No rule was overridden; a reason was given by " : "Overridden by "
        return [paragraph([text(lead), strong(override.by), text(". Reason: \(override.reason)")])]
    }

    // MARK: Left open

    private var openItems: [ListItem] {
        let unchecked = facts.medications.enumerated().compactMap { index, medication -> String? in
            let field = "medications[\(index + 1)].name"
            return facts.checks.uncheckedFields.contains(field) ? "\(medication.name) (\(field))" : nil
        }
        let blanks = composition.blankFields
        let lines = [
            (
                "Left blank, to fill in by hand: ",
                blanks.isEmpty ? "nothing" : blanks.joined(separator: ", ")
            ),
            (
                "Medicines that are not in medicines.yaml, so that no rule saw them: ",
                unchecked.isEmpty ? "none" : unchecked.joined(separator: "; ")
            ),
        ]
        return lines.map { ListItem(text: [text($0.0 + $0.1)], record: nil) }
    }

    // MARK: Teach-back

    private var answers: [Block] {
        let rows = composition.answers.map { answer in row(answer.question.map(shown), answer.answer.map(shown)) }
        let columns = ["Question", "Answer"].map { Table.Column(heading: $0, weight: 1) }
        return [.table(Table(columns: columns, rows: rows))]
    }

    private func shown(_ inline: Inline) -> Inline {
        guard case .text(let words) = inline.content else { return inline }
        return Inline(.text(coverage.shown(words)), isStrong: inline.isStrong)
    }
}
