import DischargeModel

/// A column of a table that stands in a section.
struct TemplateColumn {
    let heading: PlainText
    let weight: Double

    func column(with values: SheetValues) -> Table.Column {
        Table.Column(heading: heading.filled(with: values), weight: weight)
    }
}

/// The table of medicines, or that of visits: a row for each entry of the order's list.
struct ListTable {
    let columns: [Column]

    struct Column {
        let head: TemplateColumn
        let cell: CellForm
    }
}

/// A cell made of lines, each of which is left out where a value of it is absent.
struct CellForm {
    let lines: [FilledText]
    /// Where no line is left.
    let otherwise: FilledText?
    /// In place of the lines for a medicine that the patient stops taking.
    let stopped: FilledText?

    func filled(with values: SheetValues) -> [Inline] {
        var lines = lines
        if let stopped, case .medication(let medication, _)? = values.entry, medication.status == .stop {
            lines = [stopped]
        }
        let filled = lines.compactMap { $0.filled(with: values) }
        guard var cell = filled.first else { return otherwise?.filled(with: values) ?? [] }
        for line in filled.dropFirst() {
            cell.append(.text("\n"), isStrong: line.first?.isStrong ?? false)
            for inline in line { cell.append(inline.content, isStrong: inline.isStrong) }
        }
        return cell
    }
}

/// What a change of a medicine is called on the sheet.
struct StatusWords {
    let start: String
    let keep: String
    let changed: String
    let stop: String

    func word(for status: Medication.Status) -> String {
        switch status {
        case .start: start
        case .keep: keep
        case .changed: changed
        case .stop: stop
        }
    }
}
