import DischargeLayout

extension StructureTree {
    /// Writes the tree and the parent tree, and hangs them into the catalog. `annotations` are in the order of keys.
    ///
    /// Nothing may be added to the document afterwards: the tree's numbers follow those of all other objects.
    func write(
        into document: borrowing HaruDocument, pages: [HaruReference], annotations: [HaruReference],
        deflater: borrowing Deflater
    ) throws(PDFError) -> [WrittenObjectStream] {
        // The elements' numbers are those of `elements`; then come the root and the parent tree.
        let count = elements.count + 2
        let streamCount = (count + ObjectStream.limit - 1) / ObjectStream.limit
        let first = document.nextNumber + streamCount * ObjectStream.numbers
        let numbers = StructureNumbers(
            first: first, root: first + elements.count, pages: pages.map(\.number),
            annotations: annotations.map(\.number))
        var written: [WrittenObjectStream] = []
        for start in stride(from: 0, to: count, by: ObjectStream.limit) {
            var stream = ObjectStream(firstNumber: numbers.first + start)
            for index in start..<min(start + ObjectStream.limit, count) {
                try stream.add { syntax throws(PDFError) in
                    switch index - elements.count {
                    case 0: appendRoot(to: &syntax, numbers)
                    case 1: appendParentTree(to: &syntax, numbers)
                    default: try append(index, to: &syntax, numbers)
                    }
                }
            }
            written.append(try stream.write(into: document, deflater: deflater))
        }
        guard document.nextNumber == first else { throw .unexpectedNumber(document.nextNumber) }
        document.setStructureRoot(numbers.root)
        try document.set(
            [("MarkInfo", .dictionary([("Marked", .boolean(true))]))], in: document.catalog)
        return written
    }

    /// One element (ISO 32000-1, 14.7.2).
    private func append(
        _ id: StructureElement.ID, to syntax: inout SyntaxBuffer, _ numbers: StructureNumbers
    ) throws(PDFError) {
        let element = elements[id]
        syntax.append("<</S")
        syntax.append(name: element.role.standardType)
        syntax.append("/P ")
        syntax.append(reference: element.parent.map { numbers.first + $0 } ?? numbers.root)
        let page = firstPage(of: id)
        if let page {
            syntax.append("/Pg ")
            syntax.append(reference: numbers.pages[page])
        }
        if let attributes = element.role.attributes {
            syntax.append(attributes)
        } else if let span = element.columnSpan {
            syntax.append("/A<</O/Table/ColSpan ")
            syntax.append(span)
            syntax.append(">>")
        } else if let box = figureBoxes[id] {
            // Where an illustration stands (ISO 32000-1, 14.8.5.4.3).
            syntax.append("/A<</O/Layout/Placement/Block/BBox[")
            try syntax.append(box.x, box.y)
            try syntax.append(box.x + box.width, box.y + box.height)
            syntax.append("]>>")
        }
        if let language = element.language {
            syntax.append("/Lang")
            syntax.append(text: language)
        }
        if let alternative = element.alternative {
            syntax.append("/Alt")
            syntax.append(text: alternative)
        }
        let kids = kids(of: id)
        if !kids.isEmpty {
            syntax.append("/K[")
            for kid in kids { append(kid, on: page, to: &syntax, numbers) }
            syntax.append("]")
        }
        syntax.append(">>")
    }

    private func append(
        _ kid: Kid, on ownPage: Int?, to syntax: inout SyntaxBuffer, _ numbers: StructureNumbers
    ) {
        switch kid {
        case .element(let id): syntax.append(reference: numbers.first + id)
        case .content(let page, let identifier) where page == ownPage: syntax.append(identifier)
        case .content(let page, let identifier):
            syntax.append("<</Type/MCR/Pg ")
            syntax.append(reference: numbers.pages[page])
            syntax.append("/MCID ")
            syntax.append(identifier)
            syntax.append(">>")
        case .annotation(let page, let key):
            syntax.append("<</Type/OBJR/Pg ")
            syntax.append(reference: numbers.pages[page])
            syntax.append("/Obj ")
            syntax.append(reference: numbers.annotations[key - contentOwners.count])
            syntax.append(">>")
        }
        syntax.append(" ")
    }

    private func appendRoot(to syntax: inout SyntaxBuffer, _ numbers: StructureNumbers) {
        syntax.append("<</Type/StructTreeRoot/K[")
        syntax.append(reference: numbers.first)
        syntax.append("]/ParentTree ")
        syntax.append(reference: numbers.root + 1)
        syntax.append("/ParentTreeNextKey ")
        syntax.append(contentOwners.count + annotationOwners.count)
        syntax.append(">>")
    }

    /// A page's key is its index, and annotations come after the pages (ISO 32000-1, 14.7.4.4).
    private func appendParentTree(to syntax: inout SyntaxBuffer, _ numbers: StructureNumbers) {
        syntax.append("<</Nums[")
        for (page, owners) in contentOwners.enumerated() where !owners.isEmpty {
            syntax.append(page)
            syntax.append("[")
            for owner in owners {
                syntax.append(reference: numbers.first + owner)
                syntax.append(" ")
            }
            syntax.append("]")
        }
        for (index, owner) in annotationOwners.enumerated() {
            syntax.append(contentOwners.count + index)
            syntax.append(" ")
            syntax.append(reference: numbers.first + owner)
            syntax.append(" ")
        }
        syntax.append("]>>")
    }

    /// The page of the element's first content: a number alone among its kids means content of this page.
    private func firstPage(of id: StructureElement.ID) -> Int? {
        for case .content(let page, _) in kids(of: id) { return page }
        return nil
    }
}

/// The numbers of the objects that the tree refers to.
private struct StructureNumbers {
    /// Of the first element; the others follow.
    let first: Int
    /// The parent tree's is the next.
    let root: Int
    let pages: [Int]
    /// In the order of their keys.
    let annotations: [Int]
}

extension StructureRole {
    /// What a reader has to know besides the type (ISO 32000-1, 14.8.5).
    fileprivate var attributes: StaticString? {
        switch self {
        case .columnHeader: "/A<</O/Table/Scope/Column>>"
        case .rowHeader: "/A<</O/Table/Scope/Row>>"
        case .list: "/A<</O/List/ListNumbering/Disc>>"
        case .document, .section, .title, .heading, .paragraph, .listItem, .label, .listBody, .table, .tableHead,
            .tableBody, .tableRow, .tableCell, .span, .link, .figure:
            nil
        }
    }
}
