import DischargeModel

/// Fills one language's template with one order's values.
struct Composer {
    let values: SheetValues

    var template: LanguageTemplate { values.template }
    var plan: LanguageTemplate.Plan { values.plan }

    func composition() -> Composition {
        let instructions = DischargeInstructions(
            language: template.tag, title: template.title.filled(with: values),
            letterhead: values.site.letterhead, runningText: runningText,
            opening: blocks(of: plan.opening), sections: plan.sections.compactMap(section))
        return Composition(
            instructions: instructions, blankFields: instructions.blankFields, answers: answers)
    }

    private var answers: [TeachBackAnswer] {
        plan.sections.flatMap(\.records).compactMap { record in
            guard case .writingSpace(let wording, _, let answer?) = record.content,
                record.condition.holds(for: values), let question = wording.filled(with: values),
                let text = answer.filled(with: values)
            else { return nil }
            return TeachBackAnswer(question: question, answer: text)
        }
    }

    private var runningText: DischargeInstructions.RunningText {
        let strings = template.strings
        let hospital = strings.hospitalUnit.filled(with: values) ?? strings.hospital.filled(with: values)
        return DischargeInstructions.RunningText(
            name: values.order.patient.name,
            identifiers: [strings.born.filled(with: values), strings.record.filled(with: values)],
            hospital: hospital?.map(\.content.plainText).joined() ?? values.order.unit ?? values.site.unit ?? "",
            draft: values.imprint.isDraft ? strings.draft.filled(with: values) : nil,
            imprint: strings.imprint.filled(with: values), pageNumber: strings.page.filled(with: values),
            lastPageNumber: strings.lastPage.filled(with: values),
            turnedPageNumber: strings.turnedPage.filled(with: values))
    }

    /// `nil` for a section that nothing stands in.
    private func section(_ planned: LanguageTemplate.PlannedSection) -> Section? {
        let blocks = blocks(of: planned)
        guard !blocks.isEmpty else { return nil }
        return Section(
            id: planned.section.id, heading: planned.section.heading.filled(with: values),
            emphasis: planned.section.emphasis, blocks: blocks)
    }

    private func blocks(of planned: LanguageTemplate.PlannedSection) -> [Block] {
        var builder = BlockBuilder()
        for record in planned.records where record.condition.holds(for: values) {
            add(record, of: planned.section, to: &builder)
        }
        return builder.blocks
    }

    /// A record that cannot be filled adds nothing; loading has made sure that there is none.
    private func add(_ record: TemplateRecord, of section: TemplateSection, to builder: inout BlockBuilder) {
        switch record.content {
        case .item(let wording, let icon):
            guard let text = wording.filled(with: values) else { return }
            builder.add(ListItem(text: text, icon: icon, record: record.record))
        case .paragraph(let wording):
            guard let text = wording.filled(with: values) else { return }
            builder.add(.paragraph(Paragraph(text: text, record: record.record)))
        case .writingSpace(let wording, let lineCount, _):
            guard let text = wording.filled(with: values) else { return }
            builder.add(.writingSpace(WritingSpace(text: text, lineCount: lineCount, record: record.record)))
        case .figure(let wording, .spine):
            guard let text = wording.filled(with: values) else { return }
            let drawing = Figure.Drawing.spine(treated: values.order.procedure.levels)
            builder.add(.figure(Figure(drawing: drawing, text: text, record: record.record)))
        case .row(let texts, _):
            let cells = texts.compactMap { $0.filled(with: values) }
            guard cells.count == texts.count else { return }
            builder.add(
                Table.Row(cells: cells, record: record.record),
                columns: section.columns.map { $0.column(with: values) })
        case .signature(let signer):
            builder.add(
                SignatureLine(
                    signer: signer.filled(with: values), dateLabel: template.strings.signedAt.filled(with: values),
                    record: record.record))
        case .insert(.medications):
            if let grid = medicineGrid(record: record.record) { return builder.add(.table(grid)) }
            let entries = values.order.medications.enumerated()
                .map { SheetValues.Entry.medication($0.element, number: $0.offset) }
            add(template.medications, of: entries, record: record.record, to: &builder)
        case .insert(.followups):
            let entries = values.order.followUps.enumerated()
                .map { SheetValues.Entry.followUp($0.element, number: $0.offset) }
            add(template.followUps, of: entries, record: record.record, to: &builder)
        case .insert(.calendar):
            if let calendar = calendar(record: record.record) { builder.add(.calendar(calendar)) }
        case .insert(.notes):
            for piece in values.order.notes?.pieces ?? [] { builder.add(piece.block) }
        }
    }

    private func add(
        _ table: ListTable, of entries: [SheetValues.Entry], record: Record, to builder: inout BlockBuilder
    ) {
        guard !entries.isEmpty else { return }
        let rows = entries.map { entry in
            values.withEntry(entry) {
                Table.Row(cells: table.columns.map { $0.cell.filled(with: values) }, record: record)
            }
        }
        let columns = table.columns.map { $0.head.column(with: values) }
        builder.add(.table(Table(columns: columns, rows: rows)))
    }
}

extension ClinicianNotes.Piece {
    /// The clinician's words as they are, which no record stands behind.
    fileprivate var block: Block {
        switch self {
        case .paragraph(let text): .paragraph(Paragraph(text: [.text(text)], record: nil))
        case .list(let items): .list(items.map { ListItem(text: [.text($0)], record: nil) })
        }
    }
}
