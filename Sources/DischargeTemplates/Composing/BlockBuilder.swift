import DischargeModel

/// Puts a section's blocks together: items, rows and signatures that follow one another become one block.
struct BlockBuilder {
    private(set) var blocks: [Block] = []
    /// Whether the last block takes in what follows it; a clinician's list and a table of the order's own do not.
    private var isOpen = false

    mutating func add(_ block: Block) {
        blocks.append(block)
        isOpen = false
    }

    mutating func add(_ item: ListItem) {
        if isOpen, case .list(var items) = blocks.last {
            blocks.removeLast()
            items.append(item)
            blocks.append(.list(items))
        } else {
            blocks.append(.list([item]))
        }
        isOpen = true
    }

    mutating func add(_ row: Table.Row, columns: @autoclosure () -> [Table.Column]) {
        if isOpen, case .table(var table) = blocks.last {
            blocks.removeLast()
            table.rows.append(row)
            blocks.append(.table(table))
        } else {
            blocks.append(.table(Table(columns: columns(), rows: [row])))
        }
        isOpen = true
    }

    mutating func add(_ line: SignatureLine) {
        if isOpen, case .signatures(var lines) = blocks.last {
            blocks.removeLast()
            lines.append(line)
            blocks.append(.signatures(lines))
        } else {
            blocks.append(.signatures([line]))
        }
        isOpen = true
    }
}
