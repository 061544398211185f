import DischargeModel

extension DischargeInstructions {
    /// Fields that stand as blanks, in reading order and each once.
    var blankFields: [String] {
        var fields: [String] = []
        for block in opening + sections.flatMap(\.blocks) {
            for text in block.texts {
                for case .blank(let blank) in text.lazy.map(\.content) {
                    guard let field = blank.field, !fields.contains(field) else { continue }
                    fields.append(field)
                }
            }
        }
        return fields
    }
}

extension Block {
    /// The block's texts in reading order.
    fileprivate var texts: [[Inline]] {
        switch self {
        case .paragraph(let paragraph): [paragraph.text]
        case .list(let items): items.map(\.text)
        case .table(let table): table.rows.flatMap(\.cells)
        case .writingSpace(let space): [space.text]
        case .signatures, .calendar: []
        case .figure(let figure): [figure.text]
        }
    }
}
