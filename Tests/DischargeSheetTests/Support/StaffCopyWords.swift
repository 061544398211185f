import DischargeModel

extension DischargeInstructions {
    /// The sections of a staff's copy that are for staff alone.
    var staffSections: [Section] { sections.filter { $0.id.hasPrefix("staff-") } }

    /// The patient's sheet again: without fine print, the part for staff, and the line that says whose copy it is.
    var withoutStaffsWords: DischargeInstructions {
        var instructions = self
        instructions.runningText.copy = nil
        instructions.opening = opening.withoutFinePrint
        instructions.sections = sections.filter { !$0.id.hasPrefix("staff-") }
        for index in instructions.sections.indices {
            instructions.sections[index].blocks = instructions.sections[index].blocks.withoutFinePrint
        }
        return instructions
    }

    fileprivate var allBlocks: [Block] { opening + sections.flatMap(\.blocks) }

    /// Every stretch of fine print, in reading order.
    var finePrint: [String] {
        allBlocks.flatMap(\.texts).joined().compactMap {
            if case .finePrint(let words) = $0.content { words } else { nil }
        }
    }

    /// The record of every line that has one, in reading order.
    var lineRecords: [Record] { allBlocks.flatMap(\.lineRecords) }
}

extension [Block] {
    fileprivate var withoutFinePrint: [Block] {
        reduce(into: []) { blocks, block in
            switch block {
            case .paragraph(var paragraph):
                paragraph.text = paragraph.text.withoutFinePrint
                if !paragraph.text.isEmpty { blocks.append(.paragraph(paragraph)) }
            case .list(var items):
                for index in items.indices { items[index].text = items[index].text.withoutFinePrint }
                blocks.append(.list(items))
            case .table(var table):
                for index in table.rows.indices {
                    table.rows[index].cells = table.rows[index].cells.map(\.withoutFinePrint)
                }
                blocks.append(.table(table))
            case .writingSpace(var space):
                space.text = space.text.withoutFinePrint
                blocks.append(.writingSpace(space))
            case .figure(var figure):
                figure.text = figure.text.withoutFinePrint
                blocks.append(.figure(figure))
            case .calendar: blocks.append(block)
            case .signatures(let lines):
                // Signatures are parted by their fine print.
                if case .signatures(let others) = blocks.last {
                    blocks[blocks.count - 1] = .signatures(others + lines)
                } else {
                    blocks.append(block)
                }
            }
        }
    }
}

extension Block {
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

    fileprivate var lineRecords: [Record] {
        switch self {
        case .paragraph(let paragraph): [paragraph.record].compactMap(\.self)
        case .list(let items): items.compactMap(\.record)
        case .table(let table):
            // A row that is gone on with below has its fine print there.
            table.rows.indices.filter { $0 + 1 == table.rows.count || !table.isDetail(at: $0 + 1) }
                .compactMap { table.rows[$0].record }
        case .writingSpace(let space): [space.record].compactMap(\.self)
        case .signatures(let lines): lines.compactMap(\.record)
        case .figure(let figure): [figure.record].compactMap(\.self)
        case .calendar(let calendar): [calendar.record].compactMap(\.self)
        }
    }
}
