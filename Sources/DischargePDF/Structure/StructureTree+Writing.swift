import DischargeLayout

extension StructureTree {
    /// Writes the tree and the parent tree, and hangs them into the catalog. `annotations` are in the order of keys.
    func write(
        into document: borrowing HaruDocument, pages: [HaruReference], annotations: [HaruReference]
    ) throws(PDFError) {
        let root = try document.newObject()
        var objects: [HaruReference] = []
        objects.reserveCapacity(elements.count)
        for _ in elements { objects.append(try document.newObject()) }
        for (id, element) in elements.enumerated() {
            let parent = element.parent.map { objects[$0] } ?? root
            var entries: [HaruEntry] = [
                ("S", .name(element.role.standardType)),
                ("P", .reference(parent)),
            ]
            if let page = firstPage(of: id) { entries.append(("Pg", .reference(pages[page]))) }
            if let attributes = element.role.attributes ?? element.spanAttributes ?? figureBoxes[id]?.layoutAttributes {
                entries.append(("A", .dictionary(attributes)))
            }
            if let language = element.language { entries.append(("Lang", .text(language))) }
            if let alternative = element.alternative { entries.append(("Alt", .text(alternative))) }
            if !kids[id].isEmpty {
                let page = firstPage(of: id)
                entries.append(
                    (
                        "K",
                        .array(
                            kids[id].map {
                                value(of: $0, on: page, objects: objects, pages: pages, annotations: annotations)
                            })
                    ))
            }
            try document.set(entries, in: objects[id])
        }
        try document.set(
            [
                ("Type", .name("StructTreeRoot")),
                ("K", .array([.reference(objects[0])])),
                ("ParentTree", .dictionary([("Nums", .array(parentNumbers(objects)))])),
                ("ParentTreeNextKey", .integer(contentOwners.count + annotationOwners.count)),
            ], in: root)
        try document.set(
            [("StructTreeRoot", .reference(root)), ("MarkInfo", .dictionary([("Marked", .boolean(true))]))],
            in: document.catalog)
    }

    /// The page of the element's first content: a number alone among its kids means content of this page.
    private func firstPage(of id: StructureElement.ID) -> Int? {
        for case .content(let page, _) in kids[id] { return page }
        return nil
    }

    private func value(
        of kid: Kid, on ownPage: Int?, objects: [HaruReference], pages: [HaruReference], annotations: [HaruReference]
    ) -> HaruValue {
        switch kid {
        case .element(let id): .reference(objects[id])
        case .content(let page, let identifier) where page == ownPage: .integer(identifier)
        case .content(let page, let identifier):
            .dictionary([
                ("Type", .name("MCR")), ("Pg", .reference(pages[page])), ("MCID", .integer(identifier)),
            ])
        case .annotation(let page, let key):
            .dictionary([
                ("Type", .name("OBJR")), ("Pg", .reference(pages[page])),
                ("Obj", .reference(annotations[key - pages.count])),
            ])
        }
    }

    /// Keys and values of the parent tree: a page's key is its index, and annotations come after the pages
    /// (ISO 32000-1, 14.7.4.4).
    private func parentNumbers(_ objects: [HaruReference]) -> [HaruValue] {
        var numbers: [HaruValue] = []
        for (page, owners) in contentOwners.enumerated() {
            numbers.append(.integer(page))
            numbers.append(.array(owners.map { .reference(objects[$0]) }))
        }
        for (index, owner) in annotationOwners.enumerated() {
            numbers.append(.integer(contentOwners.count + index))
            numbers.append(.reference(objects[owner]))
        }
        return numbers
    }
}

extension StructureRole {
    /// What a reader has to know besides the type (ISO 32000-1, 14.8.5).
    fileprivate var attributes: [HaruEntry]? {
        switch self {
        case .columnHeader: [("O", .name("Table")), ("Scope", .name("Column"))]
        case .rowHeader: [("O", .name("Table")), ("Scope", .name("Row"))]
        case .list: [("O", .name("List")), ("ListNumbering", .name("Disc"))]
        case .document, .section, .title, .heading, .paragraph, .listItem, .label, .listBody, .table, .tableHead,
            .tableBody, .tableRow, .tableCell, .span, .link, .figure:
            nil
        }
    }
}

extension StructureElement {
    fileprivate var spanAttributes: [HaruEntry]? {
        columnSpan.map { [("O", .name("Table")), ("ColSpan", .integer($0))] }
    }
}

extension Box {
    /// Where an illustration stands (ISO 32000-1, 14.8.5.4.3).
    fileprivate var layoutAttributes: [HaruEntry] {
        let corners = [x, y, x + width, y + height]
        return [
            ("O", .name("Layout")), ("Placement", .name("Block")), ("BBox", .array(corners.map { .real($0) })),
        ]
    }
}
