import DischargeModel

extension DischargeInstructions {
    /// The same words, and below each line fine print that says which record it comes from.
    ///
    /// A clinician's own words come from no record and have nothing below them.
    func naming(_ source: (Record) -> String) -> DischargeInstructions {
        var instructions = self
        instructions.opening = opening.flatMap { $0.naming(source) }
        for index in sections.indices {
            instructions.sections[index].blocks = sections[index].blocks.flatMap { $0.naming(source) }
        }
        return instructions
    }
}

extension Record {
    /// For example "top-lifting (common): medlineplus, ukhc, F04".
    var sourceLine: String {
        "\(id) (\(layer))" + (sources.isEmpty ? "" : ": " + sources.joined(separator: ", "))
    }
}

extension Block {
    fileprivate func naming(_ source: (Record) -> String) -> [Block] {
        func line(_ record: Record?) -> [Inline] { record.map { [.finePrint(source($0))] } ?? [] }
        switch self {
        case .paragraph(var paragraph):
            paragraph.text += line(paragraph.record)
            return [.paragraph(paragraph)]
        case .list(var items):
            for index in items.indices { items[index].text += line(items[index].record) }
            return [.list(items)]
        case .table(var table):
            for index in table.rows.indices {
                guard let last = table.rows[index].cells.indices.last else { continue }
                // What is said of a row below it has the same source.
                if index + 1 < table.rows.count, table.isDetail(at: index + 1) { continue }
                table.rows[index].cells[last] += line(table.rows[index].record)
            }
            return [.table(table)]
        case .writingSpace(var space):
            space.text += line(space.record)
            return [.writingSpace(space)]
        case .figure(var figure):
            figure.text += line(figure.record)
            return [.figure(figure)]
        case .calendar(let calendar):
            // Its cells are too narrow for fine print, and the rows that it repeats have theirs.
            let below = line(calendar.record)
            return [self] + (below.isEmpty ? [] : [.paragraph(Paragraph(text: below, record: nil))])
        case .signatures(let lines):
            // A signature has no text that fine print could stand in.
            return lines.flatMap { signature -> [Block] in
                let below = line(signature.record)
                return [.signatures([signature])]
                    + (below.isEmpty ? [] : [.paragraph(Paragraph(text: below, record: nil))])
            }
        }
    }
}
